using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

public enum AnswerOutcome
{
    Noted,

    /// <summary>Not there, or not theirs.</summary>
    NotFound,

    /// <summary>The seat was given back, or was never one.</summary>
    NoSeat,
    EventCancelled,
    TooLate,
}

public sealed record AnswerResult(AnswerOutcome Outcome, SignUp? SignUp = null, Event? Event = null);

/// <summary>The answer to a reminder: of the pupil or any adult of the family; the latest word stands.</summary>
public static class Answers
{
    /// <summary>What may be said of this sign-up now, without saying it.</summary>
    public static AnswerResult Look(Tx tx, Actor actor, long signUpId)
    {
        if (
            SignUpStore.Find(tx, signUpId) is not { } standing
            || !actor.ActsFor(standing.PersonId)
            || EventStore.Find(tx, standing.EventId) is not { } item
        )
        {
            return new AnswerResult(AnswerOutcome.NotFound);
        }

        var outcome =
            item.Status == EventStatus.Cancelled ? AnswerOutcome.EventCancelled
            : standing.Status != SignUpStatus.Seated ? AnswerOutcome.NoSeat
            : item.IsOver(tx.Now) ? AnswerOutcome.TooLate
            : AnswerOutcome.Noted;
        return new AnswerResult(outcome, standing, item);
    }

    public static AnswerResult Give(Tx tx, Actor actor, long signUpId, Intent intent)
    {
        var seen = Look(tx, actor, signUpId);
        if (seen.Outcome == AnswerOutcome.Noted)
        {
            SignUpStore.Intend(tx, signUpId, intent);
        }

        return seen;
    }

    /// <summary>«Не придёт», and somebody else may: the queue moves. Another, newer sign-up of the same child is left alone.</summary>
    public static AnswerResult GiveSeatBack(Tx tx, CentreSettings centre, Actor actor, long signUpId)
    {
        var seen = Look(tx, actor, signUpId);
        if (seen.Outcome == AnswerOutcome.Noted)
        {
            SignUps.Leave(tx, centre, actor, seen.Event!.Id, seen.SignUp!.PersonId);
        }

        return seen;
    }
}
