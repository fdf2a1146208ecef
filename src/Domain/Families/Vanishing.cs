using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>Names typed without a consent are kept for seven days, long enough to bring one, and then are gone.</summary>
public static class Vanishing
{
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <returns>How many names are gone.</returns>
    public static int Tick(Tx tx, CentreSettings centre)
    {
        if (!centre.RequireConsent)
        {
            return 0;
        }

        var due = PersonStore.TypedWithoutConsent(tx, tx.Now - Patience);
        foreach (var personId in due)
        {
            Forget(tx, centre, personId);
        }

        return due.Count;
    }

    /// <summary>The seats go to whoever queues, and no row names the person any more.</summary>
    internal static void Forget(Tx tx, CentreSettings centre, long personId)
    {
        SignUps.EndAll(tx, centre, personId);
        LedgerStore.Erased(tx, personId);
        Enrolling.EndAll(tx, centre, personId);
        PersonStore.Delete(tx, personId);
        JournalStore.Note(tx, actorId: null, "person.forgotten", "person", personId);
    }
}
