using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>«Результат команде»: a team, then what it has reached; each of those who came gets it, but who has a result already.</summary>
internal sealed class AwardTeamFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "teamAwards";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["resTeams", "resTeam", "resTeamNew"];

    public Reply Answer(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "resTeamNew" => Give(turn, item),
                    "resTeam" => One(turn, item),
                    _ => List(turn, item, turn.Id(1)),
                }
        );

    public Reply? Fresh(Turn turn) => TurnoutDoor.With(turn, turn.Id(0), item => AwardFlow.List(turn, item));

    /// <summary>The way there, where somebody came with a team.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Way(Turn turn, Event item)
    {
        if (item.IsForTeams && Came(turn, item).Count > 0)
        {
            yield return [Button.To(AwardTexts.ForTeam, "resTeams", item.Id, 0)];
        }
    }

    private static ILookup<long, Participant> Came(Turn turn, Event item) =>
        SignUpStore
            .OfEvent(turn.Tx, item.Id)
            .Where(p => p is { Team: not null, SignUp.Attendance: Attendance.Came })
            .ToLookup(p => p.SignUp.Unit!.Value);

    private static Screen List(Turn turn, Event item, long? asked)
    {
        var teams = Came(turn, item).ToList();
        if (teams.Count == 0)
        {
            return AwardFlow.List(turn, item);
        }

        var page = Paging.Page(asked, teams.Count, PerPage);
        return new Screen(
            AwardTexts.WhichTeam,
            [
                .. teams
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(t =>
                        (IReadOnlyList<Button>)
                            [Button.To($"👥 {t.First().Team} ({t.Count()})", "resTeam", item.Id, t.Key)]
                    ),
                Paging.Row(
                    Button.To(HomeTexts.Back, "res", item.Id, 0),
                    "resTeams",
                    page,
                    hasMore: teams.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    private static Screen One(Turn turn, Event item)
    {
        var came = Came(turn, item)[turn.Id(1) ?? 0].ToList();
        return came.Count == 0
            ? List(turn, item, 0)
            : new Screen(
                AwardTexts.TeamQuestion(item, came[0].Team!, came.Count),
                [
                    .. AwardTexts
                        .Awards.Select(a =>
                            Button.To(AwardTexts.Button(a), "resTeamNew", item.Id, came[0].SignUp.Unit!, (int)a)
                        )
                        .Chunk(2),
                    [Button.To(HomeTexts.Back, "resTeams", item.Id, 0)],
                ]
            );
    }

    /// <summary>A second press finds nobody without a result.</summary>
    private static Reply Give(Turn turn, Event item)
    {
        var known = EventResultStore.Of(turn.Tx, item.Id).Select(r => r.PersonId).ToHashSet();
        var lines = Came(turn, item)[turn.Id(1) ?? 0]
            .Where(p => !known.Contains(p.Person.Id))
            .Select(p => new EventResultLine { PersonId = p.Person.Id, Result = Award(turn) })
            .ToList();
        if (lines.Count == 0)
        {
            return AwardFlow.List(turn, item);
        }

        var given = AwardGiving.Give(turn.Tx, turn.Centre, turn.Actor, item.Id, lines);
        return TurnoutDoor.After(
            given.Outcome == TurnoutOutcome.Invalid ? TurnoutOutcome.NobodyFound : given.Outcome,
            AwardFlow.List(turn, item)
        );
    }

    private static EventAward Award(Turn turn) =>
        turn.Id(2) is { } number && Enum.IsDefined((EventAward)number) ? (EventAward)number : EventAward.Participant;
}
