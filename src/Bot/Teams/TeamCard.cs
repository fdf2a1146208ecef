using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>On the card of a team event: «Создать команду», «Вступить по коду», «Ищу команду» instead of «Записаться».</summary>
internal sealed class TeamCard : ICardRows
{
    public int Order => 10;

    public bool ReplacesAsking(Event item) => item.IsForTeams;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        if (!item.IsForTeams)
        {
            return string.Empty;
        }

        var teams = members
            .Select(m => Squads.OfPerson(turn.Tx, item.Id, m.Id))
            .OfType<Squad>()
            .DistinctBy(s => s.Team.Id)
            .Select(s => $"👥 {SquadTexts.Gathered(s)}.");
        var seeking = members.Where(m => Seekers.IsSeeking(turn.Tx, item.Id, m.Id)).ToList();
        return string.Join(
            '\n',
            teams.Concat(
                seeking.Select(m =>
                    TeamTexts.Seeking(
                        m.IsSelf ? string.Empty : $": {Html.Safe(m.Name)}",
                        SignUps.NeedsConsent(turn.Tx, turn.Centre, m.Id)
                    )
                )
            )
        );
    }

    public IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        if (!item.IsForTeams)
        {
            return [];
        }

        return
        [
            .. Own(turn, item, members),
            .. Asking(turn, item, Free(turn, item, members), Several(members)),
            .. TeamRights.MayRun(turn.Actor, item) && item.Status != EventStatus.Draft
                ? (IEnumerable<IReadOnlyList<Button>>)
                    [
                        [Button.To(StaffTeamTexts.Label(Squads.OfEvent(turn.Tx, item).Count), "teams", item.Id, 0)],
                    ]
                : [],
        ];
    }

    /// <summary>Whom this reader could bring into a team now.</summary>
    public static IReadOnlyList<Member> Free(Turn turn, Event item, IReadOnlyList<Member> members) =>
        [
            .. members.Where(m =>
                m.IsAdmitted && SignUps.IsOpenTo(turn.Tx, item, m.Id) && Squads.OfPerson(turn.Tx, item.Id, m.Id) is null
            ),
        ];

    private static IEnumerable<IReadOnlyList<Button>> Own(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        var own = members
            .Select(m => (Member: m, Squad: Squads.OfPerson(turn.Tx, item.Id, m.Id)))
            .Where(one => one.Squad is not null)
            .ToList();
        return own.Select(one =>
            (IReadOnlyList<Button>)
                [Button.To(TeamTexts.TeamLabel(one.Squad!, one.Member, Several(members)), "team", one.Squad!.Team.Id)]
        );
    }

    /// <summary>Whose team it is must be said where more than one of the family could have one.</summary>
    private static bool Several(IReadOnlyList<Member> members) => members.Count(m => m.IsAdmitted) > 1;

    private static IEnumerable<IReadOnlyList<Button>> Asking(
        Turn turn,
        Event item,
        IReadOnlyList<Member> free,
        bool several
    )
    {
        foreach (var member in free)
        {
            yield return
            [
                Button.Good(TeamTexts.Named(TeamTexts.Create, member, several), "teamNew", item.Id, member.Id),
            ];
        }

        if (free.Count > 0)
        {
            yield return [Button.To(TeamTexts.ByCode, "teamCode", item.Id), Seeking(turn, item, free)];
        }
    }

    private static Button Seeking(Turn turn, Event item, IReadOnlyList<Member> free)
    {
        if (free.Count > 1)
        {
            return Button.To(TeamTexts.Seek, "teamSeek", item.Id);
        }

        return Seekers.IsSeeking(turn.Tx, item.Id, free[0].Id)
            ? Button.To(TeamTexts.SeekNoMore, "teamSeekOff", item.Id, free[0].Id)
            : Button.To(TeamTexts.Seek, "teamSeek", item.Id, free[0].Id);
    }
}
