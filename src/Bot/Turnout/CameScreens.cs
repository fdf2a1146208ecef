using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Turnout;

/// <summary>The screens of adding who came.</summary>
internal static class CameScreens
{
    private const int PerPage = 12;

    public static Screen Choose(Turn turn, Event item, CameState state)
    {
        var classes = PersonStore.Classes(turn.Tx);
        return new Screen(
            CameTexts.Choose(item, classes.Count > 0),
            [
                .. classes.Select(c => Button.To($"{c}", "cameClass", item.Id, c.Grade, c.Letter, 0)).Chunk(5),
                .. Finish(item, state),
                [
                    state.ForResults
                        ? Button.To(CameTexts.ToResults, "res", item.Id, 0)
                        : Button.To(CameTexts.ToList, "came", item.Id, state.Day),
                ],
            ]
        );
    }

    public static Screen Class(Turn turn, Event item, CameState state, IReadOnlyList<Person> pupils)
    {
        var of = state.Class!;
        var names = new ListNames(pupils, turn.Centre);
        var page = Paging.Page(state.Page, pupils.Count, PerPage);
        return new Screen(
            CameTexts.Class(item, of),
            [
                .. pupils
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p =>
                        AttendanceStore.HasCome(turn.Tx, item.Id, p.Id)
                            ? Button.To($"✅ {names.InClass(p)}", "cameClass", item.Id, of.Grade, of.Letter, page)
                            : Button.To(
                                $"{(state.Picked.Contains(p.Id) ? "☑️" : "⬜")} {names.InClass(p)}",
                                "cameTick",
                                item.Id,
                                p.Id
                            )
                    )
                    .Chunk(2),
                [Button.To(CameTexts.WholeClass, "cameWhole", item.Id)],
                .. Finish(item, state),
                Paging.Row(
                    Button.To(HomeTexts.Back, "cameAdd", item.Id),
                    "cameClass",
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
        var names = new ListNames(people, turn.Centre);
        return new Screen(
            CameTexts.Matches(people.Count, line, more),
            [
                .. people.Select(p =>
                    (IReadOnlyList<Button>)
                        [
                            Button.To(
                                $"{(AttendanceStore.HasCome(turn.Tx, item.Id, p.Id) ? "✅" : "➕")} {names.Of(p)}",
                                "camePick",
                                item.Id,
                                p.Id
                            ),
                        ]
                ),
                .. line is not null
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(CameTexts.NewLabel(line), "cameNew", item.Id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "cameAdd", item.Id)],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Finish(Event item, CameState state) =>
        state.Picked.Count > 0
            ?
            [
                [Button.Good(CameTexts.Done(state.Picked.Count), "cameJoin", item.Id)],
            ]
            : [];
}
