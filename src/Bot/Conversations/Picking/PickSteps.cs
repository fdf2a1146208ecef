using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations.Picking;

/// <summary>Pupils are picked class by class with ticks, or by a typed name: the same steps wherever they are put.</summary>
internal static class PickSteps
{
    private const int MostMatches = 7;

    public static (Screen Screen, Picks Picks) Answer(Turn turn, PickPlace place, Picks kept)
    {
        if (turn.Said is Typed typed && place.Verbs.Match is not null)
        {
            return Search(turn, place, kept with { Typed = typed.Text.Trim() });
        }

        var picks = Pressed(turn, place, kept);
        return picks.Class is { } of && PersonStore.RosterOfClass(turn.Tx, of) is { Count: > 0 } pupils
            ? (PickScreens.Pupils(turn, place, picks, of, pupils), picks)
            : Choose(turn, place, picks);
    }

    public static (Screen Screen, Picks Picks) Choose(Turn turn, PickPlace place, Picks kept) =>
        (PickScreens.Classes(turn, place, kept), kept with { Class = null });

    private static Picks Pressed(Turn turn, PickPlace place, Picks kept)
    {
        if (turn.Verb == place.Verbs.Class)
        {
            return Opened(turn, kept);
        }

        if (turn.Verb == place.Verbs.Tick)
        {
            return turn.Id(1) is { } id && Free(turn, place, kept).Contains(id) ? kept.Ticked(id) : kept;
        }

        return turn.Verb == place.Verbs.Whole ? kept.Whole(Free(turn, place, kept)) : kept with { Class = null };
    }

    private static Picks Opened(Turn turn, Picks kept) =>
        turn.Id(1) is { } grade and >= 1 and <= 11
            ? kept with
            {
                Class = new SchoolClass((int)grade, turn.Word(2)),
                Page = (int)Math.Clamp(turn.Id(3) ?? 0, 0, 100),
            }
            : kept;

    /// <summary>Those of the open class who do not stand there yet.</summary>
    private static List<long> Free(Turn turn, PickPlace place, Picks kept) =>
        kept.Class is { } of
            ? [.. PersonStore.RosterOfClass(turn.Tx, of).Select(p => p.Id).Where(id => !place.Standing.ContainsKey(id))]
            : [];

    private static (Screen Screen, Picks Picks) Search(Turn turn, PickPlace place, Picks picks)
    {
        var line = PupilLine.Read(picks.Typed);
        var found = Matches(turn, line, picks.Typed);
        return (PickScreens.Matches(turn, place, [.. found.Take(MostMatches)], line, found.Count > MostMatches), picks);
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
}
