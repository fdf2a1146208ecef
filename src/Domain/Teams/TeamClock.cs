using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>What teams are told by the clock. Safe to call at any time.</summary>
public static class TeamClock
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(1);

    /// <summary>Who has just begun a team is left alone for so long, however near the deadline.</summary>
    private static readonly TimeSpan Peace = TimeSpan.FromHours(3);

    public static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var team in TeamStore.Changed(tx))
        {
            TellOfChange(tx, centre, Squads.Find(tx, team.Id)!);
        }

        SeekerStore.ForgetOver(tx);
        if (QuietHours.Cover(centre, tx.Now))
        {
            return;
        }

        foreach (var eventId in TeamStore.Closing(tx, tx.Now + Before + TimeSpan.FromHours(12)))
        {
            Warn(tx, centre, EventStore.Find(tx, eventId)!);
        }
    }

    /// <summary>Members go in many ways: by leaving, by a consent withdrawn, by an offer that ran out.</summary>
    private static void TellOfChange(Tx tx, CentreSettings centre, Squad squad)
    {
        var captain = squad.Captain.Person.Id;
        if (squad.Team.CaptainId != captain)
        {
            TeamNews.Captain(tx, centre, squad);
        }
        else
        {
            TeamNews.Tell(tx, centre, captain, new Notice(TeamNews.Smaller, squad.Team.Id));
        }

        TeamStore.Told(tx, squad);
    }

    /// <summary>Once for a team, a day before the sign-up closes; who answers for the event hears of all of them at once.</summary>
    private static void Warn(Tx tx, CentreSettings centre, Event item)
    {
        if (QuietHours.Before(centre, item.Closes - Before) > tx.Now)
        {
            return;
        }

        var small = Squads
            .OfEvent(tx, item)
            .Where(s => s is { Lacks: > 0, Team: { WarnedAt: null, IsKept: false } })
            .Where(s => s.Team.CreatedAt + Peace <= tx.Now)
            .ToList();
        foreach (var squad in small)
        {
            TeamStore.Warned(tx, squad.Team.Id);
            foreach (var member in squad.Members)
            {
                var once = $"{TeamNews.TooSmall}:{squad.Team.Id}";
                TeamNews.Tell(tx, centre, member.Person.Id, new Notice(TeamNews.TooSmall, squad.Team.Id), once);
            }
        }

        if (small.Count > 0 && item.OrganiserId is { } organiser)
        {
            var once = $"{TeamNews.TooSmallOnes}:{item.Id}";
            OutboxStore.Tell(
                tx,
                organiser,
                new Notice(TeamNews.TooSmallOnes, item.Id),
                TeamNews.Terms(tx, centre, once)
            );
        }
    }
}
