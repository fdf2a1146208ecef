using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>Whom the teacher has ticked so far, over all classes, on which day, and the name typed last.</summary>
internal sealed record CameState(long EventId, string Day)
{
    public SchoolClass? Class { get; init; }

    public int Page { get; init; }

    public IReadOnlyList<long> Picked { get; init; } = [];

    public string Typed { get; init; } = string.Empty;

    /// <summary>Whoever is added gets a result next: the way back leads to the results.</summary>
    public bool ForResults { get; init; }

    /// <summary>The last word of the button that begins so.</summary>
    public const string Results = "r";
}

/// <summary>«Добавить»: who was there without a sign-up, class by class with ticks, or by a typed name.</summary>
internal sealed class CameAddFlow : IFlow
{
    private const int MostMatches = 7;

    public string Name => "cameAdd";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["cameAdd", "cameClass", "cameTick", "cameWhole", "cameJoin", "camePick", "cameNew"];

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<CameState>(Name);
        return TurnoutDoor.With(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.EventId,
            item => Step(turn, item, State(turn, item, kept))
        );
    }

    public Reply? Fresh(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Id(0),
            item => TickFlow.Show(turn, item, item.NearestDay(turn.Centre, turn.Tx.Now))
        );

    private static CameState State(Turn turn, Event item, CameState? kept)
    {
        var known = kept?.EventId == item.Id ? kept : new CameState(item.Id, string.Empty);
        return turn.Verb == "cameAdd" && turn.Words.Count > 1
            ? known with
            {
                Day = turn.Word(1),
                ForResults = turn.Word(2) == CameState.Results,
            }
            : known;
    }

    private Reply Step(Turn turn, Event item, CameState state) =>
        (turn.Said, turn.Verb) switch
        {
            (Typed typed, _) => Search(turn, item, state with { Typed = typed.Text.Trim() }),
            (_, "cameClass") => Class(turn, item, Opened(turn, state)),
            (_, "cameTick") => Class(turn, item, Ticked(turn, item, state)),
            (_, "cameWhole") => Class(turn, item, Whole(turn, item, state)),
            (_, "cameJoin") => Done(turn, item, state),
            (_, "camePick") => Pick(turn, item, state),
            (_, "cameNew") => AddNew(turn, item, state),
            _ => Choose(turn, item, state with { Class = null }),
        };

    private Reply Choose(Turn turn, Event item, CameState state, string? heading = null)
    {
        var screen = CameScreens.Choose(turn, item, state);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private Reply Class(Turn turn, Event item, CameState state) =>
        state.Class is { } of && PersonStore.RosterOfClass(turn.Tx, of) is { Count: > 0 } pupils
            ? new Reply(CameScreens.Class(turn, item, state, pupils)).Wait(Name, state)
            : Choose(turn, item, state with { Class = null });

    private static CameState Opened(Turn turn, CameState state) =>
        turn.Id(1) is { } grade and >= 1 and <= 11
            ? state with
            {
                Class = new SchoolClass((int)grade, turn.Word(2)),
                Page = (int)Math.Clamp(turn.Id(3) ?? 0, 0, 100),
            }
            : state;

    private static CameState Ticked(Turn turn, Event item, CameState state)
    {
        if (turn.Id(1) is not { } id || !Free(turn, item, state).Contains(id))
        {
            return state;
        }

        return state with
        {
            Picked = state.Picked.Contains(id) ? [.. state.Picked.Where(p => p != id)] : [.. state.Picked, id],
        };
    }

    /// <summary>All of the class, or none of it where all are ticked.</summary>
    private static CameState Whole(Turn turn, Event item, CameState state)
    {
        var free = Free(turn, item, state);
        var rest = state.Picked.Except(free).ToList();
        return state with { Picked = free.All(state.Picked.Contains) ? rest : [.. rest, .. free] };
    }

    /// <summary>Those of the open class who have not come yet.</summary>
    private static List<long> Free(Turn turn, Event item, CameState state) =>
        state.Class is { } of
            ?
            [
                .. PersonStore
                    .RosterOfClass(turn.Tx, of)
                    .Select(p => p.Id)
                    .Where(id => !AttendanceStore.HasCome(turn.Tx, item.Id, id)),
            ]
            : [];

    private static Reply Done(Turn turn, Event item, CameState state)
    {
        var day = TurnoutDoor.Day(turn, item, state.Day);
        var added = state.Picked.Count(id =>
            Marking.Add(turn.Tx, turn.Centre, turn.Actor, item.Id, id, day) == TurnoutOutcome.Done
        );
        var list = state.ForResults ? AwardFlow.List(turn, item) : TickFlow.Show(turn, item, day);
        return added > 0 ? list.Under(CameTexts.Added(added)) : list;
    }

    private Reply Search(Turn turn, Event item, CameState state)
    {
        var line = PupilLine.Read(state.Typed);
        var found = Matches(turn, line, state.Typed);
        var screen = CameScreens.Matches(turn, item, found.Take(MostMatches), line, found.Count > MostMatches);
        return new Reply(screen).Wait(Name, state);
    }

    /// <summary>By the surname that was typed; by «Имя Фамилия» too, as some write it.</summary>
    private static List<Person> Matches(Turn turn, PupilLine? line, string typed)
    {
        var words = line is null ? typed : $"{line.Name.Family} {line.Name.Given}";
        var found = DirectoryStore.Search(turn.Tx, turn.Actor, words, MostMatches + 1);
        if (found.Count == 0 && words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var given, var family])
        {
            found = DirectoryStore.Search(turn.Tx, turn.Actor, $"{family} {given}", MostMatches + 1);
        }

        return [.. found.Where(p => line is null || (p.Grade == line.Class.Grade && p.Letter == line.Class.Letter))];
    }

    /// <summary>One is added at once; the next name may be typed right away.</summary>
    private Reply Pick(Turn turn, Event item, CameState state)
    {
        if (DirectoryStore.Find(turn.Tx, turn.Actor, turn.Id(1) ?? 0) is not { } person)
        {
            return Choose(turn, item, state);
        }

        var day = TurnoutDoor.Day(turn, item, state.Day);
        var outcome = Marking.Add(turn.Tx, turn.Centre, turn.Actor, item.Id, person.Id, day);
        return Told(turn, item, state, ListNames.Short(person, turn.Centre), outcome);
    }

    private Reply AddNew(Turn turn, Event item, CameState state)
    {
        if (PupilLine.Read(state.Typed) is not { } line)
        {
            return Choose(turn, item, state);
        }

        var day = TurnoutDoor.Day(turn, item, state.Day);
        var outcome = Marking.AddTyped(turn.Tx, turn.Centre, turn.Actor, item.Id, line, day);
        return Told(turn, item, state, $"{line.Name.Family} {line.Name.Given}, {line.Class}", outcome);
    }

    private Reply Told(Turn turn, Event item, CameState state, string name, TurnoutOutcome outcome) =>
        Choose(
            turn,
            item,
            state with
            {
                Class = null,
                Typed = string.Empty,
            },
            outcome == TurnoutOutcome.Done ? CameTexts.AddedOne(name) : TurnoutTexts.Why(outcome)
        );
}
