using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
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
    public void Any_sequence_of_acts_keeps_the_promises(TeamSeats seats, bool needsApproval) =>
        Prop.ForAll(Act.Sequences(40), acts => Holds(seats, needsApproval, acts)).Check(Trials.Of(25));

    private static bool Holds(TeamSeats seats, bool needsApproval, Act[] acts)
    {
        using var camp = new Camp(seats, needsApproval);
        foreach (var act in acts)
        {
            camp.Do(act);
        }

        return true;
    }

    /// <summary>Four seats, teams of two to three, seven pupils of whom every third lacks a consent.</summary>
    private sealed class Camp : IDisposable
    {
        private static readonly string?[] Quotas = [null, "5–6:2 7–8:2", "5:1", "5–8:3"];

        private readonly World world = new();
        private readonly long id;
        private readonly List<Chat> pupils = [];
        private readonly TeamPromises promises;

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
            promises = new TeamPromises(world, id);
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

            promises.Check();
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
            switch (act.Detail % 5)
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
                case 3:
                    world.Write(tx =>
                        Parting.Withdraw(tx, world.Centre, who.PersonId, ConsentPurpose.Processing, null)
                    );
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
                    e =>
                        (act.Detail / 5 % 4) switch
                        {
                            0 => e with { NeedsApproval = !e.NeedsApproval },
                            1 => e with { Quotas = Quotas[act.Detail / 20 % Quotas.Length] },
                            _ => e with { Capacity = 1 + (act.Detail % 5) },
                        }
                )
            );
    }
}
