using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Questions;

/// <summary>The questions of an event and what one sign-up has answered.</summary>
public sealed record AnswerSheet(Event Event, SignUp SignUp, IReadOnlyList<EventQuestion> Questions)
{
    /// <summary>By the question.</summary>
    public IReadOnlyDictionary<long, string> Answers { get; init; } = new Dictionary<long, string>();

    /// <summary>Must be answered, and is not.</summary>
    public int Missing => Questions.Count(q => q.IsRequired && !Answers.ContainsKey(q.Id));

    /// <summary>The sheet, for whoever signs this person up and for the organiser; nothing where nothing is asked.</summary>
    public static AnswerSheet? For(Tx tx, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { } signUp
        && EventStore.Find(tx, signUp.EventId) is { } item
        && (actor.ActsFor(signUp.PersonId) || EventRights.MayEdit(actor, item))
            ? Of(tx, item, signUp)
            : null;

    public static AnswerSheet? Of(Tx tx, Event item, SignUp signUp) =>
        QuestionStore.Of(tx, item.Id) is { Count: > 0 } questions
            ? new AnswerSheet(item, signUp, questions) { Answers = AnswerStore.Of(tx, signUp.Id) }
            : null;

    /// <summary>
    /// Until the event begins; the organiser may write down what somebody says at the door. Before the consent nothing is
    /// asked: nothing may be kept.
    /// </summary>
    public bool IsOpen(Tx tx, Actor actor) =>
        Event.Status == EventStatus.Published
        && SignUp is { IsActive: true, Status: not SignUpStatus.AwaitingConsent }
        && (tx.Now < Event.StartsAt || (EventRights.MayEdit(actor, Event) && !Event.IsOver(tx.Now)));

    /// <summary>The next that has no answer.</summary>
    /// <param name="after">Behind this one; nothing means from the first.</param>
    public EventQuestion? Next(long? after = null) =>
        Questions
            .SkipWhile(q => after is not null && q.Id != after)
            .Skip(after is null ? 0 : 1)
            .FirstOrDefault(q => !Answers.ContainsKey(q.Id));
}
