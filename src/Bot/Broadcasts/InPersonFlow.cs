using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>Class by class: how many families know, and whom to tell in person.</summary>
internal sealed class InPersonFlow : IFlow
{
    private const int PerPage = 15;

    public string Name => "broadcastInPerson";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcClasses", "bcClass", "bcTold", "bcPaper"];

    public Reply Answer(Turn turn)
    {
        if (BroadcastStore.Find(turn.Tx, turn.Id(0) ?? 0) is not { State: not BroadcastState.Draft } item)
        {
            return ComposeFlow.Refused();
        }

        if (turn.Verb == "bcClasses")
        {
            return BroadcastRights.MayRun(turn.Actor, item) ? Classes(turn, item) : ComposeFlow.Refused();
        }

        var of = new SchoolClass((int)Math.Clamp(turn.Id(1) ?? 0, 0, 11), turn.Word(2));
        if (!BroadcastRights.MaySeeChildren(turn.Actor, item, of))
        {
            return ComposeFlow.Refused();
        }

        if (turn.Verb == "bcTold")
        {
            InPersonStore.Tick(turn.Tx, turn.Actor, item.Id, of, turn.Id(3) ?? 0);
        }

        var list = Children(turn, item, of);
        return turn.Verb == "bcPaper"
            ? new Reply(list).With(Recipe.Of(InPersonPaper.Kind, item.Id, of.Grade, of.Letter))
            : list;
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = turn.Verb == "bcClasses" ? "bcClasses" : "bcClass" });

    private static Screen Classes(Turn turn, Broadcast item)
    {
        var classes = BroadcastReport.Classes(turn.Tx, item.Id);
        return new Screen(
            string.Join('\n', classes.Select(CourseTexts.ClassLine).DefaultIfEmpty(AudienceTexts.NoClasses)),
            [
                .. classes
                    .Where(reach => reach.Informed < reach.Families)
                    .Take(80)
                    .Select(reach =>
                        Button.To($"{reach.Class}: {reach.Left}", "bcClass", item.Id, reach.Grade, reach.Letter)
                    )
                    .Chunk(4),
                [Button.To(HomeTexts.Back, "bcView", item.Id)],
            ]
        );
    }

    private static Screen Children(Turn turn, Broadcast item, SchoolClass of)
    {
        var children = BroadcastReport.ToTell(turn.Tx, item.Id, of);
        var page = Paging.Page(turn.Id(turn.Verb == "bcTold" ? 4 : 3), children.Count, PerPage);
        return new Screen(
            CourseTexts.InPersonTitle($"{of}", children.Count(c => c.ToldAt is null)),
            [
                .. children
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c =>
                        (IReadOnlyList<Button>)
                            [
                                Button.To(
                                    CourseTexts.Told(c, turn.Centre),
                                    "bcTold",
                                    item.Id,
                                    of.Grade,
                                    of.Letter,
                                    c.Person.Id,
                                    page
                                ),
                            ]
                    ),
                .. children.Count == 0 ? [] : Paper(item, of),
                Paging.Row(
                    Back(turn, item),
                    "bcClass",
                    page,
                    hasMore: children.Count > (page + 1) * PerPage,
                    item.Id,
                    of.Grade,
                    of.Letter
                ),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Paper(Broadcast item, SchoolClass of) =>
        [
            [Button.To(CourseTexts.AsFile, "bcPaper", item.Id, of.Grade, of.Letter)],
        ];

    private static Button Back(Turn turn, Broadcast item) =>
        BroadcastRights.MayRun(turn.Actor, item)
            ? Button.To(HomeTexts.Back, "bcClasses", item.Id)
            : Button.To(HomeTexts.Back, Home.Verb);
}
