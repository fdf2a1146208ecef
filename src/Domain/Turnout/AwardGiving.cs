using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

public enum AwardProblem
{
    NobodyFound,
    PlaceWrong,
    SubjectTooLong,
    StageTooLong,

    /// <summary>The same person and subject stand before it in the list.</summary>
    Twice,
}

/// <param name="Index">Which line of those that were given, from 0.</param>
public sealed record AwardFault(int Index, AwardProblem Problem);

public sealed record AwardResult(
    TurnoutOutcome Outcome,
    IReadOnlyList<EventResultLine> Given,
    IReadOnlyList<AwardFault> Faults
)
{
    public AwardResult(TurnoutOutcome outcome)
        : this(outcome, [], []) { }
}

/// <summary>Results, of whatever kind of event. Who has one was there. The family hears of each once.</summary>
public static class AwardGiving
{
    /// <summary>A slip of the finger is put right before the family reads it.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>All of them, or none.</summary>
    public static AwardResult Give(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        IReadOnlyList<EventResultLine> lines
    )
    {
        var result = new AwardResult(TurnoutOutcome.Done);
        var outcome = Happening.At(
            tx,
            centre,
            actor,
            eventId,
            _ =>
            {
                var faults = Faults(tx, actor, eventId, lines);
                result =
                    faults.Count > 0
                        ? new AwardResult(TurnoutOutcome.Invalid, [], faults)
                        : new AwardResult(
                            TurnoutOutcome.Done,
                            [.. lines.Select(l => Save(tx, centre, actor, l with { EventId = eventId }))],
                            []
                        );
                return result.Outcome;
            }
        );
        return outcome == result.Outcome ? result : new AwardResult(outcome);
    }

    public static AwardResult Change(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long resultId,
        Func<EventResultLine, EventResultLine> change
    ) =>
        EventResultStore.Find(tx, resultId) is { } line
            ? Give(tx, centre, actor, line.EventId, [change(line)])
            : new AwardResult(TurnoutOutcome.NotFound);

    public static TurnoutOutcome Take(Tx tx, CentreSettings centre, Actor actor, long resultId) =>
        Of(
            tx,
            centre,
            actor,
            resultId,
            line =>
            {
                EventResultStore.Remove(tx, resultId);
                JournalStore.Note(tx, actor.PersonId, "result.removed", "person", line.PersonId, $"{line.EventId}");
            }
        );

    public static TurnoutOutcome Attach(Tx tx, CentreSettings centre, Actor actor, long resultId, byte[] picture) =>
        IsPicture(picture)
            ? Of(tx, centre, actor, resultId, _ => DiplomaStore.Save(tx, resultId, picture, actor.PersonId))
            : TurnoutOutcome.Invalid;

    public static TurnoutOutcome Detach(Tx tx, CentreSettings centre, Actor actor, long resultId) =>
        Of(tx, centre, actor, resultId, _ => DiplomaStore.Remove(tx, resultId));

    /// <summary>The photo, for staff of the event or the class, the person and the family.</summary>
    public static byte[]? Diploma(Tx tx, Actor actor, long resultId) =>
        EventResultStore.Find(tx, resultId) is { } line
        && (
            actor.ActsFor(line.PersonId)
            || (EventStore.Find(tx, line.EventId) is { } item && EventRights.MayEdit(actor, item))
            || (PersonStore.Find(tx, line.PersonId) is { } person && actor.TeachesClassOf(person))
        )
            ? DiplomaStore.Find(tx, resultId)
            : null;

    private static TurnoutOutcome Of(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long resultId,
        Action<EventResultLine> work
    ) =>
        EventResultStore.Find(tx, resultId) is { } line
            ? Happening.At(
                tx,
                centre,
                actor,
                line.EventId,
                _ =>
                {
                    work(line);
                    return TurnoutOutcome.Done;
                }
            )
            : TurnoutOutcome.NotFound;

    private static List<AwardFault> Faults(Tx tx, Actor actor, long eventId, IReadOnlyList<EventResultLine> lines)
    {
        var faults = new List<AwardFault>();
        var seen = new HashSet<(long, string)>();
        var listed = SignUpStore.ActivePeople(tx, eventId).ToHashSet();
        foreach (var (index, line) in lines.Index())
        {
            AwardProblem? problem =
                !listed.Contains(line.PersonId) && DirectoryStore.Find(tx, actor, line.PersonId) is null
                    ? AwardProblem.NobodyFound
                : line.Place is < 1 or > EventResultLine.LastPlace ? AwardProblem.PlaceWrong
                : line.Subject.Length > EventResultLine.LongestWords ? AwardProblem.SubjectTooLong
                : line.Stage.Length > EventResultLine.LongestWords ? AwardProblem.StageTooLong
                : !seen.Add((line.PersonId, line.Subject)) ? AwardProblem.Twice
                : null;
            if (problem is { } wrong)
            {
                faults.Add(new AwardFault(index, wrong));
            }
        }

        return faults;
    }

    private static EventResultLine Save(Tx tx, CentreSettings centre, Actor actor, EventResultLine line)
    {
        if (!AttendanceStore.HasCome(tx, line.EventId, line.PersonId))
        {
            AttendanceStore.Came(tx, centre, line.EventId, line.PersonId, actor.PersonId);
        }

        var id = EventResultStore.Save(tx, line);
        JournalStore.Note(
            tx,
            actor.PersonId,
            "result.set",
            "person",
            line.PersonId,
            $"{line.EventId} {line.Result.Stored()}"
        );
        OutboxStore.TellFamily(
            tx,
            line.PersonId,
            new Notice("resultSet", id),
            new NoticeTerms { Once = $"result:{id}", DueAt = QuietHours.Next(centre, tx.Now + Grace) }
        );
        return EventResultStore.Find(tx, id)!;
    }

    /// <summary>JPEG or PNG, small enough to keep.</summary>
    private static bool IsPicture(byte[] bytes) =>
        bytes.Length <= DiplomaStore.LargestPicture
        && bytes is ([0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..]);
}
