using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
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
        MergeStore.Into(tx, typedId, knownId);
        JournalStore.Note(tx, actorId, "person.merged", "person", knownId, $"{typedId}");
        foreach (var twice in freed)
        {
            WaitingList.Advance(tx, centre, twice.EventId, $"merged:{twice.Id}");
        }

        Consents.Recount(tx, centre, actorId, knownId);
        if (!SignUps.NeedsConsent(tx, centre, knownId))
        {
            SignUps.ConsentCame(tx, centre, knownId);
        }
    }
}
