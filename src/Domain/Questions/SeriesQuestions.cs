using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Questions;

/// <summary>What the organiser does with a question of an event and of all that follow it in its series.</summary>
public static class SeriesQuestions
{
    /// <summary>The very same question where events that follow ask it; one that is only like it is theirs.</summary>
    public static IReadOnlyList<EventQuestion> Same(Tx tx, Actor actor, EventQuestion question) =>
        [.. Following(tx, actor, question).SelectMany(item => QuestionStore.Of(tx, item.Id)).Where(question.IsAskedBy)];

    /// <summary>Who asks it already is left as it is: so a question of one event reaches the others later, too.</summary>
    public static Carried<QuestionOutcome> Add(Tx tx, Actor actor, EventQuestion question)
    {
        if (AddTo(tx, actor, question) is not QuestionOutcome.Done and var refused)
        {
            return new Carried<QuestionOutcome>(refused);
        }

        var following = Following(tx, actor, question);
        var left = following
            .Select(item => new LeftOver<QuestionOutcome>(item, AddTo(tx, actor, question with { EventId = item.Id })))
            .Where(l => l.Why != QuestionOutcome.Done)
            .ToList();
        return new Carried<QuestionOutcome>(QuestionOutcome.Done, 1 + following.Count - left.Count, left);
    }

    public static Carried<QuestionOutcome> Require(Tx tx, Actor actor, EventQuestion question, bool isRequired) =>
        ForAll(tx, actor, question, q => Questioning.Require(tx, actor, q.Id, isRequired));

    /// <param name="answers">So many the actor knows to go with it: where more have come since, nothing is removed.</param>
    public static Carried<QuestionOutcome> Remove(Tx tx, Actor actor, EventQuestion question, int answers) =>
        Questioning.WhyNot(tx, actor, question.EventId) is null && Answers(tx, actor, question) > answers
            ? new Carried<QuestionOutcome>(QuestionOutcome.Answered)
            : ForAll(tx, actor, question, q => Questioning.Remove(tx, actor, q.Id));

    /// <summary>How many would go with the question, here and at those that follow.</summary>
    public static int Answers(Tx tx, Actor actor, EventQuestion question) =>
        Same(tx, actor, question).Prepend(question).Sum(q => AnswerStore.Count(tx, q.Id));

    private static QuestionOutcome AddTo(Tx tx, Actor actor, EventQuestion question) =>
        Questioning.WhyNot(tx, actor, question.EventId)
        ?? (
            QuestionStore
                .Of(tx, question.EventId)
                .Any(q => question.IsAskedBy(q) && q.IsRequired == question.IsRequired)
                ? QuestionOutcome.Done
                : Questioning.Add(tx, actor, question)
        );

    private static Carried<QuestionOutcome> ForAll(
        Tx tx,
        Actor actor,
        EventQuestion question,
        Func<EventQuestion, QuestionOutcome> act
    )
    {
        var same = Same(tx, actor, question);
        return act(question) is not QuestionOutcome.Done and var refused
            ? new Carried<QuestionOutcome>(refused)
            : new Carried<QuestionOutcome>(
                QuestionOutcome.Done,
                1 + same.Count(q => act(q) == QuestionOutcome.Done),
                []
            );
    }

    private static IReadOnlyList<Event> Following(Tx tx, Actor actor, EventQuestion question) =>
        EventStore.Find(tx, question.EventId) is { } item ? SeriesActions.Following(tx, actor, item) : [];
}
