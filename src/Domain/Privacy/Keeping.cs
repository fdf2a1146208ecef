using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>«Хранение данных»: what the head sets, and what the clock does with it.</summary>
public static class Keeping
{
    /// <summary>At one ring, so that a whole class that has finished school holds up nobody's tap for long.</summary>
    private const int AtOnce = 20;

    public static bool SetMonths(Tx tx, Actor actor, int months)
    {
        if (!actor.IsHead || !KeepingStore.Choices.Contains(months))
        {
            return false;
        }

        KeepingStore.SetMonths(tx, months);
        JournalStore.Note(tx, actor.PersonId, "privacy.months", "centre", subjectId: null, $"{months}");
        return true;
    }

    /// <summary>The head lets surnames stand in lists that go through the messenger, or not.</summary>
    public static bool SetSurnames(Tx tx, Actor actor, bool mayStand)
    {
        if (!actor.IsHead)
        {
            return false;
        }

        SurnamesStore.Allow(tx, mayStand);
        JournalStore.Note(tx, actor.PersonId, "privacy.surnames", "centre", subjectId: null, mayStand ? "yes" : "no");
        return true;
    }

    /// <summary>Who left so long ago is nameless from now on; addresses that nobody owns and ways home of last week are forgotten; the head is reminded.</summary>
    public static void Tick(Tx tx, CentreSettings centre)
    {
        var today = centre.Day(tx.Now);
        foreach (var personId in ErasureStore.LeftLongAgo(tx, today.AddMonths(-KeepingStore.Months(tx)), AtOnce))
        {
            Erasing.Apply(tx, centre, actorId: null, personId);
        }

        ErasureStore.ForgetAddresses(tx);
        TripStore.EraseOld(tx);
        Requests.Remind(tx, today);
    }
}
