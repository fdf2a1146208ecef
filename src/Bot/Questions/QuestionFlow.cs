using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>«Вопросы участникам»: the organiser adds and deletes them.</summary>
internal sealed class QuestionFlow(EventCard card) : IFlow
{
    public string Name => "questions";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        [
            "quests",
            "questNew",
            "questKind",
            "questNeed",
            "questAdd",
            "questOne",
            "questSwitch",
            "questDrop",
            "questDropNow",
        ];

    public Reply Answer(Turn turn)
    {
        var state = turn.State<QuestionState>(Name);
        return card.For(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : state?.EventId,
            item =>
            {
                var draft = state?.EventId == item.Id ? state : new QuestionState(item.Id);
                return turn.Verb switch
                {
                    "questNew" => Ask(turn, new QuestionState(item.Id)),
                    "questKind" => Take(turn, draft with { Kind = null }, turn.Word(1)),
                    "questNeed" when draft.IsWorded => Take(turn, draft with { IsRequired = null }, turn.Word(1)),
                    "questAdd" when draft is { IsWorded: true, IsRequired: not null } => Take(
                        turn,
                        draft,
                        turn.Word(1)
                    ),
                    "questOne" => Of(turn, item, question => One(turn, question)),
                    "questSwitch" => Of(turn, item, question => Switch(turn, question)),
                    "questDrop" => Of(turn, item, question => AskDrop(turn, item, question)),
                    "questDropNow" => Of(turn, item, question => Drop(turn, item, question)),
                    "" => turn.Said is Typed typed
                        ? Take(turn, draft, typed.Text.Trim())
                        : Ask(turn, draft, Expected(draft)),
                    _ => List(turn, item),
                };
            }
        );
    }

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => List(turn, item));

    private static Reply List(Turn turn, Event item, string? heading = null)
    {
        var screen = QuestionScreens.List(turn, item);
        return heading is null ? screen : screen.Under(heading);
    }

    private Reply Ask(Turn turn, QuestionState state, string? heading = null)
    {
        var screen = QuestionScreens.Step(turn, state);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private Reply Take(Turn turn, QuestionState state, string said) =>
        state switch
        {
            { Kind: null } => KindOf(said) is { } kind
                ? Ask(turn, state with { Kind = kind })
                : Ask(turn, state, QuestionTexts.PressButton),
            { Text: null } => said.Length is > 0 and <= EventQuestion.LongestText
                ? Ask(turn, state with { Text = said })
                : Ask(turn, state, QuestionTexts.TextRefused),
            { Kind: QuestionKind.Choice, Choices: null } => EventQuestion.ReadChoices(said) is { } choices
                ? Ask(turn, state with { Choices = choices })
                : Ask(turn, state, QuestionTexts.ChoicesRefused),
            { IsRequired: null } => said.ToLowerInvariant() switch
            {
                "yes" or "ответ нужен от всех" or "нет" or "нужен" => Worded(turn, state with { IsRequired = true }),
                "no" or "можно пропустить" or "да" or "можно" => Worded(turn, state with { IsRequired = false }),
                _ => Ask(turn, state, QuestionTexts.PressButton),
            },
            _ => said.ToLowerInvariant() switch
            {
                QuestionScreens.One or "только это" => Add(turn, state),
                QuestionScreens.All or "это и все следующие" => AddToAll(turn, state),
                _ => Ask(turn, state, QuestionTexts.PressButton),
            },
        };

    private Reply Worded(Turn turn, QuestionState state) =>
        SeriesScreens.Following(turn, state.EventId) > 0 ? Ask(turn, state) : Add(turn, state);

    private static Reply Add(Turn turn, QuestionState state) =>
        Added(turn, state, QuestionTexts.Told(Questioning.Add(turn.Tx, turn.Actor, state.Question)));

    private static Reply AddToAll(Turn turn, QuestionState state) =>
        Added(turn, state, QuestionTexts.Added(SeriesQuestions.Add(turn.Tx, turn.Actor, state.Question), turn.Centre));

    private static Reply Added(Turn turn, QuestionState state, string words) =>
        List(turn, EventStore.Find(turn.Tx, state.EventId)!, words);

    private static QuestionKind? KindOf(string said) =>
        QuestionScreens
            .Kinds.Where(k =>
                $"{k}" == said
                || (said.Length > 3 && QuestionTexts.KindName(k).EndsWith(said, StringComparison.OrdinalIgnoreCase))
            )
            .Select(k => (QuestionKind?)k)
            .FirstOrDefault();

    private static string Expected(QuestionState state) =>
        state switch
        {
            { Kind: null } => QuestionTexts.PressButton,
            { Text: null } => QuestionTexts.TextRefused,
            { Kind: QuestionKind.Choice, Choices: null } => QuestionTexts.ChoicesRefused,
            _ => QuestionTexts.PressButton,
        };

    private static Reply Of(Turn turn, Event item, Func<EventQuestion, Reply> answer) =>
        QuestionStore.Find(turn.Tx, turn.Id(1) ?? 0) is { } question && question.EventId == item.Id
            ? answer(question)
            : List(turn, item, QuestionTexts.Gone);

    private static Screen One(Turn turn, EventQuestion question) => QuestionScreens.Of(turn, question);

    private static Reply Switch(Turn turn, EventQuestion question)
    {
        var (isRequired, same) = (!question.IsRequired, SeriesQuestions.Same(turn.Tx, turn.Actor, question));
        var isAll = turn.Word(2) == QuestionScreens.All;
        if (same.Count > 0 && !isAll && turn.Word(2) != QuestionScreens.One)
        {
            return QuestionScreens.SwitchWhere(question, same.Count);
        }

        var done = isAll
            ? SeriesQuestions.Require(turn.Tx, turn.Actor, question, isRequired)
            : new(Questioning.Require(turn.Tx, turn.Actor, question.Id, isRequired));
        var screen = One(turn, QuestionStore.Find(turn.Tx, question.Id)!);
        return done.First != QuestionOutcome.Done ? screen.Under(QuestionTexts.Told(done.First))
            : isAll ? screen.Under(SeriesTexts.Done("Сохранено", done.Done))
            : screen;
    }

    /// <summary>Where nobody has answered and no other event asks it, nothing is lost.</summary>
    private static Reply AskDrop(Turn turn, Event item, EventQuestion question)
    {
        var here = AnswerStore.Count(turn.Tx, question.Id);
        var same = SeriesQuestions.Same(turn.Tx, turn.Actor, question).Count;
        return same > 0
                ? QuestionScreens.DropWhere(
                    question,
                    here,
                    SeriesQuestions.Answers(turn.Tx, turn.Actor, question),
                    same
                )
            : here > 0 ? QuestionScreens.Drop(question, here)
            : Drop(turn, item, question);
    }

    /// <summary>A number of answers behind the button means: at all that follow, too.</summary>
    private static Reply Drop(Turn turn, Event item, EventQuestion question)
    {
        var done = turn.Id(2) is { } known
            ? SeriesQuestions.Remove(turn.Tx, turn.Actor, question, (int)known)
            : new(Questioning.Remove(turn.Tx, turn.Actor, question.Id));
        return done.First switch
        {
            QuestionOutcome.Answered => AskDrop(turn, item, question).Screen.Under(QuestionTexts.MoreAnswers),
            QuestionOutcome.Done when done.Done > 0 => List(turn, item, SeriesTexts.Done("Вопрос удалён", done.Done)),
            QuestionOutcome.Done => List(turn, item, QuestionTexts.Dropped),
            _ => List(turn, item, QuestionTexts.Told(done.First)),
        };
    }
}
