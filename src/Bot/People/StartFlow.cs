using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;

namespace TochkaBot.Bot.People;

/// <summary>The greeting: who are you, and what a link has led here for.</summary>
internal sealed class StartFlow(Home home, PupilSteps pupil, StaffSteps staff, IEnumerable<IDoor> doors) : IFlow
{
    public string Name => "start";

    public IReadOnlyList<string> Commands => ["start"];

    public IReadOnlyList<string> Verbs => ["who", "grade", "letter", "again"];

    public Reply Answer(Turn turn) =>
        turn.Said switch
        {
            Command command => Greet(turn, command.Argument),
            Pressed => OnPress(turn),
            _ => OnText(turn),
        };

    /// <summary>The question that stands, or who they are.</summary>
    public Reply? Fresh(Turn turn) => turn.State<StartState>(Name) is { } state ? Ask(state) : Hello(turn);

    private Reply Greet(Turn turn, string payload)
    {
        if (payload.Length > 0)
        {
            return Behind(turn, payload) ?? staff.WithSecret(turn, payload, byLink: true);
        }

        // A menu that got lost on its way is made again by the oldest remedy there is.
        return staff.AsFirstHead(turn) ?? Hello(turn) with { NewRights = turn.Actor.Person is not null };
    }

    private Reply Hello(Turn turn) =>
        turn.Actor.Person is null ? Who(turn)
        : PupilSteps.MayCorrect(turn.Actor) ? PupilSteps.WithCorrection(home.Screen(turn))
        : home.Screen(turn);

    private Reply Ask(StartState state) => state.Step <= StartStep.PupilName ? pupil.Ask(state) : StaffSteps.Ask(state);

    private Reply OnPress(Turn turn) =>
        (turn.Verb, turn.Word(0)) switch
        {
            ("who", "pupil") => pupil.AskGrade(turn),
            ("who", "staff") => StaffSteps.Ask(new StartState(StartStep.StaffCode)),
            ("grade", _) => pupil.OnGrade(turn),
            ("letter", _) => pupil.OnLetter(turn),
            ("again", _) => pupil.AskGrade(turn with { Words = [] }),
            _ => Hello(turn),
        };

    private Reply OnText(Turn turn)
    {
        if (turn.State<StartState>(Name) is not { } state)
        {
            return home.Unasked(turn);
        }

        return state.Step switch
        {
            StartStep.StaffCode => OnCode(turn),
            StartStep.StaffName => staff.OnName(turn, state),
            _ => pupil.OnText(turn, state),
        };
    }

    /// <summary>Codes of all kinds look alike, and people do not know which kind they hold.</summary>
    private Reply OnCode(Turn turn)
    {
        var code = turn.Said is Typed typed ? Secrets.ReadCode(typed.Text) : null;
        return code is not null && Behind(turn, code) is { } opened ? opened : staff.OnCode(turn);
    }

    private Reply? Behind(Turn turn, string secret) =>
        doors.Select(door => door.Open(turn, secret)).FirstOrDefault(r => r is not null);

    private static Screen Who(Turn turn) =>
        new(
            StartTexts.Greeting(turn.Centre),
            [Button.To(StartTexts.IAmPupil, "who", "pupil")],
            [Button.To(StartTexts.IAmParent, "parent"), Button.To(StartTexts.IAmStaff, "who", "staff")],
            [Button.To(StartTexts.IAmGuest, "guest"), Button.To(StartTexts.SeeEvents, "events")]
        );
}
