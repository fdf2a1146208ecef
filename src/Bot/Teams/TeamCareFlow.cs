using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>What the teacher does with one team: a mentor, one more member, a team that is too small.</summary>
internal sealed class TeamCareFlow : IFlow
{
    private const int PerPage = 7;

    public string Name => "teamCare";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["teamMentor", "teamMentorSet", "teamAdd", "teamAddNow", "teamKeep", "teamEnd", "teamEndNow"];

    public Reply Answer(Turn turn) =>
        TeamScreens.With(
            turn,
            turn.Id(0),
            squad =>
                turn.Verb switch
                {
                    _ when !TeamRights.MayRun(turn.Actor, squad.Item) => TeamScreens.Show(
                        turn,
                        squad,
                        HomeTexts.NotAllowed
                    ),
                    "teamMentor" => Mentors(turn, squad, turn.Id(1)),
                    "teamMentorSet" => SetMentor(turn, squad),
                    "teamAdd" => Free(turn, squad, turn.Id(1)),
                    "teamAddNow" => Add(turn, squad),
                    "teamKeep" => TeamScreens.Told(
                        turn,
                        TeamCare.Keep(turn.Tx, turn.Actor, squad.Team.Id),
                        _ => StaffTeamTexts.Kept
                    ),
                    "teamEndNow" => Dissolve(turn, squad),
                    _ => AskDissolve(squad),
                }
        );

    public Reply? Fresh(Turn turn) => TeamScreens.With(turn, turn.Id(0), squad => TeamScreens.Show(turn, squad));

    private static Screen Mentors(Turn turn, Squad squad, long? asked)
    {
        var all = StaffStore.All(turn.Tx).DistinctBy(s => s.PersonId).ToList();
        var page = Paging.Page(asked, all.Count, PerPage);
        return new Screen(
            StaffTeamTexts.WhoMentors,
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(s =>
                        (IReadOnlyList<Button>)
                            [Button.To(s.NameFor(turn.Centre), "teamMentorSet", squad.Team.Id, s.PersonId)]
                    ),
                .. squad.Team.MentorId is null
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(StaffTeamTexts.NoMentor, "teamMentorSet", squad.Team.Id, 0)],
                    ],
                Paging.Row(
                    TeamScreens.ToTeam(squad),
                    "teamMentor",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    squad.Team.Id
                ),
            ]
        );
    }

    private static Reply SetMentor(Turn turn, Squad squad)
    {
        var mentor = turn.Id(1) is { } id and > 0 ? id : (long?)null;
        var result = TeamCare.SetMentor(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, mentor);
        return result.Outcome == TeamOutcome.Already
            ? TeamScreens.Show(turn, squad)
            : TeamScreens.Told(turn, result, _ => StaffTeamTexts.MentorTold);
    }

    private static Screen Free(Turn turn, Squad squad, long? asked)
    {
        var all = TeamCare.Free(turn.Tx, turn.Centre, squad.Item);
        if (all.Count == 0)
        {
            return TeamScreens.Show(turn, squad, StaffTeamTexts.Nobody);
        }

        var names = new ListNames(all, turn.Centre);
        var page = Paging.Page(asked, all.Count, PerPage);
        return new Screen(
            StaffTeamTexts.WhoComes(squad),
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p => (IReadOnlyList<Button>)[Button.To(names.Of(p), "teamAddNow", squad.Team.Id, p.Id)]),
                Paging.Row(
                    TeamScreens.ToTeam(squad),
                    "teamAdd",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    squad.Team.Id
                ),
            ]
        );
    }

    private static Reply Add(Turn turn, Squad squad)
    {
        var personId = turn.Id(1) ?? 0;
        var result = TeamCare.Put(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, personId);
        return result.Outcome == TeamOutcome.InAnother
            ? TeamScreens.Show(turn, squad, StaffTeamTexts.Nobody)
            : TeamScreens.Told(
                turn,
                result,
                now => StaffTeamTexts.Added(ListNames.Short(now.Of(personId)!.Person, turn.Centre))
            );
    }

    private static Screen AskDissolve(Squad squad) =>
        new(
            StaffTeamTexts.DissolveQuestion(squad),
            [Button.Bad(StaffTeamTexts.DissolveYes, "teamEndNow", squad.Team.Id)],
            [TeamScreens.ToTeam(squad)]
        );

    private static Reply Dissolve(Turn turn, Squad squad)
    {
        var result = TeamCare.Dissolve(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id);
        if (result.Outcome != TeamOutcome.Done)
        {
            return TeamScreens.Show(turn, squad, TeamTexts.Refused(result.Outcome, squad));
        }

        var words = StaffTeamTexts.Dissolved(squad);
        return new Reply(TeamsFlow.List(turn, EventStore.Find(turn.Tx, squad.Item.Id)!).Under(words)) { Toast = words };
    }
}
