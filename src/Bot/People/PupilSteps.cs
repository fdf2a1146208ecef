using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

/// <summary>«Я учусь»: class, letter, name. The name that is typed makes a new person; it links nobody to a known one.</summary>
internal sealed partial class PupilSteps(Home home, IEnumerable<IDoor> doors)
{
    private const string Flow = "start";

    private static readonly string[] Letters = ["А", "Б", "В", "Г", "Д", "Е"];

    /// <summary>Who typed their name may correct it; names from the school's list and of staff are not theirs to change.</summary>
    public static bool MayCorrect(Actor actor) =>
        actor is { IsPupil: true, IsStaff: false, Person.Origin: PersonOrigin.Typed };

    /// <summary>The button may carry the link of what they came for.</summary>
    public Reply AskGrade(Turn turn)
    {
        if (turn.Actor.Person is { } known && !MayCorrect(turn.Actor))
        {
            return home.Screen(turn).Under(StartTexts.KnownAlready(known));
        }

        return Ask(new StartState(StartStep.PupilGrade) { Wanted = turn.Word(1) });
    }

    public Reply OnGrade(Turn turn)
    {
        if (turn.State<StartState>(Flow) is not { } state || turn.Id(0) is not (>= 1 and <= 11 and var grade))
        {
            return home.Stale(turn);
        }

        return Ask(state with { Step = StartStep.PupilLetter, Grade = (int)grade });
    }

    /// <summary>A second tap comes when the name is asked already; it asks the same again.</summary>
    public Reply OnLetter(Turn turn)
    {
        if (
            turn.State<StartState>(Flow) is not { Step: StartStep.PupilLetter or StartStep.PupilName } state
            || !IsLetter(turn.Word(0))
        )
        {
            return home.Stale(turn);
        }

        return Ask(state with { Step = StartStep.PupilName, Letter = turn.Word(0) });
    }

    /// <summary>A text where a button was expected: a class or letter that was typed is understood, the rest is shown again.</summary>
    public Reply OnText(Turn turn, StartState state)
    {
        var typed = turn.Said is Typed text ? text.Text.Trim().ToUpper(CultureInfo.InvariantCulture) : string.Empty;
        return state.Step switch
        {
            StartStep.PupilName => OnName(turn, state),
            StartStep.PupilLetter => ReadLetter(typed) is { } letter
                ? Ask(state with { Step = StartStep.PupilName, Letter = letter })
                : Ask(state, StartTexts.PressButton),
            _ => ReadClass(state, typed) is { } known ? Ask(known) : Ask(state, StartTexts.PressButton),
        };
    }

    /// <summary>The question of this step.</summary>
    public Reply Ask(StartState state, string? heading = null)
    {
        var screen = state.Step switch
        {
            StartStep.PupilGrade => GradeScreen(),
            StartStep.PupilLetter => LetterScreen(state),
            _ => new Screen(StartTexts.AskPupilName($"{state.Grade}{state.Letter}"), [ToLetter(state)]),
        };
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Flow, state);
    }

    private Reply OnName(Turn turn, StartState state)
    {
        if (turn.Said is not Typed typed || PersonName.Read(typed.Text) is not { } name)
        {
            return new Reply(new Screen(StartTexts.NameNotUnderstood, [ToLetter(state)])).Wait(Flow, state);
        }

        var person = turn.Actor.Person?.Id ?? Make(turn, name);
        PersonStore.Rename(turn.Tx, person, name);
        PersonStore.PutInClass(turn.Tx, person, new SchoolClass(state.Grade, state.Letter), turn.Today);
        return Welcome(turn with { Actor = Actor.OfPerson(turn.Tx, person) }, state);
    }

    /// <summary>They land on what they came for, or at home.</summary>
    private Reply Welcome(Turn turn, StartState state)
    {
        var wanted =
            state.Wanted.Length > 0
                ? doors.Select(door => door.Open(turn, state.Wanted)?.Screen).FirstOrDefault(s => s is not null)
                : null;
        var shown = wanted ?? WithCorrection(home.Screen(turn));
        return new Reply(shown.Under(StartTexts.PupilKnown(turn.Actor.Person!))) { NewRights = true };
    }

    public static Screen WithCorrection(Screen screen) =>
        screen with
        {
            Rows = [.. screen.Rows, [Button.To(StartTexts.Correct, "again")]],
        };

    private static long Make(Turn turn, PersonName name)
    {
        var person = PersonStore.Add(turn.Tx, name, PersonOrigin.Typed);
        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        return person;
    }

    private static bool IsLetter(string word) => word.Length == 0 || (word.Length == 1 && char.IsLetter(word[0]));

    private static string? ReadLetter(string typed) =>
        typed.Equals(StartTexts.NoLetter, StringComparison.OrdinalIgnoreCase) ? string.Empty
        : typed is [var letter] && char.IsLetter(letter) ? typed
        : null;

    /// <summary>«6», «6 класс», «6Б», «6 «Б»».</summary>
    private static StartState? ReadClass(StartState state, string typed)
    {
        if (
            SchoolClassText().Match(typed) is not { Success: true } match
            || int.Parse(match.Groups["grade"].Value, CultureInfo.InvariantCulture)
                is not (>= 1 and <= 11 and var grade)
        )
        {
            return null;
        }

        var letter = match.Groups["letter"].Value;
        return state with
        {
            Step = letter.Length == 0 ? StartStep.PupilLetter : StartStep.PupilName,
            Grade = grade,
            Letter = letter,
        };
    }

    private static Button ToLetter(StartState state) => Button.To(HomeTexts.Back, "grade", state.Grade);

    private static Screen GradeScreen() =>
        new(
            StartTexts.AskGrade,
            [.. Enumerable.Range(1, 11).Select(g => Button.To($"{g}", "grade", g)).Chunk(4), [StartTexts.BackToWho]]
        );

    private static Screen LetterScreen(StartState state) =>
        new(
            StartTexts.AskLetter(state.Grade),
            [
                .. Letters.Select(l => Button.To(l, "letter", l)).Chunk(3),
                [Button.To(StartTexts.NoLetter, "letter", string.Empty)],
                [Button.To(HomeTexts.Back, "who", "pupil", state.Wanted)],
            ]
        );

    [GeneratedRegex(
        """^(?<grade>\d{1,2})\s*[-«"]?\s*(?<letter>\p{L})?\s*[»"]?(\s*КЛАСС)?$""",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex SchoolClassText();
}
