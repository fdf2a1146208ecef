using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Questions;

public enum AnswerResult
{
    Done,

    /// <summary>Not there, or none of the actor's.</summary>
    NotFound,

    /// <summary>The event has begun or is cancelled, the sign-up has gone, or waits for a consent.</summary>
    Closed,

    /// <summary>No answer to this question.</summary>
    Wrong,
}

/// <summary>Answering for oneself, a child, or for who stands on the own list; and asking families to.</summary>
public static class Answering
{
    public static AnswerResult Answer(Tx tx, Actor actor, long signUpId, long questionId, string said)
    {
        if (
            AnswerSheet.For(tx, actor, signUpId) is not { } sheet
            || sheet.Questions.FirstOrDefault(q => q.Id == questionId) is not { } question
        )
        {
            return AnswerResult.NotFound;
        }

        if (!sheet.IsOpen(tx, actor))
        {
            return AnswerResult.Closed;
        }

        if (question.Read(said) is not { } answer)
        {
            return AnswerResult.Wrong;
        }

        AnswerStore.Save(tx, questionId, signUpId, answer);
        return AnswerResult.Done;
    }

    /// <summary>Those of the list who have not answered what they must, and may.</summary>
    public static IReadOnlyList<SignUp> Silent(Tx tx, Event item)
    {
        var required = QuestionStore.Of(tx, item.Id).Where(q => q.IsRequired).Select(q => q.Id).ToList();
        var answers = AnswerStore.BySignUp(tx, item.Id);
        return
        [
            .. SignUpStore
                .OfEvent(tx, item.Id)
                .Select(p => p.SignUp)
                .Where(s => s is { IsActive: true, Status: not SignUpStatus.AwaitingConsent })
                .Where(s => required.Except(answers[s.Id].Select(a => a.QuestionId)).Any()),
        ];
    }

    public static bool WasNudged(Tx tx, CentreSettings centre, Event item) =>
        OutboxStore.WasTold(tx, $"{Key(tx, centre, item)}:");

    /// <summary>Their families are asked once a day at most.</summary>
    /// <returns>Of how many children; nothing when it is not the actor's to do.</returns>
    public static int? Nudge(Tx tx, CentreSettings centre, Actor actor, long eventId)
    {
        if (
            EventStore.FindFor(tx, actor, eventId) is not { Status: EventStatus.Published } item
            || !EventRights.MayEdit(actor, item)
            || tx.Now >= item.StartsAt
        )
        {
            return null;
        }

        var silent = WasNudged(tx, centre, item) ? [] : Silent(tx, item);
        foreach (var signUp in silent)
        {
            OutboxStore.TellFamily(
                tx,
                signUp.PersonId,
                new Notice("questionsWait", signUp.Id),
                new NoticeTerms
                {
                    Urgency = Urgency.Reminder,
                    Once = $"{Key(tx, centre, item)}:{signUp.Id}",
                    DueAt = QuietHours.Next(centre, tx.Now),
                    ExpiresAt = item.StartsAt,
                }
            );
        }

        return silent.Count;
    }

    private static string Key(Tx tx, CentreSettings centre, Event item) =>
        $"questions:{item.Id}:{centre.Local(tx.Now):yyyyMMdd}";
}
