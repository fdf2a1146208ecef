using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <summary>The screens of the form: a question with its buttons, the fields, the preview.</summary>
internal static class ClubFormScreens
{
    /// <summary>What is taught on the centre's equipment, and what else centres do.</summary>
    private static readonly string[] Subjects =
    [
        .. TaughtTexts.Usual,
        "Технология",
        "Робототехника",
        "Шахматы",
        "Математика",
    ];

    private const int MostStaff = 40;

    public static Screen Of(Turn turn, ClubFormState state) =>
        state.Step switch
        {
            ClubStep.Preview => Preview(turn, state),
            ClubStep.Fields => Fields(state),
            _ => new Screen(ClubFormTexts.Ask(state.Step), [.. Answers(turn, state), Out(state)]),
        };

    private static Screen Preview(Turn turn, ClubFormState state)
    {
        var teacher = state.Draft.TeacherId is { } id ? PersonStore.Find(turn.Tx, id) : null;
        var card = ClubTexts.Card(state.Draft, teacher, turn.Centre, turn.LocalNow);
        IReadOnlyList<Button> forward = state.IsNew
            ?
            [
                Button.Good(ClubFormTexts.Publish, "clSave", "open"),
                Button.To(ClubFormTexts.KeepDraft, "clSave", "draft"),
            ]
            : [Button.Good(ClubFormTexts.Save, "clSave")];
        return new Screen(
            ClubFormTexts.Preview(state, card),
            forward,
            [Button.To(ClubFormTexts.Change, "clFields"), Button.To(ClubFormTexts.Cancel, "clDrop")]
        );
    }

    private static Screen Fields(ClubFormState state)
    {
        var fields = Enum.GetValues<ClubStep>()
            .Where(s => s is not (ClubStep.Preview or ClubStep.Fields))
            .Where(s => state.NamesTeacher || s != ClubStep.Teacher)
            // Groups have their own screens once there is a club.
            .Where(s => state.IsNew || s is not (ClubStep.Timetable or ClubStep.Places));
        return new Screen(
            ClubFormTexts.Ask(ClubStep.Fields),
            [
                .. fields.Select(s => Button.To(ClubFormTexts.Field(s), "clField", s)).Chunk(2),
                [Button.To(ClubFormTexts.ToPreview, "clPreview")],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Answers(Turn turn, ClubFormState state) =>
        state.Step switch
        {
            ClubStep.Kind => Enum.GetValues<ClubKind>().Select(k => Row(Set(state, ClubTexts.Kind(k), $"{k}"))),
            ClubStep.Focus => Enum.GetValues<ClubFocus>().Select(f => Row(Set(state, ClubTexts.Focus(f), $"{f}"))),
            ClubStep.Subject =>
            [
                .. Subjects.Select(s => Set(state, s, s)).Chunk(2),
                Row(Set(state, ClubFormTexts.Skip, ClubFormAnswers.Skip)),
            ],
            ClubStep.Grades =>
            [
                [
                    Set(state, "1–4", "1–4"),
                    Set(state, "5–7", "5–7"),
                    Set(state, "8–9", "8–9"),
                    Set(state, "Все", "все"),
                ],
            ],
            ClubStep.Places => [Row(Set(state, GroupTexts.NoLimit, ClubFormAnswers.Skip))],
            ClubStep.Hours or ClubStep.Timetable or ClubStep.Description =>
            [
                Row(Set(state, ClubFormTexts.Skip, ClubFormAnswers.Skip)),
            ],
            ClubStep.Teacher => Teachers(turn, state),
            _ => [],
        };

    private static IEnumerable<IReadOnlyList<Button>> Teachers(Turn turn, ClubFormState state)
    {
        var staff = StaffStore
            .All(turn.Tx)
            .Select(m => m.PersonId)
            .Distinct()
            .Select(id => PersonStore.Find(turn.Tx, id))
            .OfType<Person>()
            .Take(MostStaff)
            .ToList();
        var names = new ListNames(staff, turn.Centre);
        return staff
            .Select(p => Set(state, p.Id == turn.Actor.PersonId ? ClubFormTexts.Myself : names.Of(p), $"{p.Id}"))
            .Chunk(2);
    }

    private static Button Set(ClubFormState state, string label, string value) =>
        Button.To(label, "clSet", state.Step, value);

    private static IReadOnlyList<Button> Row(Button button) => [button];

    private static IReadOnlyList<Button> Out(ClubFormState state) =>
        state.InOrder ? [Button.To(ClubFormTexts.Cancel, "clDrop")] : [Button.To(ClubFormTexts.ToPreview, "clPreview")];
}
