using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>What is told of teams. Each notice looks again at whom it concerns: who has left since hears nothing.</summary>
internal sealed class TeamNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        [
            TeamNews.Joined,
            TeamNews.Lead,
            TeamNews.Smaller,
            TeamNews.Out,
            TeamNews.Call,
            TeamNews.Seeker,
            TeamNews.Put,
            TeamNews.Mentor,
            TeamNews.TooSmall,
            TeamNews.TooSmallOnes,
            TeamNews.Over,
        ];

    /// <summary>Nobody reads it, nobody is concerned.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            TeamNews.TooSmallOnes => Shorts(tx, notice, reader),
            TeamNews.Out or TeamNews.Over => Gone(tx, centre, notice, reader),
            TeamNews.Call => Call(tx, centre, notice, reader),
            TeamNews.Put => Put(tx, centre, notice, reader),
            _ => OfTeam(tx, centre, notice, reader),
        };

    private static Screen? OfTeam(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (
            Squads.Find(tx, notice.Subject) is not { } squad
            || TeamRights.IsSettled(squad.Item, tx.Now)
            || Words(tx, centre, notice, squad, reader) is not { } words
        )
        {
            return null;
        }

        IReadOnlyList<Button> open = [Button.To(TeamNewsTexts.ToTeam, "team", squad.Team.Id)];
        return notice.Kind switch
        {
            TeamNews.Seeker => new Screen(words, [Button.Good(TeamNewsTexts.See, "teamCall", squad.Team.Id, 0)], open),
            TeamNews.Mentor => new Screen(words, [Button.To(TeamTexts.ToCard, "card", squad.Item.Id)]),
            _ => new Screen(words, open),
        };
    }

    /// <returns>Nothing for who is not concerned any more.</returns>
    private static string? Words(Tx tx, CentreSettings centre, Notice notice, Squad squad, Actor reader)
    {
        var leads = TeamRights.IsCaptain(reader, squad);
        var who = notice.Ids().Select(squad.Of).OfType<Participant>().ToList();
        return notice.Kind switch
        {
            TeamNews.Joined when leads && who.Count > 0 => TeamNewsTexts.Joined(squad, who, centre),
            TeamNews.Lead when leads => TeamNewsTexts.Lead(squad, Called(tx, reader, squad.Captain.Person.Id)),
            TeamNews.Smaller when leads => TeamNewsTexts.Smaller(squad),
            TeamNews.Seeker when leads && squad.Lacks > 0 && Seekers.Of(tx, centre, squad.Item.Id).Count > 0 =>
                TeamNewsTexts.Seeker(squad),
            TeamNews.TooSmall when squad.Lacks > 0 && squad.Members.Any(m => reader.ActsFor(m.Person.Id)) =>
                TeamNewsTexts.Short(squad, leads, centre, tx.Now),
            TeamNews.Mentor when squad.Team.MentorId == reader.PersonId => TeamNewsTexts.Mentor(squad, centre, tx.Now),
            _ => null,
        };
    }

    private static Screen? Shorts(Tx tx, Notice notice, Actor reader)
    {
        if (EventStore.Find(tx, notice.Subject) is not { } item || !TeamRights.MayRun(reader, item))
        {
            return null;
        }

        var small = Squads.OfEvent(tx, item).Where(s => s is { Lacks: > 0, Team.IsKept: false }).ToList();
        return small.Count == 0 || TeamRights.IsSettled(item, tx.Now)
            ? null
            : new Screen(
                TeamNewsTexts.Shorts(item, small),
                [
                    .. small
                        .Take(6)
                        .Select(s =>
                            (IReadOnlyList<Button>)[Button.To(StaffTeamTexts.TeamLabel(s), "team", s.Team.Id)]
                        ),
                    [Button.To(StaffTeamTexts.Label(0), "teams", item.Id, 0)],
                ]
            );
    }

    /// <summary>Of all the family at once, in whatever teams they are now.</summary>
    private static Screen? Put(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { } item
        && !TeamRights.IsSettled(item, tx.Now)
        && Placed.Of(tx, notice, reader) is { Count: > 0 } teams
            ? new Screen(
                TeamNewsTexts.Put(item, teams, centre, tx.Now),
                [
                    .. teams
                        .Select(t => TeamNewsTexts.ToTeamOf(t.Squad, teams.Count == 1))
                        .Zip(teams, (label, t) => (IReadOnlyList<Button>)[Button.To(label, "team", t.Squad.Team.Id)]),
                ]
            )
            : null;

    /// <summary>The team may be over; its name stays.</summary>
    private static Screen? Gone(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        var whom = Household.Of(tx, reader).Where(m => notice.Ids().Contains(m.Id)).ToList();
        if (
            whom.Count == 0
            || Squads.Named(tx, notice.Subject) is not { } team
            || EventStore.Find(tx, team.EventId) is not { Status: EventStatus.Published } item
        )
        {
            return null;
        }

        var name = whom.All(m => m.IsSelf) ? string.Empty : $" ({Html.Safe(Siblings.Names(whom))})";
        return new Screen(
            notice.Kind == TeamNews.Out ? TeamNewsTexts.Out(team, item, name) : TeamNewsTexts.Over(team, item, name),
            [Button.To(TeamTexts.ToCard, "card", item.Id)]
        );
    }

    private static Screen? Call(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (
            !long.TryParse(notice.Detail, out var personId)
            || !reader.ActsFor(personId)
            || Squads.Find(tx, notice.Subject) is not { IsFull: false } squad
            || !Seekers.IsCalled(tx, squad.Team.Id, personId)
            || TeamRights.IsSettled(squad.Item, tx.Now)
        )
        {
            return null;
        }

        return new Screen(
            TeamNewsTexts.Call(squad, Called(tx, reader, personId), centre, tx.Now),
            [
                Button.Good(TeamTexts.Join, "teamYes", squad.Team.Id, personId),
                Button.To(TeamTexts.NotNow, "teamNo", squad.Team.Id, personId),
            ]
        );
    }

    /// <summary>« (Маша)» to a parent; nothing to the child itself.</summary>
    private static string Called(Tx tx, Actor reader, long personId) =>
        personId == reader.PersonId || PersonStore.Find(tx, personId) is not { } person
            ? string.Empty
            : $" ({Html.Safe(person.GivenName)})";
}
