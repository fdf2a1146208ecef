using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>The team as its members, its captain and the teacher see it; the way in for those whom it concerns.</summary>
internal static class TeamScreens
{
    /// <summary>The answer for who may know of the team that the button names; others learn nothing.</summary>
    public static Reply With(Turn turn, long? teamId, Func<Squad, Reply> answer) =>
        teamId is { } id && Squads.Find(turn.Tx, id) is { } squad && TeamRights.MaySee(turn.Actor, squad)
            ? answer(squad)
            : Missing(TeamTexts.NotFound);

    /// <summary>The same for the captain and the teacher.</summary>
    public static Reply Led(Turn turn, long? teamId, Func<Squad, Reply> answer) =>
        With(
            turn,
            teamId,
            squad => TeamRights.MayLead(turn.Actor, squad) ? answer(squad) : Show(turn, squad, HomeTexts.NotAllowed)
        );

    public static Screen Missing(string words) => new(words, [Button.To(EventTexts.ToEvents, "events", 0)]);

    /// <summary>What became of it, over the team as it is now.</summary>
    public static Reply Told(Turn turn, TeamResult result, Func<Squad, string> words)
    {
        if (result.Squad is not { } squad || !TeamRights.MaySee(turn.Actor, squad))
        {
            return Missing(TeamTexts.Refused(result.Outcome, result.Squad));
        }

        var said = result.Outcome == TeamOutcome.Done ? words(squad) : TeamTexts.Refused(result.Outcome, squad);
        return new Reply(Show(turn, squad, said)) { Toast = said };
    }

    public static Screen Show(Turn turn, Squad squad, string? heading = null)
    {
        var leads = TeamRights.MayLead(turn.Actor, squad) && !TeamRights.IsSettled(squad.Item, turn.Tx.Now);
        // The code on the screen is always one that opens.
        var shown = leads ? TeamCodes.Show(turn.Tx, turn.Actor, squad.Team.Id) ?? squad : squad;
        var text = SquadTexts.Screen(shown, turn.Centre, Mentor(turn, shown.Team));
        var screen = new Screen(
            leads && !shown.IsFull ? text + TeamTexts.ShortKey(shown.Team) : text,
            [
                .. leads ? Leading(turn, shown) : [],
                .. Leaving(turn, shown),
                .. StaffRows(turn, shown),
                Back(turn, shown),
            ]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    public static Button ToTeam(Squad squad) => Button.To(HomeTexts.Back, "team", squad.Team.Id);

    public static string? Mentor(Turn turn, Team team) =>
        team.MentorId is { } id && PersonStore.Find(turn.Tx, id) is { } mentor
            ? ListNames.Short(mentor, turn.Centre)
            : null;

    private static IEnumerable<IReadOnlyList<Button>> Leading(Turn turn, Squad squad)
    {
        var id = squad.Team.Id;
        yield return [Button.To(TeamTexts.Key, "teamKey", id), Button.To(TeamTexts.Rename, "teamRename", id)];
        var seekers = squad.IsFull ? 0 : Seekers.Of(turn.Tx, turn.Centre, squad.Item.Id).Count;
        if (seekers > 0 && TeamRights.IsCaptain(turn.Actor, squad))
        {
            yield return [Button.To(TeamTexts.CallLabel(seekers), "teamCall", id, 0)];
        }

        if (squad.Count > 1)
        {
            yield return [Button.To(TeamTexts.Pass, "teamPass", id), Button.To(TeamTexts.Drop, "teamDrop", id)];
        }
    }

    private static IEnumerable<IReadOnlyList<Button>> Leaving(Turn turn, Squad squad)
    {
        if (TeamRights.IsSettled(squad.Item, turn.Tx.Now))
        {
            return [];
        }

        var own = Own(turn, squad);
        return own.Select(m =>
            (IReadOnlyList<Button>)
                [
                    Button.Bad(
                        TeamTexts.Named(TeamTexts.Leave, m, own.Count > 1 || !m.IsSelf),
                        "teamLeave",
                        squad.Team.Id,
                        m.Id
                    ),
                ]
        );
    }

    /// <summary>The reader and the children of the family who are in this team.</summary>
    public static IReadOnlyList<Member> Own(Turn turn, Squad squad) =>
        [.. Member.All(turn).Where(m => squad.Of(m.Id) is not null)];

    private static IEnumerable<IReadOnlyList<Button>> StaffRows(Turn turn, Squad squad)
    {
        if (!TeamRights.MayRun(turn.Actor, squad.Item) || TeamRights.IsSettled(squad.Item, turn.Tx.Now))
        {
            yield break;
        }

        var id = squad.Team.Id;
        yield return
        [
            Button.To(StaffTeamTexts.Mentor, "teamMentor", id, 0),
            .. squad.IsFull ? (IEnumerable<Button>)[] : [Button.To(StaffTeamTexts.Add, "teamAdd", id, 0)],
        ];
        yield return
        [
            .. squad is { Lacks: > 0, Team.IsKept: false }
                ? (IEnumerable<Button>)[Button.To(StaffTeamTexts.Keep, "teamKeep", id)]
                : [],
            Button.Bad(StaffTeamTexts.Dissolve, "teamEnd", id),
        ];
    }

    private static IReadOnlyList<Button> Back(Turn turn, Squad squad) =>
        TeamRights.MayRun(turn.Actor, squad.Item)
            ? [Button.To(HomeTexts.Back, "teams", squad.Item.Id, 0)]
            : [Button.To(HomeTexts.Back, "card", squad.Item.Id)];
}
