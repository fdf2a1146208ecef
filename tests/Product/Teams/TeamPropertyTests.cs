using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

/// <summary>Whatever captains, members, families, the teacher and the clock do in whatever order, teams stay teams.</summary>
public sealed class TeamPropertyTests
{
    private const int People = 7;

    [Theory]
    [InlineData(TeamSeats.Members, false)]
    [InlineData(TeamSeats.One, false)]
    [InlineData(TeamSeats.Members, true)]
    [InlineData(TeamSeats.One, true)]
    public void Any_sequence_of_acts_keeps_the_promises(TeamSeats seats, bool needsApproval)
    {
        var act = ArbMap.Default.ArbFor<byte>().Generator.Two().Select(two => new Act(two.Item1, two.Item2));
        Prop.ForAll(act.ArrayOf(40).ToArbitrary(), acts => Holds(seats, needsApproval, acts)).Check(Trials.Of(25));
    }

    private static bool Holds(TeamSeats seats, bool needsApproval, Act[] acts)
    {
        using var camp = new Camp(seats, needsApproval);
        foreach (var act in acts)
        {
            camp.Do(act);
        }

        return true;
    }

    /// <param name="Kind">What is done.</param>
    /// <param name="Detail">By whom, or how much.</param>
    public sealed record Act(byte Kind, byte Detail);

    /// <summary>Four seats, teams of two to three, seven pupils of whom every third lacks a consent.</summary>
    private sealed class Camp : IDisposable
    {
        private readonly World world = new();
        private readonly long id;
        private readonly List<Chat> pupils = [];
        private IReadOnlyList<SignUp> before = [];

        public Camp(TeamSeats seats, bool needsApproval)
        {
            id = world.Hackathon(e =>
                e with
                {
                    Capacity = seats == TeamSeats.One ? 2 : 4,
                    TeamSeats = seats,
                    NeedsApproval = needsApproval,
                }
            );
            for (var i = 0; i < People; i++)
            {
                pupils.Add(world.Pupil($"Ученик {(char)('А' + i)}", grade: 5 + (i % 4), consent: i % 3 != 2));
            }
        }

        public void Do(Act act)
        {
            var who = pupils[act.Detail % People];
            var other = pupils[act.Detail / People % People];
            var teams = world.Read(tx => Squads.OfEvent(tx, EventStore.Find(tx, id)!));
            var team = teams.Count > 0 ? teams[act.Detail / 3 % teams.Count].Team : new Team { Link = "none" };
            switch (act.Kind % 25)
            {
                case 0 or 1 or 2:
                    who.Press($"|teamNew.{id}.{who.PersonId}").Says($"Команда {act.Detail}");
                    break;
                case 3 or 4 or 5 or 6:
                    who.Press($"|teamEnter.{team.Link}.{who.PersonId}");
                    break;
                case 7:
                    who.Press($"|leaveNow.{id}");
                    break;
                case 8:
                    who.Press($"|teamLeaveNow.{team.Id}.{who.PersonId}");
                    break;
                case 9:
                    who.Press($"|teamPassNow.{team.Id}.{other.PersonId}");
                    break;
                case 10:
                    who.Press($"|teamDropNow.{team.Id}.{other.PersonId}");
                    break;
                case 11 or 12:
                    who.Press($"|confirm.{world.SignUp(id, who)?.Id}");
                    break;
                case 13:
                    who.Press($"|decline.{world.SignUp(id, who)?.Id}");
                    break;
                case 14:
                    world.Vera.Press($"|consentNow.{id}.{world.SignUp(id, who)?.Id}");
                    break;
                case 15:
                    Change(act);
                    break;
                case 16:
                    who.Press($"|teamSeek.{id}.{who.PersonId}");
                    other.Press($"|teamCallOne.{team.Id}.{who.PersonId}");
                    who.Press($"|teamYes.{team.Id}.{who.PersonId}");
                    break;
                case 17:
                    world.Vera.Press($"|teamsMake.{id}.{Mark()}");
                    break;
                case 18:
                    Rule(act, team, who);
                    break;
                case 19:
                    world.Irina.Press($"|listPick.{id}.{who.PersonId}");
                    break;
                case 20:
                    world.Vera.Press($"|listDropNow.{id}.{world.SignUp(id, who)?.Id}");
                    break;
                case 21 or 22:
                    world.Vera.Press($"|admit.{id}.{Application(act)}");
                    break;
                case 23:
                    world.Vera.Press($"|turnDownNow.{id}.{Application(act)}");
                    break;
                default:
                    world.Later(TimeSpan.FromMinutes(act.Detail * 4));
                    break;
            }

            Check();
        }

