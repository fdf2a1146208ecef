using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Questions;

public enum QuestionOutcome
{
    Done,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,

    /// <summary>The event is cancelled: it stays as it is.</summary>
    Closed,
    TooMany,

    /// <summary>The event asks this already: nobody could tell the answers apart.</summary>
    Twice,
    Wrong,

    /// <summary>More answers would go with it than the actor was told of.</summary>
    Answered,
}

/// <summary>What the organiser does with the questions of an event.</summary>
public static class Questioning
{
    public static QuestionOutcome Add(Tx tx, Actor actor, EventQuestion question)
    {
        if (WhyNot(tx, actor, question.EventId) is { } refused)
        {
            return refused;
        }

        if (!question.IsSound)
        {
            return QuestionOutcome.Wrong;
        }

        var all = QuestionStore.Of(tx, question.EventId);
        if (all.Any(q => q.Text.Equals(question.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return QuestionOutcome.Twice;
        }

        if (all.Count >= QuestionStore.Most)
        {
            return QuestionOutcome.TooMany;
        }

        QuestionStore.Add(tx, question);
        JournalStore.Note(tx, actor.PersonId, "event.questionAdded", "event", question.EventId);
        return QuestionOutcome.Done;
    }

    public static QuestionOutcome Require(Tx tx, Actor actor, long questionId, bool isRequired) =>
        Change(tx, actor, questionId, _ => QuestionStore.Require(tx, questionId, isRequired));

    /// <summary>With all that was answered to it.</summary>
    public static QuestionOutcome Remove(Tx tx, Actor actor, long questionId) =>
        Change(
            tx,
            actor,
            questionId,
            question =>
            {
                QuestionStore.Remove(tx, questionId);
                JournalStore.Note(tx, actor.PersonId, "event.questionRemoved", "event", question.EventId);
            }
        );

    private static QuestionOutcome Change(Tx tx, Actor actor, long questionId, Action<EventQuestion> work)
    {
        if (QuestionStore.Find(tx, questionId) is not { } question)
        {
            return QuestionOutcome.NotFound;
        }

        if (WhyNot(tx, actor, question.EventId) is { } refused)
        {
            return refused;
        }

        work(question);
        return QuestionOutcome.Done;
    }

    internal static QuestionOutcome? WhyNot(Tx tx, Actor actor, long eventId) =>
        EventStore.FindFor(tx, actor, eventId) is not { } item ? QuestionOutcome.NotFound
        : !EventRights.MayEdit(actor, item) ? QuestionOutcome.NotAllowed
        : item.Status == EventStatus.Cancelled ? QuestionOutcome.Closed
        : null;
}
