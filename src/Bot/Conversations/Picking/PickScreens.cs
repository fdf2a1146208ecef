using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations.Picking;

/// <summary>The classes, the pupils of one, and the names that a typed one has found.</summary>
internal static class PickScreens
{
    private const int PerPage = 12;

    public static Screen Classes(Turn turn, PickPlace place, Picks picks)
    {
        var classes = PersonStore.Classes(turn.Tx);
        return new Screen(
            place.OverClasses(classes.Count > 0),
            [
                .. classes.Select(c => Button.To($"{c}", place.Verbs.Class, place.Id, c.Grade, c.Letter, 0)).Chunk(5),
                .. Finish(place, picks),
                [place.WayOut],
            ]
        );
    }

    public static Screen Pupils(Turn turn, PickPlace place, Picks picks, SchoolClass of, IReadOnlyList<Person> pupils)
    {
        var names = new ListNames(pupils, turn.Centre);
        var page = Paging.Page(picks.Page, pupils.Count, PerPage);
        return new Screen(
            place.OverPupils(of, picks.Ids.Count),
            [
                .. pupils
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p => Pupil(place, picks, p.Id, names.InClass(p)))
                    .Chunk(2),
                [Button.To(place.WholeLabel, place.Verbs.Whole, place.Id)],
                .. Finish(place, picks),
                Paging.Row(
                    Button.To(HomeTexts.Back, place.Verbs.Choose, place.Id),
                    place.Verbs.Class,
                    page,
                    hasMore: pupils.Count > (page + 1) * PerPage,
                    place.Id,
                    of.Grade,
                    of.Letter
                ),
            ]
        );
    }

    public static Screen Matches(Turn turn, PickPlace place, IReadOnlyList<Person> found, PupilLine? line, bool more)
    {
        var names = new ListNames(found, turn.Centre);
        IReadOnlyList<Button> Row(Person person) =>
            [
                Button.To(
                    $"{(place.Standing.ContainsKey(person.Id) ? "✅" : "➕")} {names.Of(person)}",
                    place.Verbs.Match!,
                    place.Id,
                    person.Id
                ),
            ];

        return new Screen(
            PickTexts.Matches(found.Count, line, more, place.Question),
            [
                .. found.Select(Row),
                .. line is null
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(PickTexts.NewLabel(line), place.Verbs.New!, place.Id)],
                    ],
                [Button.To(HomeTexts.Back, place.Verbs.Choose, place.Id)],
            ]
        );
    }

    private static Button Pupil(PickPlace place, Picks picks, long id, string name) =>
        place.Standing.TryGetValue(id, out var standing)
            ? Button.To($"{standing.Mark} {name}", standing.Verb, standing.Words)
            : Button.To($"{(picks.Ids.Contains(id) ? "☑️" : "⬜")} {name}", place.Verbs.Tick, place.Id, id);

    private static IEnumerable<IReadOnlyList<Button>> Finish(PickPlace place, Picks picks) =>
        picks.Ids.Count > 0
            ?
            [
                [Button.Good(PickTexts.Done(picks.Ids.Count), place.Verbs.Join, place.Id)],
                .. place.OtherWays,
            ]
            : [];
}
