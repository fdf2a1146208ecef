using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>A team: who is in it, its code and link, leaving, handing over, taking somebody out.</summary>
internal sealed class TeamFlow(BotName bot, EventCard card) : IFlow
{
    public string Name => "team";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        [
            "team",
            "teamKey",
            "teamQr",
            "teamRenew",
            "teamLeave",
            "teamLeaveNow",
            "teamPass",
            "teamPassNow",
            "teamDrop",
            "teamDropAsk",
            "teamDropNow",
        ];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "teamKey" => TeamScreens.Led(turn, turn.Id(0), squad => Key(turn, squad)),
            "teamQr" => TeamScreens.Led(turn, turn.Id(0), squad => Qr(turn, squad)),
            "teamRenew" => TeamScreens.Led(turn, turn.Id(0), squad => Renew(turn, squad)),
            "teamLeave" => TeamScreens.With(turn, turn.Id(0), squad => AskLeave(turn, squad)),
            "teamLeaveNow" => TeamScreens.With(turn, turn.Id(0), squad => Leave(turn, squad)),
            "teamPass" => TeamScreens.Led(turn, turn.Id(0), squad => Pass(turn, squad)),
            "teamPassNow" => TeamScreens.Led(turn, turn.Id(0), squad => PassNow(turn, squad)),
            "teamDrop" => TeamScreens.Led(turn, turn.Id(0), squad => Drop(turn, squad)),
            "teamDropAsk" => TeamScreens.Led(turn, turn.Id(0), squad => AskDrop(turn, squad)),
            "teamDropNow" => TeamScreens.Led(turn, turn.Id(0), squad => DropNow(turn, squad)),
            _ => Fresh(turn)!,
        };

    public Reply? Fresh(Turn turn) => TeamScreens.With(turn, turn.Id(0), squad => TeamScreens.Show(turn, squad));

    private Reply Key(Turn turn, Squad squad, string? heading = null)
    {
        if (TeamCodes.Show(turn.Tx, turn.Actor, squad.Team.Id) is not { } shown)
        {
            return TeamScreens.Show(turn, squad);
        }

        var link = bot.DeepLink(shown.Team.Link);
        var screen = new Screen(
            TeamTexts.KeyScreen(shown, link, turn.Centre, turn.Tx.Now),
            [
                Button.To(EventTexts.Qr, "teamQr", shown.Team.Id),
                Button.To(TeamTexts.NewKey, "teamRenew", shown.Team.Id),
            ],
            [TeamScreens.ToTeam(shown)]
        );
        return heading is null ? screen : new Reply(screen.Under(heading)) { Toast = heading };
    }

    private Reply Qr(Turn turn, Squad squad) =>
        TeamRights.IsSettled(squad.Item, turn.Tx.Now)
            ? TeamScreens.Show(turn, squad, TeamTexts.Closed)
            : (Key(turn, squad) with { Toast = TeamTexts.QrComes }).With(Recipe.Of(TeamFiles.Qr, squad.Team.Id));

    private Reply Renew(Turn turn, Squad squad)
    {
        if (TeamRights.IsSettled(squad.Item, turn.Tx.Now))
        {
            return TeamScreens.Show(turn, squad, TeamTexts.Closed);
        }

        TeamCodes.Renew(turn.Tx, turn.Actor, squad.Team.Id);
        return Key(turn, squad, TeamTexts.NewKeyMade);
    }

    private static Screen AskLeave(Turn turn, Squad squad)
    {
        if (TeamScreens.Own(turn, squad).FirstOrDefault(m => m.Id == turn.Id(1)) is not { } member)
        {
            return TeamScreens.Show(turn, squad);
        }

        return new Screen(
            TeamTexts.LeaveQuestion(squad, member.IsSelf ? string.Empty : $" ({Html.Safe(member.Name)})"),
            [Button.Bad(TeamTexts.LeaveYes, "teamLeaveNow", squad.Team.Id, member.Id)],
            [TeamScreens.ToTeam(squad)]
        );
    }

    private Reply Leave(Turn turn, Squad squad)
    {
        var result = TeamActions.Leave(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, turn.Id(1) ?? 0);
        return result.Outcome switch
        {
            TeamOutcome.Done => card.Told(turn, EventStore.Find(turn.Tx, squad.Item.Id)!, TeamTexts.LeftOne),
            TeamOutcome.Closed => TeamScreens.Show(turn, squad, TeamTexts.Closed),
            _ => TeamScreens.Show(turn, squad),
        };
    }

    private static Screen Pass(Turn turn, Squad squad) => Choose(turn, squad, TeamTexts.WhoLeads, "teamPassNow");

    private static Reply PassNow(Turn turn, Squad squad)
    {
        var personId = turn.Id(1) ?? 0;
        var name = NameOf(turn, squad, personId);
        var result = TeamActions.HandOver(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, personId);
        return result.Outcome == TeamOutcome.Done
            ? TeamScreens.Told(turn, result, _ => TeamTexts.Passed(name))
            : TeamScreens.Show(turn, squad);
    }

    private static Screen Drop(Turn turn, Squad squad) => Choose(turn, squad, TeamTexts.WhoGoes, "teamDropAsk");

    private static Screen AskDrop(Turn turn, Squad squad)
    {
        if (Others(squad).FirstOrDefault(m => m.Person.Id == turn.Id(1)) is not { } member)
        {
            return TeamScreens.Show(turn, squad);
        }

        return new Screen(
            TeamTexts.DropQuestion(squad, NameOf(turn, squad, member.Person.Id)),
            [Button.Bad(TeamTexts.DropYes, "teamDropNow", squad.Team.Id, member.Person.Id)],
            [Button.To(HomeTexts.Back, "teamDrop", squad.Team.Id)]
        );
    }

    private static Reply DropNow(Turn turn, Squad squad)
    {
        var personId = turn.Id(1) ?? 0;
        var name = NameOf(turn, squad, personId);
        var result = TeamActions.Remove(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, personId);
        return result.Outcome == TeamOutcome.NotFound
            ? TeamScreens.Show(turn, squad)
            : TeamScreens.Told(turn, result, _ => TeamTexts.Dropped(name));
    }

    /// <summary>Anybody but the captain.</summary>
    private static Screen Choose(Turn turn, Squad squad, string question, string verb)
    {
        var names = new ListNames(squad.Members.Select(m => m.Person), turn.Centre);
        return new Screen(
            question,
            [
                .. Others(squad).Select(m => Button.To(names.Of(m.Person), verb, squad.Team.Id, m.Person.Id)).Chunk(2),
                [TeamScreens.ToTeam(squad)],
            ]
        );
    }

    private static IEnumerable<Participant> Others(Squad squad) =>
        squad.Members.Where(m => m.SignUp.Id != squad.Captain.SignUp.Id);

    private static string NameOf(Turn turn, Squad squad, long personId) =>
        squad.Of(personId) is { } member ? ListNames.Short(member.Person, turn.Centre) : string.Empty;
}
