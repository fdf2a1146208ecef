using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public enum ImportOutcome
{
    Done,
    NotAllowed,

    /// <summary>The lists changed since the dry run: here is what it would do now, and nothing was done.</summary>
    Changed,
}

public sealed record ImportResult(ImportOutcome Outcome, RosterPlan? Plan = null)
{
    /// <summary>By row: the child that was made of it.</summary>
    public IReadOnlyDictionary<int, long> Added { get; init; } = new Dictionary<int, long>();
}

/// <summary>A class list becomes children of the centre, as a whole or not at all.</summary>
public static class RosterImport
{
    private static readonly Dictionary<int, long> NoAnswers = [];

    /// <summary>The dry run: reads only, so it keeps nobody waiting.</summary>
    /// <param name="answers">«Это тот же ребёнок?»: by row, the child or 0.</param>
    public static RosterPlan? Preview(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        IReadOnlyList<RosterRow> rows,
        IReadOnlyDictionary<int, long>? answers = null
    ) =>
        RosterRights.MayLead(actor)
            ? RosterPlanner.Make(rows, RosterStore.Listed(tx), answers ?? NoAnswers, centre.Day(tx.Now))
            : null;

    /// <param name="confirmed">The hash of the plan that was agreed to; nothing where the caller agrees to whatever it is.</param>
    public static ImportResult Apply(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        IReadOnlyList<RosterRow> rows,
        IReadOnlyDictionary<int, long>? answers = null,
        string? confirmed = null
    )
    {
        if (Preview(tx, centre, actor, rows, answers) is not { } plan)
        {
            return new ImportResult(ImportOutcome.NotAllowed);
        }

        if (confirmed is not null && confirmed != plan.Hash())
        {
            return new ImportResult(ImportOutcome.Changed, plan);
        }

        var added = Carry(tx, actor, plan, centre.Day(tx.Now));
        PersonStore.KeepList(tx);
        JournalStore.Note(tx, actor.PersonId, "roster.imported", "roster", subjectId: null, Numbers(plan));
        return new ImportResult(ImportOutcome.Done, plan) { Added = added };
    }

    internal static Dictionary<int, long> Carry(Tx tx, Actor actor, RosterPlan plan, DateOnly day)
    {
        var added = new Dictionary<int, long>();
        foreach (var row in plan.Rows)
        {
            switch (row.Outcome)
            {
                case RowOutcome.Added:
                    added[row.Row.Number] = Add(tx, actor, row, day);
                    break;
                case RowOutcome.Changed or RowOutcome.Returned:
                    Change(tx, actor, row, row.Child!, day);
                    break;
                default:
                    break;
            }
        }

        return added;
    }

    internal static long Add(Tx tx, Actor actor, PlannedRow row, DateOnly day)
    {
        var id = PersonStore.Add(tx, row.Name!, PersonOrigin.Roster);
        PersonStore.PutInClass(tx, id, row.Class!, day);
        if (row.BirthYear is { } year)
        {
            RosterStore.SetBirthYear(tx, id, year);
        }

        JournalStore.Note(tx, actor.PersonId, "roster.added", "person", id);
        return id;
    }

    private static void Change(Tx tx, Actor actor, PlannedRow row, RosterChild child, DateOnly day)
    {
        if (row.IsRenamed)
        {
            PersonStore.Rename(tx, child.Id, row.Name!);
        }

        if (row.BirthYear != child.BirthYear)
        {
            RosterStore.SetBirthYear(tx, child.Id, row.BirthYear);
        }

        if (row.Outcome == RowOutcome.Returned)
        {
            Leaving.Readmit(tx, actor, child, row.Class!, day);
            return;
        }

        if (row.IsMoved)
        {
            RosterStore.Place(tx, child.Id, row.Class!, day);
        }

        JournalStore.Note(tx, actor.PersonId, "roster.changed", "person", child.Id);
    }

    private static string Numbers(RosterPlan plan) =>
        string.Join(", ", Enum.GetValues<RowOutcome>().Select(o => $"{o.Stored()} {plan.Count(o)}"));
}
