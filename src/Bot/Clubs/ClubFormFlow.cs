using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Clubs;

/// <summary>«Новый кружок» and «Изменить»: question by question, then one look at all of it.</summary>
internal sealed class ClubFormFlow(Home home) : IFlow
{
    public string Name => "clubForm";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["clNew", "clEdit", "clSet", "clFields", "clField", "clPreview", "clSave", "clDrop"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "clNew" => Begin(turn),
            "clEdit" => ClubsFlow.ForKeeper(turn, club => Edit(turn, club)),
            _ => turn.State<ClubFormState>(Name) is { } state ? Continue(turn, state) : home.Stale(turn),
        };

    /// <summary>The question that stands; or the card that an old button speaks of.</summary>
    public Reply? Fresh(Turn turn) =>
        turn.State<ClubFormState>(Name) is { } state ? Show(turn, state)
        : turn.Verb == "clEdit" ? ClubsFlow.For(turn, club => ClubCard.Of(turn, club))
        : null;

    private Reply Begin(Turn turn)
    {
        if (!ClubRights.MayCreate(turn.Actor))
        {
            return home.Screen(turn).Under(HomeTexts.NotAllowed);
        }

        var year = StudyYear.Prepared(turn.Today);
        var draft = new ClubDraft
        {
            TeacherId = turn.Actor.PersonId,
            FirstDay = StudyYear.Begins(year),
            LastDay = new DateOnly(year + 1, 5, 31),
        };
        return Show(
            turn,
            new ClubFormState(ClubStep.Title, draft) { InOrder = true, NamesTeacher = turn.Actor.LeadsCentre }
        );
    }

    private Reply Edit(Turn turn, Club club) =>
        club.Status == ClubStatus.Closed
            ? ClubCard.Of(turn, club, ClubTexts.OverAlready)
            : Show(
                turn,
                new ClubFormState(ClubStep.Preview, club.Draft())
                {
                    ClubId = club.Id,
                    NamesTeacher = turn.Actor.LeadsCentre,
                }
            );

    private Reply Continue(Turn turn, ClubFormState state) =>
        turn.Verb switch
        {
            "clSave" => Save(turn, state),
            "clDrop" => home.Screen(turn).Under(ClubFormTexts.Dropped),
            "clPreview" => Show(turn, (state with { InOrder = false }).Next()),
            "clFields" => Show(turn, state with { Step = ClubStep.Fields, InOrder = false }),
            "clField" => Enum.TryParse<ClubStep>(turn.Word(0), out var field) && Enum.IsDefined(field)
                ? Show(turn, state with { Step = field, InOrder = false })
                : Show(turn, state),
            "clSet" when turn.Word(0) == $"{state.Step}" => Take(turn, state, turn.Word(1)),
            "clSet" => Show(turn, state, HomeTexts.Stale),
            _ => turn.Said is Typed typed
                ? Take(turn, state, Meant(turn, state, typed.Text))
                : Show(turn, state, ClubFormTexts.Refused(state.Step)),
        };

    /// <summary>What stands on a button may be typed as well.</summary>
    private static string Meant(Turn turn, ClubFormState state, string text)
    {
        var button = ClubFormScreens
            .Of(turn, state)
            .Rows.SelectMany(row => row)
            .FirstOrDefault(b => b.Label.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        return button is not null && Button.Read(button.Data) is { Verb: "clSet", Words: [_, var value] }
            ? value
            : text;
    }

    private Reply Take(Turn turn, ClubFormState state, string said)
    {
        var taken =
            state.Step == ClubStep.Teacher
                ? Teacher(turn.Tx, state, said)
                : ClubFormAnswers.Read(state, said, turn.LocalNow.DateTime);
        return taken is null ? Show(turn, state, ClubFormTexts.Refused(state.Step)) : Show(turn, taken.Next());
    }

    private static ClubFormState? Teacher(Tx tx, ClubFormState state, string said) =>
        state.NamesTeacher && long.TryParse(said, out var id) && StaffStore.RolesOf(tx, id).Count > 0
            ? state with
            {
                Draft = state.Draft with { TeacherId = id },
            }
            : null;

    private Reply Save(Turn turn, ClubFormState state)
    {
        var isDraft = turn.Word(0) == "draft";
        var result = state.ClubId is { } id
            ? ClubActions.Change(turn.Tx, turn.Centre, turn.Actor, id, club => club.With(state.Draft))
            : Create(turn, turn.Centre, state, isDraft ? ClubStatus.Draft : ClubStatus.Open);
        return result switch
        {
            { Outcome: ClubOutcome.Done, Club: { } club } => Saved(
                turn,
                club,
                state.ClubId is not null ? ClubFormTexts.Saved
                    : isDraft ? ClubFormTexts.Drafted
                    : ClubFormTexts.Published
            ),
            { Outcome: ClubOutcome.Invalid } => Show(turn, state.Next(), ClubFormTexts.Refused(ClubStep.Title)),
            { Outcome: ClubOutcome.Closed, Club: { } closed } => ClubCard.Of(turn, closed, ClubTexts.OverAlready),
            _ => home.Screen(turn).Under(HomeTexts.NotAllowed),
        };
    }

    private static Reply Saved(Turn turn, Club club, string words) =>
        new Reply(ClubCard.Of(turn, club, $"✅ {words}")) { Toast = words };

    /// <summary>A club and its first group.</summary>
    private static ClubResult Create(Turn turn, CentreSettings centre, ClubFormState state, ClubStatus status)
    {
        var made = ClubActions.Create(turn.Tx, turn.Actor, state.Draft, status);
        if (made.Club is not { } club)
        {
            return made;
        }

        GroupActions.Add(turn.Tx, turn.Actor, club.Id, ClubFormTexts.FirstGroup, state.Places);
        var group = ClubGroupStore.Of(turn.Tx, club.Id)[0];
        GroupActions.SetTimetable(turn.Tx, centre, turn.Actor, group.Id, state.Week);
        return made;
    }

    private Reply Show(Turn turn, ClubFormState state, string? heading = null)
    {
        var screen = ClubFormScreens.Of(turn, state);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }
}
