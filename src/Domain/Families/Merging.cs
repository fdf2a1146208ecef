using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>A typed name becomes the child of the list, with sign-ups, answers and accounts.</summary>
internal static class Merging
{
    public static void Into(Tx tx, CentreSettings centre, long? actorId, long typedId, long knownId)
    {
        var freed = SignUpStore
            .ActiveOf(tx, typedId)
            .Where(s => SignUpStore.ActiveOf(tx, s.EventId, knownId) is not null)
            .ToList();
        var groups = ClubMemberStore.ActiveOf(tx, typedId).Select(m => m.GroupId).ToList();
        MergeStore.Into(tx, typedId, knownId);
        JournalStore.Note(tx, actorId, "person.merged", "person", knownId, $"{typedId}");
        foreach (var twice in freed)
        {
            WaitingList.Advance(tx, centre, twice.EventId, $"merged:{twice.Id}");
        }

        // Where both stood in one group, the second place is free.
        groups.ForEach(group => Enrolling.Advance(tx, centre, group));
        Settle(tx, centre, actorId, knownId);
    }

    /// <summary>Somebody is known now: words that waited count, and so do the seats that waited for them.</summary>
    public static void Settle(Tx tx, CentreSettings centre, long? actorId, long personId)
    {
        Consents.Recount(tx, centre, actorId, personId);
        if (!SignUps.NeedsConsent(tx, centre, personId))
        {
            ConsentSeats.Came(tx, centre, personId);
            Enrolling.ConsentCame(tx, centre, personId);
        }
    }
}
