using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>What holds of an event for teams after whatever has been done.</summary>
internal sealed class TeamPromises(World world, long id)
{
    private IReadOnlyList<SignUp> before = [];

    public void Check()
    {
        var item = world.Found(id);
        var people = world.Read(tx => SignUpStore.OfEvent(tx, id));
        var rows = people.Select(p => p.SignUp).ToList();
        var teams = world.Read(tx => Squads.OfEvent(tx, item));
        Assert.All(rows.Where(r => r.IsActive).CountBy(r => r.PersonId), p => Assert.Equal(1, p.Value));
        Assert.All(teams, t => Assert.Single(t.Members, m => m.SignUp.Leads));
        Assert.All(teams, t => Assert.True(t.Count <= item.TeamMax, "a team beyond its size"));
        Assert.Equal(teams.Count, teams.Select(t => t.Team.Name.ToUpperInvariant()).Distinct().Count());
        Assert.True(item.Taken <= item.Capacity, "more taken than there are seats");
        Assert.All(
            item.TeamSeats == TeamSeats.One ? [] : SeatQuotas.Of(item),
            q =>
                Assert.True(
                    people.Count(p => p.SignUp.HoldsSeat && q.Holds(p.Person.Grade!.Value)) <= q.Seats,
                    $"{q} is overrun"
                )
        );
        var seeking = world.Read(tx => Seekers.Of(tx, world.Centre, id)).Select(p => p.Id).ToHashSet();
        Assert.DoesNotContain(teams.SelectMany(t => t.Members), m => seeking.Contains(m.Person.Id));
        Assert.DoesNotContain(
            // Who joins a team while one seat is offered to it stands as the others do, and is seated with a consent only.
            rows.Where(r => r.Status == SignUpStatus.Seated),
            r => !item.IsOver(world.Clock.Now) && NeedsConsent(r)
        );
        NobodyComesBeforeTheQueue(item, rows);
        NoSeatIsIdle(item, rows);
        before = rows;
    }

    private bool NeedsConsent(SignUp one) => world.Read(tx => SignUps.NeedsConsent(tx, world.Centre, one.PersonId));

    /// <summary>While somebody queues, who comes anew has a seat only by sharing their team's one.</summary>
    private void NobodyComesBeforeTheQueue(Event item, List<SignUp> rows)
    {
        // With quotas those who queue may wait for seats of other classes.
        if (item.Quotas is not null || before.All(b => b.Status != SignUpStatus.Queued))
        {
            return;
        }

        var last = before[^1].Id;
        var had = before.Where(b => b.HoldsSeat).Select(b => b.Id).ToHashSet();
        var shared =
            item.TeamSeats == TeamSeats.One
                ? rows.Where(r => had.Contains(r.Id)).Select(r => r.Unit ?? r.Id).ToHashSet()
                : [];
        Assert.DoesNotContain(
            rows.Where(r => r.Id > last && r.Status is SignUpStatus.Seated or SignUpStatus.AwaitingConsent),
            r => r.Id > last && !shared.Contains(r.Unit ?? r.Id)
        );
    }

    /// <summary>No free seat waits while a team that could have it queues.</summary>
    private void NoSeatIsIdle(Event item, List<SignUp> rows)
    {
        if (world.Clock.Now > item.CallToAll.AddDays(-1) || item.Quotas is not null)
        {
            return;
        }

        foreach (var turn in rows.Where(r => r.Status == SignUpStatus.Queued).GroupBy(r => r.Place))
        {
            var ready = turn.Where(r => !NeedsConsent(r)).ToList();
            if (turn.Any(r => r.Leads) && !ready.Exists(r => r.Leads))
            {
                continue;
            }

            var needs =
                item.TeamSeats == TeamSeats.One || turn.All(r => !r.Leads) ? Math.Min(1, ready.Count) : ready.Count;
            Assert.True(
                needs == 0 || item.Free < needs,
                $"{item.Free} free while these queue: {string.Join('\n', turn)}"
            );
        }
    }
}
