using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal enum GuestStep
{
    School,
    Who,
    Pupil,
}

internal sealed record GuestState(GuestStep Step, string School)
{
    /// <summary>The link of the event that they came for; empty when none.</summary>
    public string Wanted { get; init; } = string.Empty;
}

/// <summary>«Я из другой школы»: the school, then a pupil's name and class, or an adult with their own consent.</summary>
internal sealed class GuestFlow(Home home, AdultSteps adult) : IFlow
{
    private const int LongestSchool = 100;

    public string Name => "guest";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["guest", "guestAdult", "guestPupil"];

    public Reply Answer(Turn turn)
    {
        if (turn.Actor.Person is not null)
        {
            return home.Screen(turn);
        }

        if (turn.Verb == "guest")
        {
            return Ask(new GuestState(GuestStep.School, string.Empty) { Wanted = turn.Word(0) });
        }

        if (turn.State<GuestState>(Name) is not { } state)
        {
            return home.Stale(turn);
        }

        return (turn.Verb, state.Step) switch
        {
            ("guestAdult", GuestStep.Who) => adult.Ask(
                turn,
                new AdultState(AdultStep.Name) { School = state.School, Wanted = state.Wanted }
            ),
            ("guestPupil", GuestStep.Who) => Ask(state with { Step = GuestStep.Pupil }),
            (_, GuestStep.School) => OnSchool(turn, state),
            (_, GuestStep.Pupil) => OnPupil(turn, state),
            _ => Ask(state),
        };
    }

    public Reply? Fresh(Turn turn) => turn.State<GuestState>(Name) is { } state ? Ask(state) : null;

    private Reply Ask(GuestState state, string? words = null)
    {
        var screen = state.Step switch
        {
            GuestStep.School => new Screen(words ?? GuestTexts.AskSchool, [Button.To(HomeTexts.Back, "who", "back")]),
            GuestStep.Who => new Screen(
                GuestTexts.AskWho,
                [Button.To(GuestTexts.Pupil, "guestPupil")],
                [Button.To(GuestTexts.Adult, "guestAdult")],
                [ToSchool(state)]
            ),
            _ => new Screen(words ?? GuestTexts.AskPupil, [ToSchool(state)]),
        };
        return new Reply(screen).Wait(Name, state);
    }

    private static Button ToSchool(GuestState state) => Button.To(HomeTexts.Back, "guest", state.Wanted);

    private Reply OnSchool(Turn turn, GuestState state)
    {
        var school = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        return school.Length is < 2 or > LongestSchool || school.Any(char.IsControl)
            ? Ask(state, GuestTexts.SchoolNotUnderstood)
            : Ask(state with { Step = GuestStep.Who, School = school });
    }

    private Reply OnPupil(Turn turn, GuestState state)
    {
        if (turn.Said is not Typed typed || PupilLine.Read(typed.Text) is not { } line)
        {
            return Ask(state, ParentTexts.ChildNotUnderstood);
        }

        var person = PersonStore.Add(turn.Tx, line.Name, PersonOrigin.Typed);
        PersonStore.SetSchool(turn.Tx, person, state.School);
        PersonStore.PutInClass(turn.Tx, person, line.Class, turn.Today);
        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        var known = turn with { Actor = Actor.OfPerson(turn.Tx, person) };
        var shown = Wanted.Offer(known, home.Screen(known), state.Wanted);
        return new Reply(shown.Under(GuestTexts.Known(known.Actor.Person!))) { NewRights = true };
    }
}
