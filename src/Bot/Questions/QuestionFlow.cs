using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Questions;

namespace TochkaBot.Bot.Questions;

/// <summary>A question that is being made: what is not known yet is asked next.</summary>
internal sealed record QuestionState(long EventId)
{
    public QuestionKind? Kind { get; init; }

    public string? Text { get; init; }

    public string? Choices { get; init; }

    /// <summary>All but whether it must be answered.</summary>
    public bool IsWorded =>
        Kind is not null && Text is not null && (Kind != QuestionKind.Choice || Choices is not null);
}

/// <summary>«Вопросы участникам»: the organiser adds and deletes them.</summary>
internal sealed class QuestionFlow(EventCard card) : IFlow
{
    private static readonly QuestionKind[] Kinds = [QuestionKind.Text, QuestionKind.Choice, QuestionKind.YesNo];

    public string Name => "questions";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["quests", "questNew", "questKind", "questNeed", "questOne", "questSwitch", "questDrop", "questDropNow"];

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
                    "questNew" => Ask(new QuestionState(item.Id)),
                    "questKind" => Take(turn, draft with { Kind = null }, turn.Word(1)),
                    "questNeed" when draft.IsWorded => Take(turn, draft, turn.Word(1)),
                    "questOne" => Of(turn, item, question => One(turn, question)),
                    "questSwitch" => Of(turn, item, question => Switch(turn, question)),
                    "questDrop" => Of(turn, item, question => AskDrop(turn, item, question)),
                    "questDropNow" => Of(turn, item, question => Drop(turn, item, question)),
                    "" => turn.Said is Typed typed ? Take(turn, draft, typed.Text.Trim()) : Ask(draft, Expected(draft)),
                    _ => List(turn, item),
                };
            }
        );
    }

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => List(turn, item));

    private static Reply List(Turn turn, Event item, string? heading = null)
    {
        var all = QuestionStore.Of(turn.Tx, item.Id);
        var screen = new Screen(
            QuestionTexts.List(item, all),
            [
                .. all.Select(
                    (q, index) =>
                        (IReadOnlyList<Button>)[Button.To(QuestionTexts.Label(index + 1, q), "questOne", item.Id, q.Id)]
                ),
                .. all.Count < QuestionStore.Most
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Good(QuestionTexts.New, "questNew", item.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "edit", item.Id)],
            ]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    private Reply Ask(QuestionState state, string? heading = null)
    {
        var back = Button.To(HomeTexts.Back, "quests", state.EventId);
        var screen = state switch
        {
            { Kind: null } => new Screen(
                QuestionTexts.KindQuestion,
                [
                    .. Kinds.Select(k =>
                        (IReadOnlyList<Button>)
                            [Button.To(QuestionTexts.KindName(k), "questKind", state.EventId, $"{k}")]
                    ),
                    [back],
                ]
            ),
            { Text: null } => new Screen(QuestionTexts.TextQuestion, [back]),
            { Kind: QuestionKind.Choice, Choices: null } => new Screen(QuestionTexts.ChoicesQuestion, [back]),
            _ => new Screen(
                QuestionTexts.NeedQuestion,
                [Button.To(QuestionTexts.Required, "questNeed", state.EventId, "yes")],
                [Button.To(QuestionTexts.Optional, "questNeed", state.EventId, "no")],
                [back]
            ),
        };
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private Reply Take(Turn turn, QuestionState state, string said) =>
        state switch
        {
            { Kind: null } => KindOf(said) is { } kind
                ? Ask(state with { Kind = kind })
                : Ask(state, QuestionTexts.PressButton),
            { Text: null } => said.Length is > 0 and <= EventQuestion.LongestText
                ? Ask(state with { Text = said })
                : Ask(state, QuestionTexts.TextRefused),
            { Kind: QuestionKind.Choice, Choices: null } => EventQuestion.ReadChoices(said) is { } choices
                ? Ask(state with { Choices = choices })
                : Ask(state, QuestionTexts.ChoicesRefused),
            _ => said.ToLowerInvariant() switch
            {
                "yes" or "ответ нужен от всех" or "нет" or "нужен" => Add(turn, state, isRequired: true),
                "no" or "можно пропустить" or "да" or "можно" => Add(turn, state, isRequired: false),
                _ => Ask(state, QuestionTexts.PressButton),
            },
        };

    private static Reply Add(Turn turn, QuestionState state, bool isRequired)
    {
        var question = new EventQuestion
        {
            EventId = state.EventId,
            Kind = state.Kind!.Value,
            Text = state.Text!,
            Choices = state.Choices ?? string.Empty,
            IsRequired = isRequired,
        };
        var outcome = Questioning.Add(turn.Tx, turn.Actor, question);
        return List(turn, EventStore.Find(turn.Tx, state.EventId)!, QuestionTexts.Told(outcome));
    }

    private static QuestionKind? KindOf(string said) =>
        Kinds
            .Where(k =>
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

    private static Screen One(Turn turn, EventQuestion question) =>
        new(
            QuestionTexts.One(question, AnswerStore.Count(turn.Tx, question.Id)),
            [Button.To(QuestionTexts.Switch(question), "questSwitch", question.EventId, question.Id)],
            [Button.Bad(QuestionTexts.Drop, "questDrop", question.EventId, question.Id)],
            [Button.To(HomeTexts.Back, "quests", question.EventId)]
        );

    private static Reply Switch(Turn turn, EventQuestion question)
    {
        var outcome = Questioning.Require(turn.Tx, turn.Actor, question.Id, !question.IsRequired);
        var screen = One(turn, QuestionStore.Find(turn.Tx, question.Id)!);
        return outcome == QuestionOutcome.Done ? screen : screen.Under(QuestionTexts.Told(outcome));
    }

    /// <summary>Where nobody has answered, nothing is lost.</summary>
    private static Reply AskDrop(Turn turn, Event item, EventQuestion question)
    {
        var answers = AnswerStore.Count(turn.Tx, question.Id);
        return answers == 0
            ? Drop(turn, item, question)
            : new Screen(
                QuestionTexts.DropQuestion(question, answers),
                [Button.Bad(QuestionTexts.DropYes, "questDropNow", item.Id, question.Id)],
                [Button.To(HomeTexts.Back, "questOne", item.Id, question.Id)]
            );
    }

    private static Reply Drop(Turn turn, Event item, EventQuestion question)
    {
        var outcome = Questioning.Remove(turn.Tx, turn.Actor, question.Id);
        return List(turn, item, outcome == QuestionOutcome.Done ? QuestionTexts.Dropped : QuestionTexts.Told(outcome));
    }
}
