using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Questions;

/// <summary>What the organiser sees of the questions: all, one, and the steps to a new one.</summary>
internal static class QuestionScreens
{
    /// <summary>Goes with a button where an event is one of many.</summary>
    public const string One = "one";

    public const string All = "all";

    public static readonly IReadOnlyList<QuestionKind> Kinds =
    [
        QuestionKind.Text,
        QuestionKind.Choice,
        QuestionKind.YesNo,
    ];

    public static Screen List(Turn turn, Event item)
    {
        var all = QuestionStore.Of(turn.Tx, item.Id);
        return new Screen(
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
    }

    public static Screen Step(Turn turn, QuestionState state)
    {
        var back = Button.To(HomeTexts.Back, "quests", state.EventId);
        return state switch
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
            { IsRequired: null } => new Screen(
                QuestionTexts.NeedQuestion,
                [Button.To(QuestionTexts.Required, "questNeed", state.EventId, "yes")],
                [Button.To(QuestionTexts.Optional, "questNeed", state.EventId, "no")],
                [back]
            ),
            _ => new Screen(
                SeriesTexts.WhichOnes,
                [Button.To(SeriesTexts.JustThis, "questAdd", state.EventId, One)],
                [
                    Button.To(
                        SeriesTexts.All(SeriesScreens.Following(turn, state.EventId)),
                        "questAdd",
                        state.EventId,
                        All
                    ),
                ],
                [back]
            ),
        };
    }

    public static Screen Of(Turn turn, EventQuestion question) =>
        new(
            QuestionTexts.One(question, AnswerStore.Count(turn.Tx, question.Id)),
            [Button.To(QuestionTexts.Switch(question), "questSwitch", question.EventId, question.Id)],
            [Button.Bad(QuestionTexts.Drop, "questDrop", question.EventId, question.Id)],
            [Button.To(HomeTexts.Back, "quests", question.EventId)]
        );

    /// <param name="following">So many that follow ask the same.</param>
    public static Screen SwitchWhere(EventQuestion question, int following) =>
        new(
            QuestionTexts.SwitchWhere(question),
            [Button.To(SeriesTexts.JustThis, "questSwitch", question.EventId, question.Id, One)],
            [Button.To(SeriesTexts.All(following), "questSwitch", question.EventId, question.Id, All)],
            [ToOne(question)]
        );

    public static Screen Drop(EventQuestion question, int answers) =>
        new(
            QuestionTexts.DropQuestion(question, answers),
            [Button.Bad(QuestionTexts.DropYes, "questDropNow", question.EventId, question.Id)],
            [ToOne(question)]
        );

    /// <summary>The button carries how many answers its reader knows to go with it.</summary>
    public static Screen DropWhere(EventQuestion question, int here, int all, int following) =>
        new(
            QuestionTexts.DropWhere(question, here, all - here),
            [Button.Bad(SeriesTexts.JustThis, "questDropNow", question.EventId, question.Id)],
            [Button.Bad(SeriesTexts.All(following), "questDropNow", question.EventId, question.Id, all)],
            [ToOne(question)]
        );

    private static Button ToOne(EventQuestion question) =>
        Button.To(HomeTexts.Back, "questOne", question.EventId, question.Id);
}
