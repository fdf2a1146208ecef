using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>An entry of the journal with what its ids stand for now.</summary>
public sealed record JournalLine
{
    public required JournalEntry Entry { get; init; }

    /// <summary>Who did it; nothing for programs and the service itself, and for who is forgotten.</summary>
    public Person? Actor { get; init; }

    /// <summary>To whom.</summary>
    public Person? Person { get; init; }

    /// <summary>At which event.</summary>
    public string? EventTitle { get; init; }

    /// <summary>A second person that the note names: whom a sign-up is of, who has taken over, the adult of a link.</summary>
    public Person? Other { get; init; }

    /// <summary>The note in words, where it is more than the number of a person.</summary>
    public string Note => JournalReading.HoldsPerson(Entry) ? string.Empty : JournalTexts.Note(Entry);
}

/// <summary>Ids become names at reading, and only for who may read.</summary>
public static class JournalReading
{
    /// <summary>Actions whose note is the id of one more person.</summary>
    private static readonly string[] WithPersonInNote =
    [
        "signUp.byHand",
        "signUp.removed",
        "staff.left",
        "family.confirmed",
        "family.unlinked",
    ];

    public static bool MayRead(Actor actor) => actor is { LeadsCentre: true, PersonId: not null };

    /// <returns>Nothing for who may not read it.</returns>
    public static IReadOnlyList<JournalLine> Page(Tx tx, Actor actor, JournalFilter filter, int limit) =>
        MayRead(actor)
            ?
            [
                .. JournalStore
                    .Search(tx, filter with { WithoutStaff = !actor.IsHead }, limit)
                    .Select(entry => Read(tx, entry)),
            ]
            : [];

    internal static bool HoldsPerson(JournalEntry entry) => WithPersonInNote.Contains(entry.Action);

    private static JournalLine Read(Tx tx, JournalEntry entry) =>
        new()
        {
            Entry = entry,
            Actor = Find(tx, entry.ActorId),
            Person = entry.Subject is "person" or "class" ? Find(tx, entry.SubjectId) : null,
            EventTitle = entry is { Subject: "event", SubjectId: { } eventId }
                ? EventStore.Find(tx, eventId)?.Title
                : null,
            Other = HoldsPerson(entry) && long.TryParse(entry.Note, out var other) ? Find(tx, other) : null,
        };

    private static Person? Find(Tx tx, long? id) => id is { } known ? PersonStore.Find(tx, known) : null;
}
