using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <param name="QuestionId">Which question the next text answers.</param>
internal sealed record AnswerState(long SignUpId, long QuestionId);

/// <summary>Answering one question after the other: begun by the sign-up itself, gone on with from the card.</summary>
internal sealed class AnswerFlow(EventCard card, Home home) : IFlow, IAfterSignUp
{
    public string Name => "answer";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["ask", "asks", "reply", "askSkip"];

    public Reply? First(Turn turn, Event item, SignUp standing, string words) =>
        item.HasQuestions
        && AnswerSheet.For(turn.Tx, turn.Actor, standing.Id) is { } sheet
        && sheet.IsOpen(turn.Tx, turn.Actor)
        && sheet.Next() is { } question
            ? Ask(turn, sheet, question, Html.Bold(words)) with
            {
                Toast = words,
            }
            : null;

    public Reply Answer(Turn turn)
    {
        var state = turn.State<AnswerState>(Name);
        var signUpId = turn.Verb.Length > 0 ? turn.Id(0) : state?.SignUpId;
        if (AnswerSheet.For(turn.Tx, turn.Actor, signUpId ?? 0) is not { } sheet)
        {
            return home.Screen(turn).Under(AnswerTexts.Nothing);
        }

        var asked = turn.Verb.Length > 0 ? turn.Id(1) : state?.QuestionId;
        var question = sheet.Questions.FirstOrDefault(q => q.Id == asked);
        return turn.Verb switch
        {
            _ when !sheet.IsOpen(turn.Tx, turn.Actor) => All(
                turn,
                sheet,
                turn.Verb == "asks" ? null : AnswerTexts.Closed
            ),
            "asks" => All(turn, sheet),
            "ask" when (question ?? sheet.Next()) is { } next => Ask(turn, sheet, next),
            "reply" when question is not null => Take(turn, sheet, question, Option(question, turn.Id(2))),
            "askSkip" when question is not null => GoOn(turn, sheet, question, string.Empty),
            "" when question is not null => turn.Said is Typed typed
                ? Take(turn, sheet, question, typed.Text)
                : Ask(turn, sheet, question, Refusal(question)),
            _ => All(turn, sheet),
        };
    }

    public Reply? Fresh(Turn turn) =>
        AnswerSheet.For(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } sheet ? All(turn, sheet) : null;

    private Reply Ask(Turn turn, AnswerSheet sheet, EventQuestion question, string? heading = null)
    {
        var screen = AnswerScreens.One(turn, sheet, question);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            Name,
            new AnswerState(sheet.SignUp.Id, question.Id)
        );
    }

    private static Reply All(Turn turn, AnswerSheet sheet, string? heading = null)
    {
        var screen = AnswerScreens.All(turn, sheet);
        return heading is null ? screen : screen.Under(heading);
    }

    private static string Option(EventQuestion question, long? index) =>
        index is { } number && number >= 0 && number < question.Options.Count
            ? question.Options[(int)number]
            : string.Empty;

    private Reply Take(Turn turn, AnswerSheet sheet, EventQuestion question, string said)
    {
        var result = Answering.Answer(turn.Tx, turn.Actor, sheet.SignUp.Id, question.Id, said);
        var now = AnswerSheet.For(turn.Tx, turn.Actor, sheet.SignUp.Id)!;
        return result switch
        {
            AnswerResult.Done => GoOn(turn, now, question, now.Missing == 0 ? AnswerTexts.Thanks : AnswerTexts.Noted),
            AnswerResult.Wrong => Ask(turn, now, question, Refusal(question)),
            _ => All(turn, now, AnswerTexts.Closed),
        };
    }

    /// <summary>The next question that has no answer; behind the last one back to where they came from.</summary>
    private Reply GoOn(Turn turn, AnswerSheet sheet, EventQuestion question, string words) =>
        sheet.Next(after: question.Id) is { } next ? Ask(turn, sheet, next)
        : AnswerScreens.IsFamily(turn, sheet) ? card.Told(turn, sheet.Event, words)
        : All(turn, sheet, words.Length > 0 ? words : null);

    private static string Refusal(EventQuestion question) =>
        question.Kind == QuestionKind.Text ? AnswerTexts.TextRefused : AnswerTexts.PressOption;
}