        public void Dispose() => world.Dispose();

        private string Mark() =>
            world.Read(tx => Gathering.ShortMark(Gathering.Plan(tx, world.Centre, EventStore.Find(tx, id)!)));

        private long Application(Act act)
        {
            var waiting = world.Read(tx => Approvals.Of(tx, id));
            return waiting.Count > 0 ? waiting[act.Detail % waiting.Count][0].Id : 0;
        }

        private void Rule(Act act, Team team, Chat who)
        {
            switch (act.Detail % 4)
            {
                case 0:
                    world.Vera.Press($"|teamEndNow.{team.Id}");
                    break;
                case 1:
                    world.Vera.Press($"|teamAddNow.{team.Id}.{who.PersonId}");
                    break;
                case 2:
                    world.Vera.Press($"|teamKeep.{team.Id}");
                    break;
                default:
                    world.Write(tx => SignUps.EndAll(tx, world.Centre, who.PersonId));
                    break;
            }
        }

        private void Change(Act act) =>
            world.Write(tx =>
                EventActions.Change(
                    tx,
                    world.Centre,
                    Actor.Program,
                    id,
                    e => e with { Capacity = 1 + (act.Detail % 5) }
                )
            );

        private void Check()
        {
            var item = world.Found(id);
            var rows = world.Read(tx => SignUpStore.OfEvent(tx, id)).Select(p => p.SignUp).ToList();
            var teams = world.Read(tx => Squads.OfEvent(tx, item));
            Assert.All(rows.Where(r => r.IsActive).CountBy(r => r.PersonId), p => Assert.Equal(1, p.Value));
            Assert.All(teams, t => Assert.Single(t.Members, m => m.SignUp.Leads));
            Assert.All(teams, t => Assert.True(t.Count <= item.TeamMax, "a team beyond its size"));
            Assert.Equal(teams.Count, teams.Select(t => t.Team.Name.ToUpperInvariant()).Distinct().Count());
            Assert.True(item.Taken <= item.Capacity, "more taken than there are seats");
            var seeking = world.Read(tx => Seekers.Of(tx, world.Centre, id)).Select(p => p.Id).ToHashSet();
            Assert.DoesNotContain(teams.SelectMany(t => t.Members), m => seeking.Contains(m.Person.Id));
            Assert.DoesNotContain(
                // Who joins a team while one seat is offered to it stands as the others do, and is seated with a consent only.
                rows.Where(r => r.Status == SignUpStatus.Seated),
                r => !item.IsOver(world.Clock.Now) && NeedsConsent(r)
            );
            if (!item.NeedsApproval)
            {
                NobodyComesBeforeTheQueue(item, rows);
            }

            NoSeatIsIdle(item, rows);
            before = rows;
        }

        private bool NeedsConsent(SignUp one) => world.Read(tx => SignUps.NeedsConsent(tx, world.Centre, one.PersonId));

        /// <summary>While somebody queues, who comes anew has a seat only by sharing their team's one.</summary>
        private void NobodyComesBeforeTheQueue(Event item, List<SignUp> rows)
        {
            if (before.All(b => b.Status != SignUpStatus.Queued))
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
            if (world.Clock.Now > item.CallToAll.AddDays(-1))
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
}
