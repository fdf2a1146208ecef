using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>«Ищу команду»: on and off; the captain asks somebody in, the family answers.</summary>
internal sealed class SeekFlow(EventCard card) : IFlow
{
    private const int PerPage = 7;

    public string Name => "teamSeek";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["teamSeek", "teamSeekOff", "teamCall", "teamCallOne", "teamYes", "teamNo"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "teamCall" => TeamScreens.Led(turn, turn.Id(0), squad => List(turn, squad, turn.Id(1))),
            "teamCallOne" => TeamScreens.Led(turn, turn.Id(0), squad => Call(turn, squad)),
            "teamYes" => Accept(turn),
            "teamNo" => Decline(turn),
            _ => OnEvent(turn),
        };

    public Reply? Fresh(Turn turn) =>
        turn.Verb switch
        {
            "teamCall" or "teamCallOne" => TeamScreens.With(turn, turn.Id(0), squad => TeamScreens.Show(turn, squad)),
            "teamYes" or "teamNo" => TeamScreens.Missing(TeamTexts.CallOver),
            _ => EventStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } item
                ? card.Of(turn, item)
                : SignUpFlow.Missing(turn),
        };

    private Reply OnEvent(Turn turn)
    {
        if (EventStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is not { } item)
        {
            return SignUpFlow.Missing(turn);
        }

        if (turn.Verb == "teamSeekOff" && turn.Id(1) is { } gone)
        {
            Seekers.End(turn.Tx, turn.Actor, item.Id, gone);
            return card.Told(turn, item, TeamTexts.NoLonger);
        }

        if (turn.Id(1) is not { } personId)
        {
            return Choose(turn, item);
        }

        var outcome = Seekers.Begin(turn.Tx, turn.Centre, turn.Actor, item.Id, personId);
        // What they look for stands on the card itself.
        return card.Told(
            turn,
            item,
            outcome is TeamOutcome.Done or TeamOutcome.Already or TeamOutcome.NotFound
                ? string.Empty
                : TeamTexts.Refused(outcome, null)
        );
    }

    /// <summary>Several children: each has a button that says what it would do.</summary>
    private Reply Choose(Turn turn, Event item)
    {
        var free = item.IsForTeams ? TeamCard.Free(turn, item, Member.For(turn, item)) : [];
        if (free.Count == 0)
        {
            return card.Of(turn, item);
        }

        return new Screen(
            TeamTexts.WhoSeeks,
            [
                .. free.Select(m =>
                    (IReadOnlyList<Button>)
                        [
                            Seekers.IsSeeking(turn.Tx, item.Id, m.Id)
                                ? Button.To(
                                    TeamTexts.Named(TeamTexts.SeekNoMore, m, true),
                                    "teamSeekOff",
                                    item.Id,
                                    m.Id
                                )
                                : Button.To(TeamTexts.Named(TeamTexts.Seek, m, true), "teamSeek", item.Id, m.Id),
                        ]
                ),
                [Button.To(HomeTexts.Back, "card", item.Id)],
            ]
        );
    }

    private static Screen List(Turn turn, Squad squad, long? asked)
    {
        var all = Seekers.Of(turn.Tx, turn.Centre, squad.Item.Id);
        if (all.Count == 0 || squad.IsFull)
        {
            return TeamScreens.Show(turn, squad, squad.IsFull ? TeamTexts.Full(squad) : TeamTexts.NobodySeeks);
        }

        var called = Seekers.Called(turn.Tx, squad.Team.Id).ToHashSet();
        var names = new ListNames(all, turn.Centre);
        var page = Paging.Page(asked, all.Count, PerPage);
        return new Screen(
            TeamTexts.Whom(squad),
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p =>
                        (IReadOnlyList<Button>)
                            [
                                Button.To(
                                    called.Contains(p.Id) ? $"✉️ {names.Of(p)}" : names.Of(p),
                                    "teamCallOne",
                                    squad.Team.Id,
                                    p.Id
                                ),
                            ]
                    ),
                Paging.Row(
                    TeamScreens.ToTeam(squad),
                    "teamCall",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    squad.Team.Id
                ),
            ]
        );
    }

    private static Reply Call(Turn turn, Squad squad)
    {
        var outcome = Seekers.Call(turn.Tx, turn.Centre, turn.Actor, squad.Team.Id, turn.Id(1) ?? 0);
        var words = outcome switch
        {
            TeamOutcome.Done => TeamTexts.Called,
            TeamOutcome.Already => TeamTexts.CalledBefore,
            TeamOutcome.NotFound => TeamTexts.NobodySeeks,
            _ => TeamTexts.Refused(outcome, squad),
        };
        return new Reply(List(turn, squad, 0).Under(words)) { Toast = words };
    }

    private static Reply Accept(Turn turn)
    {
        var result = Seekers.Accept(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0);
        return result.Outcome == TeamOutcome.NotFound
            ? TeamScreens.Missing(TeamTexts.CallOver)
            : TeamScreens.Told(turn, result, TeamTexts.Joined);
    }

    private static Reply Decline(Turn turn) =>
        TeamScreens.Missing(
            Seekers.Decline(turn.Tx, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0)
                ? TeamTexts.Declined
                : TeamTexts.CallOver
        );
}
