using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

public enum HeadCountField
{
    People,
    Pupils,
    Teachers,
    Guests,
    Wording,
}

/// <param name="Field">Which number cannot be, and the least that it may be.</param>
public sealed record HeadCountResult(TurnoutOutcome Outcome, HeadCountField? Field = null, int Least = 0);

/// <summary>«Сколько было всего»: the whole event, named or not.</summary>
public static class HeadCounts
{
    public const int Most = 100_000;

    public static HeadCountResult Set(Tx tx, CentreSettings centre, Actor actor, long eventId, HeadCount count)
    {
        var result = new HeadCountResult(TurnoutOutcome.Done);
        var outcome = Happening.At(
            tx,
            centre,
            actor,
            eventId,
            _ =>
            {
                result = Check(count, NamedCount.Of(tx, eventId));
                if (result.Outcome == TurnoutOutcome.Done)
                {
                    HeadCountStore.Save(tx, eventId, count, actor.PersonId);
                    JournalStore.Note(tx, actor.PersonId, "headCount.set", "event", eventId, $"{count.People}");
                }

                return result.Outcome;
            }
        );
        return outcome == result.Outcome ? result : new HeadCountResult(outcome);
    }

    /// <summary>Nobody knows after all.</summary>
    public static TurnoutOutcome Remove(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        Happening.At(
            tx,
            centre,
            actor,
            eventId,
            _ =>
            {
                HeadCountStore.Remove(tx, eventId);
                JournalStore.Note(tx, actor.PersonId, "headCount.removed", "event", eventId);
                return TurnoutOutcome.Done;
            }
        );

    private static HeadCountResult Check(HeadCount count, NamedCount named)
    {
        (HeadCountField Field, int? Stated, int Least)[] parts =
        [
            (HeadCountField.Pupils, count.Pupils, named.Pupils),
            (HeadCountField.Teachers, count.Teachers, named.Teachers),
            (HeadCountField.Guests, count.Guests, named.Guests),
        ];
        foreach (var (field, stated, least) in parts.Prepend((HeadCountField.People, count.People, 0)))
        {
            if (stated is < 0 or > Most)
            {
                return new HeadCountResult(TurnoutOutcome.Invalid, field);
            }
        }

        if (count.Wording.Length > HeadCountStore.LongestWording)
        {
            return new HeadCountResult(TurnoutOutcome.Invalid, HeadCountField.Wording);
        }

        foreach (var (field, stated, least) in parts.Where(p => p.Stated < p.Least))
        {
            return new HeadCountResult(TurnoutOutcome.TooFew, field, least);
        }

        return count.People < named.Least(count)
            ? new HeadCountResult(TurnoutOutcome.TooFew, HeadCountField.People, named.Least(count))
            : new HeadCountResult(TurnoutOutcome.Done);
    }
}
