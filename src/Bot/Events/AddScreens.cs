using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

/// <summary>The screens of adding by hand.</summary>
internal static class AddScreens
{
    private const int PerPage = 12;

    public static Screen Choose(Turn turn, Event item, AddState state)
    {
        var classes = PersonStore.Classes(turn.Tx);
        return new Screen(
            AddTexts.Choose(item, classes.Count > 0),
            [
                .. classes.Select(c => Button.To($"{c}", "listClass", item.Id, c.Grade, c.Letter, 0)).Chunk(5),
                .. Finish(item, state),
                [Button.To(ListTexts.ToList, "list", item.Id)],
            ]
        );
    }

    public static Screen Class(Turn turn, Event item, AddState state, IReadOnlyList<Person> pupils)
    {
        var of = state.Class!;
        var standing = EventList.Of(turn.Tx, item.Id).ToDictionary(p => p.Person.Id, p => p.SignUp.Id);
        var names = new ListNames(pupils, turn.Centre);
        var page = Paging.Page(state.Page, pupils.Count, PerPage);
        return new Screen(
            AddTexts.Class(item, of, state.Picked.Count),
            [
                .. pupils
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p =>
                        standing.TryGetValue(p.Id, out var signUp)
                            ? Button.To($"✅ {names.InClass(p)}", "listDropAsk", item.Id, signUp)
                            : Button.To(
                                $"{(state.Picked.Contains(p.Id) ? "☑️" : "⬜")} {names.InClass(p)}",
                                "listTick",
                                item.Id,
                                p.Id
                            )
                    )
                    .Chunk(2),
                [Button.To(AddTexts.WholeClass, "listWhole", item.Id)],
                .. Finish(item, state),
                Paging.Row(
                    Button.To(HomeTexts.Back, "listAdd", item.Id),
                    "listClass",
                    page,
                    hasMore: pupils.Count > (page + 1) * PerPage,
                    item.Id,
                    of.Grade,
                    of.Letter
                ),
            ]
        );
    }

    public static Screen Matches(Turn turn, Event item, IEnumerable<Person> found, PupilLine? line, bool more)
    {
        var people = found.ToList();
        var standing = SignUpStore.ActivePeople(turn.Tx, item.Id).ToHashSet();
        var names = new ListNames(people, turn.Centre);
        return new Screen(
            AddTexts.Matches(people.Count, line, more),
            [
                .. people.Select(p =>
                    (IReadOnlyList<Button>)
                        [Button.To($"{(standing.Contains(p.Id) ? "✅" : "➕")} {names.Of(p)}", "listPick", item.Id, p.Id)]
                ),
                .. line is not null
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(AddTexts.NewLabel(line), "listNew", item.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "listAdd", item.Id)],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Finish(Event item, AddState state) =>
        state.Picked.Count > 0
            ?
            [
                [Button.Good(AddTexts.Done(state.Picked.Count), "listDone", item.Id)],
            ]
            : [];
}
