using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Questions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Questions;

/// <summary>A word to families that have not answered, while there is still something to answer.</summary>
internal sealed class QuestionNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["questionsWait"];

    /// <summary>Nobody reads it, nobody is asked.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => null;

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        AnswerSheet.For(tx, reader, notice.Subject) is { Missing: > 0 } sheet
        && sheet.IsOpen(tx, reader)
        && Household.Of(tx, reader).FirstOrDefault(m => m.Id == sheet.SignUp.PersonId) is { } member
            ? new Screen(
                AnswerTexts.Waiting(sheet.Event, member, sheet.Missing),
                [Button.Good(AnswerTexts.Answer, "ask", sheet.SignUp.Id)]
            )
            : null;
}
