using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>The screen of each question. Buttons carry the step, so that a press from another step is known as out of date.</summary>
internal static class FormScreens
{
    private static readonly int[] UsualSeats = [10, 12, 15, 20, 25, 30];
    private static readonly string[] UsualGrades = ["1–4", "5–7", "5–9", "5–11", "8–9", "10–11"];
    private static readonly string[] UsualTimes =
    [
        "9:00",
        "10:00",
        "12:00",
        "13:00",
        "14:00",
        "15:00",
        "16:00",
        "17:00",
        "18:00",
    ];

    private static readonly FormStep[] Fields =
    [
        FormStep.Title,
        FormStep.Kind,
        FormStep.Date,
        FormStep.End,
        FormStep.Seats,
        FormStep.Teams,
        FormStep.OpenTo,
        FormStep.Grades,
        FormStep.Place,
        FormStep.Format,
        FormStep.OnlineUrl,
        FormStep.Deadline,
        FormStep.Rules,
        FormStep.Description,
        FormStep.Direction,
        FormStep.Level,
        FormStep.Visibility,
    ];

    public static Screen Of(Turn turn, FormState state) =>
        state.Step switch
        {
            FormStep.Preview => Preview(turn, state),
            FormStep.Fields => FieldList(state),
            _ => new Screen(FormTexts.Question(state.Step), [.. Answers(turn, state), .. Ways(state)]),
        };

    /// <summary>The button that these words stand on, whatever sign goes before them.</summary>
    public static Button? Meant(Screen screen, string typed) =>
        screen
            .Rows.SelectMany(row => row)
            .FirstOrDefault(b =>
                Button.Read(b.Data).Verb != "month" && Words(b.Label).Equals(typed, StringComparison.OrdinalIgnoreCase)
            );

    private static string Words(string label) => label.TrimStart([.. label.TakeWhile(c => !char.IsLetterOrDigit(c))]);

    private static Screen Preview(Turn turn, FormState state)
    {
        var direction =
            EventStore.Directions(turn.Tx).FirstOrDefault(d => d.Code == state.Draft.Direction)?.Title ?? "—";
        return new Screen(
            FormTexts.Preview(state, turn.Centre, turn.Tx.Now, direction) + SeriesScreens.Days(turn, state),
            [
                [Button.Good(state.EventId is null ? FormTexts.Publish : FormTexts.Save, "publish")],
                .. SeriesScreens.Ways(turn, state),
                .. FormTeams.OnPreview(state),
                [Button.To(FormTexts.Change, "fields"), Button.To(FormTexts.Cancel, "drop")],
                .. FormBeside.Rows(turn, state),
                .. state.EventId is { } id
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Bad(FormTexts.CancelEvent, "cancelEvent", id)],
                        ]
                    : [],
            ]
        );
    }

    private static Screen FieldList(FormState state) =>
        new(
            FormTexts.Question(FormStep.Fields),
            [
                .. Fields
                    .Where(f => f != FormStep.OnlineUrl || state.Draft.Format != EventFormat.Onsite)
                    .Select(f => Button.To(FormTexts.FieldName(f), "field", f))
                    .Chunk(2),
                [Button.To(HomeTexts.Back, "preview")],
            ]
        );

    private static IEnumerable<IReadOnlyList<Button>> Answers(Turn turn, FormState state) =>
        state.Step switch
        {
            FormStep.Kind => KindRows(state),
            FormStep.Date => DateRows(turn, state),
            FormStep.Until => SeriesScreens.UntilRows(turn, state),
            FormStep.Time => UsualTimes.Select(t => Set(state, t, t)).Chunk(3),
            FormStep.Seats =>
            [
                .. UsualSeats.Select(n => Set(state, $"{n}", n)).Chunk(3),
                [Set(state, FormTexts.NoLimit, FormAnswers.Skip)],
            ],
            FormStep.Grades =>
            [
                .. UsualGrades.Select(g => Set(state, g, g)).Chunk(3),
                [Set(state, FormTexts.AllGrades, "1–11")],
            ],
            FormStep.Format or FormStep.OnlineUrl => FormOnline.Rows(state),
            FormStep.Place =>
            [
                [Set(state, FormOnline.Label(EventFormat.Online), EventFormat.Online)],
                [Set(state, FormTexts.SkipPlace, FormAnswers.Skip)],
            ],
            FormStep.Deadline or FormStep.Description or FormStep.End or FormStep.Quotas or FormStep.Opens =>
            [
                [Set(state, FormTexts.Remove, FormAnswers.Skip)],
            ],
            FormStep.Rules => FormRules.Rows(state),
            FormStep.Teams => FormTeams.Rows(state),
            FormStep.Direction => EventStore
                .Directions(turn.Tx)
                .Select(d => (IReadOnlyList<Button>)[Set(state, d.Title, d.Code)]),
            FormStep.Level => Enum.GetValues<EventLevel>().Select(l => Set(state, FormTexts.LevelName(l), l)).Chunk(2),
            FormStep.Visibility =>
            [
                [.. Enum.GetValues<EventVisibility>().Select(v => Set(state, FormTexts.VisibilityName(v), v))],
            ],
            FormStep.OpenTo => FormAudience
                .All.Select(a => Set(state, $"{(a.Of(state.Draft) ? "☑️" : "⬜")} {a.Name}", a.Word))
                .Chunk(2),
            _ => [],
        };

    private static IEnumerable<IReadOnlyList<Button>> KindRows(FormState state) =>
        [
            [
                .. Enum.GetValues<Enrolment>()
                    .Select(e => Set(state, Ticked(FormTexts.EnrolmentName(e), e == state.Draft.Enrolment), e)),
            ],
            .. EventKinds.Names.Select(k => Set(state, k.Name, k.Kind)).Chunk(2),
        ];

    private static IEnumerable<IReadOnlyList<Button>> DateRows(Turn turn, FormState state)
    {
        var today = turn.Today;
        var month = turn.Verb == "month" && DateOnly.TryParse(turn.Word(1), out var asked) ? asked : state.Day ?? today;
        var first = state.Draft.Enrolment == Enrolment.Past ? DateOnly.MinValue : today;
        return new CalendarKeyboard(month, first, "set", "month", FormStep.Date).Rows();
    }

    private static IEnumerable<IReadOnlyList<Button>> Ways(FormState state) =>
        state.InOrder || state.FirstOpen != FormStep.Preview
            ?
            [
                [Button.To(FormTexts.Cancel, "drop")],
            ]
            :
            [
                [Button.To(HomeTexts.Back, "preview")],
            ];

    internal static Button Set(FormState state, string label, object value) =>
        Button.To(label, "set", state.Step, value);

    private static string Ticked(string label, bool on) => on ? $"● {label}" : label;
}
