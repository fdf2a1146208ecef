using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>«Команды» of an event for its teacher: which lack members, who has none, «Собрать команды».</summary>
internal sealed class TeamsFlow(EventCard card) : IFlow
{
    private const int PerPage = 6;

    public string Name => "teams";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["teams", "teamsPlan", "teamsMake"];

    public Reply Answer(Turn turn) =>
        card.For(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    _ when !item.IsForTeams => card.Of(turn, item),
                    "teamsPlan" => Plan(turn, item),
                    "teamsMake" => Make(turn, item),
                    _ => List(turn, item, turn.Id(1)),
                }
        );

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "teams", Words = [turn.Word(0)] });

    public static Screen List(Turn turn, Event item, long? asked = null)
    {
        var all = Squads
            .OfEvent(turn.Tx, item)
            .OrderByDescending(s => s is { Lacks: > 0, Team.IsKept: false })
            .ThenBy(s => s.Team.Id)
            .ToList();
        var page = Paging.Page(asked, all.Count, PerPage);
        var seekers = Seekers.Of(turn.Tx, turn.Centre, item.Id);
        var mayGather = !TeamRights.IsSettled(item, turn.Tx.Now) && !Gathering.Plan(turn.Tx, turn.Centre, item).IsEmpty;
        return new Screen(
            StaffTeamTexts.Title(item, all, seekers, Squads.Alone(turn.Tx, item.Id).Count),
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(s => (IReadOnlyList<Button>)[Button.To(StaffTeamTexts.TeamLabel(s), "team", s.Team.Id)]),
                .. mayGather
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Good(StaffTeamTexts.Gather, "teamsPlan", item.Id)],
                        ]
                    : [],
                Paging.Row(
                    Button.To(HomeTexts.Back, "card", item.Id),
                    "teams",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Screen Plan(Turn turn, Event item, string? heading = null)
    {
        var plan = Gathering.Plan(turn.Tx, turn.Centre, item);
        if (plan.IsEmpty || TeamRights.IsSettled(item, turn.Tx.Now))
        {
            return List(turn, item).Under(StaffTeamTexts.NothingToGather);
        }

        var screen = new Screen(
            StaffTeamTexts.Plan(plan, turn.Centre),
            [Button.Good(StaffTeamTexts.GatherYes(plan), "teamsMake", item.Id, Gathering.ShortMark(plan))],
            [Button.To(HomeTexts.Back, "teams", item.Id, 0)]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    private static Reply Make(Turn turn, Event item)
    {
        if (Gathering.Make(turn.Tx, turn.Centre, turn.Actor, item.Id, turn.Word(1)) is not { } made)
        {
            return Plan(turn, item, StaffTeamTexts.PlanChanged);
        }

        var words = StaffTeamTexts.Gathered(made.Count);
        return new Reply(List(turn, EventStore.Find(turn.Tx, item.Id)!).Under(words)) { Toast = words };
    }
}
