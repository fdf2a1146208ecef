using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

/// <summary>«Я учусь»: class, letter, name. The name that is typed makes a new person; it links nobody to a known one.</summary>
internal sealed class PupilSteps(Home home)
{
    private const string Flow = "start";

    private static readonly string[] Letters = ["А", "Б", "В", "Г", "Д", "Е"];

    public Reply AskGrade(Turn turn)
    {
        if (turn.Actor.Person is not null && !MayCorrect(turn.Actor))
        {
            return home.Screen(turn).Under(StartTexts.KnownAlready(turn.Actor.Person));
        }

        return new Reply(GradeScreen()).Wait(Flow, new StartState(StartStep.PupilGrade));
    }

    /// <summary>«Исправить имя или класс».</summary>
    public Reply Again(Turn turn) => AskGrade(turn);

    public Reply OnGrade(Turn turn)
    {
        if (turn.State<StartState>(Flow) is null || turn.Id(0) is not (>= 1 and <= 11 and var grade))
        {
            return home.Stale(turn);
        }

        return new Reply(LetterScreen((int)grade)).Wait(
            Flow,
            new StartState(StartStep.PupilLetter) { Grade = (int)grade }
        );
    }

    public Reply OnLetter(Turn turn)
    {
        if (turn.State<StartState>(Flow) is not { Step: StartStep.PupilLetter } state || !IsLetter(turn.Word(0)))
        {
            return home.Stale(turn);
        }

        return AskName(state with { Letter = turn.Word(0) });
    }

    /// <summary>A text where a button was expected: a class or letter that was typed is understood, the rest is shown again.</summary>
    public Reply Remind(Turn turn, StartState state)
    {
        var typed = turn.Said is Typed text ? text.Text.Trim().ToUpperInvariant() : string.Empty;
        if (state.Step == StartStep.PupilLetter)
        {
            return typed is [var letter] && char.IsLetter(letter)
                ? AskName(state with { Letter = typed })
                : new Reply(LetterScreen(state.Grade).Under(StartTexts.PressButton)).Wait(Flow, state);
        }

        return int.TryParse(typed, out var grade) && grade is >= 1 and <= 11
            ? new Reply(LetterScreen(grade)).Wait(Flow, new StartState(StartStep.PupilLetter) { Grade = grade })
            : new Reply(GradeScreen().Under(StartTexts.PressButton)).Wait(Flow, state);
    }

    public Reply OnName(Turn turn, StartState state)
    {
        if (turn.Said is not Typed typed || PersonName.Read(typed.Text) is not { } name)
        {
            return new Reply(new Screen(StartTexts.NameNotUnderstood)).Wait(Flow, state);
        }

        var person = turn.Actor.Person?.Id ?? Make(turn, name);
        PersonStore.Rename(turn.Tx, person, name);
        PersonStore.PutInClass(
            turn.Tx,
            person,
            new SchoolClass(state.Grade, state.Letter),
            DateOnly.FromDateTime(turn.LocalNow.Date)
        );
        var known = turn with { Actor = Actor.OfPerson(turn.Tx, person) };
        return new Reply(home.Screen(known).Under(StartTexts.PupilKnown(known.Actor.Person!))) { NewRights = true };
    }

    private static long Make(Turn turn, PersonName name)
    {
        var person = PersonStore.Add(turn.Tx, name, PersonOrigin.Typed);
        AccountStore.Link(turn.Tx, turn.Account.Id, person);
        return person;
    }

    private static Reply AskName(StartState state) =>
        new Reply(new Screen(StartTexts.AskPupilName($"{state.Grade}{state.Letter}"))).Wait(
            Flow,
            state with
            {
                Step = StartStep.PupilName,
            }
        );

    /// <summary>Who typed their name may correct it; names from the school's list and of staff are not theirs to change.</summary>
    private static bool MayCorrect(Actor actor) => actor is { IsPupil: true, IsStaff: false };

    private static bool IsLetter(string word) => word.Length == 0 || (word.Length == 1 && char.IsLetter(word[0]));

    private static Screen GradeScreen() =>
        new(
            StartTexts.AskGrade,
            [.. Enumerable.Range(1, 11).Select(g => Button.To($"{g}", "grade", g)).Chunk(4), [StartTexts.BackToWho]]
        );

    private static Screen LetterScreen(int grade) =>
        new(
            StartTexts.AskLetter(grade),
            [
                .. Letters.Select(l => Button.To(l, "letter", l)).Chunk(3),
                [Button.To(StartTexts.NoLetter, "letter", string.Empty)],
                [Button.To(HomeTexts.Back, "who", "pupil")],
            ]
        );
}
