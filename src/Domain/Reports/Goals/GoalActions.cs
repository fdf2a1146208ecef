using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Goals;

public enum GoalOutcome
{
    Done,
    NotAllowed,

    /// <summary>A field is out of its bounds, or nothing counts.</summary>
    Invalid,
}

/// <summary>What the centre promises is changed by who leads it.</summary>
public static class GoalActions
{
    /// <summary>These goals and no others, in this order.</summary>
    public static GoalOutcome Replace(Tx tx, Actor actor, IReadOnlyList<Goal> goals)
    {
        var outcome = Check(actor, goals);
        if (outcome == GoalOutcome.Done)
        {
            GoalStore.Clear(tx);
            Save(tx, actor, goals);
        }

        return outcome;
    }

    /// <summary>One more, or anew what has this code; the others stay.</summary>
    public static GoalOutcome Put(Tx tx, Actor actor, Goal goal)
    {
        var outcome = Check(actor, [goal]);
        if (outcome == GoalOutcome.Done)
        {
            Save(tx, actor, [goal]);
        }

        return outcome;
    }

    private static GoalOutcome Check(Actor actor, IReadOnlyList<Goal> goals) =>
        !actor.LeadsCentre ? GoalOutcome.NotAllowed
        : goals.All(g => g.IsValid) && goals.DistinctBy(g => g.Code).Count() == goals.Count ? GoalOutcome.Done
        : GoalOutcome.Invalid;

    private static void Save(Tx tx, Actor actor, IReadOnlyList<Goal> goals)
    {
        foreach (var goal in goals)
        {
            GoalStore.Save(tx, goal);
        }

        JournalStore.Note(tx, actor.PersonId, "goals.changed", "goals", goals.Count);
    }
}
