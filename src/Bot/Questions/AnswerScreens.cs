using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>One question, and all of them with their answers: for the family, and for the organiser who writes for somebody.</summary>
internal static class AnswerScreens
{
    public static Screen One(Turn turn, AnswerSheet sheet, EventQuestion question) =>
        new(
            AnswerTexts.Question(sheet, question, NameOf(turn, sheet)),
            [
                .. Options(sheet, question),
                .. question.IsRequired
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(AnswerTexts.Skip, "askSkip", sheet.SignUp.Id, question.Id)],
                    ],
                [Back(turn, sheet)],
            ]
        );

    public static Screen All(Turn turn, AnswerSheet sheet) =>
        new(
            AnswerTexts.Overview(sheet, NameOf(turn, sheet)),
            [
                .. sheet.IsOpen(turn.Tx, turn.Actor)
                    ? sheet.Questions.Select(
                        (q, index) =>
                            (IReadOnlyList<Button>)
                                [Button.To(AnswerTexts.ChangeLabel(index + 1, q), "ask", sheet.SignUp.Id, q.Id)]
                    )
                    : [],
                [Out(turn, sheet)],
            ]
        );

    /// <summary>Where the answers of this person are left for: the card, or the organiser's list.</summary>
    public static Button Out(Turn turn, AnswerSheet sheet) =>
        IsFamily(turn, sheet)
            ? Button.To(HomeTexts.Back, "card", sheet.Event.Id)
            : Button.To(HomeTexts.Back, "answers", sheet.Event.Id, 0);

    public static bool IsFamily(Turn turn, AnswerSheet sheet) => turn.Actor.ActsFor(sheet.SignUp.PersonId);

    private static Button Back(Turn turn, AnswerSheet sheet) =>
        IsFamily(turn, sheet) ? Out(turn, sheet) : Button.To(HomeTexts.Back, "asks", sheet.SignUp.Id);

    private static IEnumerable<IReadOnlyList<Button>> Options(AnswerSheet sheet, EventQuestion question) =>
        question
            .Options.Select((o, index) => Button.To(o, "reply", sheet.SignUp.Id, question.Id, index))
            .Chunk(
                question.Options.Select(o => o.Length).Append(0).Max() switch
                {
                    <= 5 => 4,
                    <= 14 => 2,
                    _ => 1,
                }
            );

    private static string? NameOf(Turn turn, AnswerSheet sheet) =>
        Member.All(turn).FirstOrDefault(m => m.Id == sheet.SignUp.PersonId) is { } member
            ? member.IsSelf
                ? null
                : member.Name
            : ListNames.Short(PersonStore.Find(turn.Tx, sheet.SignUp.PersonId)!, turn.Centre);
}
