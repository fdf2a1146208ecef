using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>«⚠️ Осталось ответить: 2», and the way to the questions, child by child.</summary>
internal sealed class QuestionCard : ICardRows
{
    public int Order => 20;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members) =>
        string.Join(
            '\n',
            Sheets(turn, item, members)
                .Where(s => s.Sheet.Missing > 0)
                .Select(s => AnswerTexts.Remaining(s.Member, s.Sheet.Missing))
        );

    public IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members) =>
        Sheets(turn, item, members)
            .Select(s =>
                (IReadOnlyList<Button>)
                    [
                        s.Sheet.Missing > 0
                            ? Button.Good(AnswerTexts.AnswerLabel(s.Member, s.Sheet.Missing), "ask", s.Sheet.SignUp.Id)
                            : Button.To(AnswerTexts.OwnLabel(s.Member), "asks", s.Sheet.SignUp.Id),
                    ]
            );

    private static IEnumerable<(Member Member, AnswerSheet Sheet)> Sheets(
        Turn turn,
        Event item,
        IReadOnlyList<Member> members
    )
    {
        foreach (var member in item.HasQuestions ? members : [])
        {
            if (
                member.Standing is { } standing
                && AnswerSheet.Of(turn.Tx, item, standing) is { } sheet
                && sheet.IsOpen(turn.Tx, turn.Actor)
            )
            {
                yield return (member, sheet);
            }
        }
    }
}
