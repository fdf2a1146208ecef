using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

/// <summary>What the teacher has ticked so far, over all classes, and the name typed last.</summary>
internal sealed record AddState(long EventId)
{
    public SchoolClass? Class { get; init; }

    public int Page { get; init; }

    public IReadOnlyList<long> Picked { get; init; } = [];

    public string Typed { get; init; } = string.Empty;
}

/// <summary>«Добавить»: class by class with ticks, or by a typed name. Nobody needs a phone for it.</summary>
internal sealed class ListAddFlow(EventCard card) : IFlow
{
    private const int MostMatches = 7;

    public string Name => "listAdd";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["listAdd", "listClass", "listTick", "listWhole", "listDone", "listPick", "listNew"];

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<AddState>(Name);
        return card.For(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : kept?.EventId,
            item => Step(turn, item, kept?.EventId == item.Id ? kept : new AddState(item.Id))
        );
    }

    public Reply? Fresh(Turn turn) => card.For(turn, turn.Id(0), item => ListFlow.Show(turn, item));

    private Reply Step(Turn turn, Event item, AddState state) =>
        (turn.Said, turn.Verb) switch
        {
            (Typed typed, _) => Search(turn, item, state with { Typed = typed.Text.Trim() }),
            (_, "listClass") => Class(turn, item, Opened(turn, state)),
            (_, "listTick") => Class(turn, item, Ticked(turn, item, state)),
            (_, "listWhole") => Class(turn, item, Whole(turn, item, state)),
            (_, "listDone") => Done(turn, item, state),
            (_, "listPick") => Pick(turn, item, state),
            (_, "listNew") => AddNew(turn, item, state),
            _ => Choose(turn, item, state with { Class = null }),
        };

    private Reply Choose(Turn turn, Event item, AddState state, string? heading = null)
    {
        var screen = AddScreens.Choose(turn, item, state);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    private Reply Class(Turn turn, Event item, AddState state) =>
        state.Class is { } of && PersonStore.RosterOfClass(turn.Tx, of) is { Count: > 0 } pupils
            ? new Reply(AddScreens.Class(turn, item, state, pupils)).Wait(Name, state)
            : Choose(turn, item, state with { Class = null });

    private static AddState Opened(Turn turn, AddState state) =>
        turn.Id(1) is { } grade and >= 1 and <= 11
            ? state with
            {
                Class = new SchoolClass((int)grade, turn.Word(2)),
                Page = (int)Math.Clamp(turn.Id(3) ?? 0, 0, 100),
            }
            : state;

    private static AddState Ticked(Turn turn, Event item, AddState state)
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
    private static AddState Whole(Turn turn, Event item, AddState state)
    {
        var free = Free(turn, item, state);
        var rest = state.Picked.Except(free).ToList();
        return state with { Picked = free.All(state.Picked.Contains) ? rest : [.. rest, .. free] };
    }

    /// <summary>Those of the open class who are not on the list.</summary>
    private static List<long> Free(Turn turn, Event item, AddState state)
    {
        var standing = SignUpStore.ActivePeople(turn.Tx, item.Id).ToHashSet();
        return state.Class is { } of
            ? [.. PersonStore.RosterOfClass(turn.Tx, of).Select(p => p.Id).Where(id => !standing.Contains(id))]
            : [];
    }

    private static Reply Done(Turn turn, Event item, AddState state)
    {
        var added = state
            .Picked.Select(id => ListActions.AddByHand(turn.Tx, turn.Centre, turn.Actor, item.Id, id))
            .ToList();
        var list = ListFlow.Show(turn, EventStore.Find(turn.Tx, item.Id)!);
        return added.Count > 0 ? list.Under(AddTexts.Added(added)) : list;
    }

    private Reply Search(Turn turn, Event item, AddState state)
    {
        var line = PupilLine.Read(state.Typed);
        var found = Matches(turn, line, state.Typed);
        var screen = AddScreens.Matches(turn, item, found.Take(MostMatches), line, found.Count > MostMatches);
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
    private Reply Pick(Turn turn, Event item, AddState state)
    {
        if (DirectoryStore.Find(turn.Tx, turn.Actor, turn.Id(1) ?? 0) is not { } person)
        {
            return Choose(turn, item, state);
        }

        var result = ListActions.AddByHand(turn.Tx, turn.Centre, turn.Actor, item.Id, person.Id);
        return Told(turn, item, state, new ListNames([person], turn.Centre).Of(person), result);
    }

    private Reply AddNew(Turn turn, Event item, AddState state)
    {
        if (PupilLine.Read(state.Typed) is not { } line)
        {
            return Choose(turn, item, state);
        }

        var result = ListActions.AddTyped(turn.Tx, turn.Centre, turn.Actor, item.Id, line);
        return Told(turn, item, state, $"{line.Name.Family} {line.Name.Given}, {line.Class}", result);
    }

    private Reply Told(Turn turn, Event item, AddState state, string name, SignUpResult result) =>
        Choose(
            turn,
            EventStore.Find(turn.Tx, item.Id)!,
            state with
            {
                Class = null,
                Typed = string.Empty,
            },
            AddTexts.AddedOne(name, result)
        );
}
