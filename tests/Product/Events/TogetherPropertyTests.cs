using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Siblings who sit only together, classes with quotas, and the queue: whatever is done in whatever order.</summary>
public sealed class TogetherPropertyTests
{
    [Fact]
    public void Any_sequence_of_acts_keeps_siblings_together_and_quotas_whole() =>
        Prop.ForAll(Act.Sequences(30), Holds).Check(Trials.Of(40));

    private static bool Holds(Act[] acts)
    {
        using var centre = new Centre();
        foreach (var act in acts)
        {
            centre.Do(act);
            centre.Check();
        }

        return true;
    }

    /// <summary>Four mothers with two children each, of 5, 6, 7 and 8 classes; two of the children without a consent.</summary>
    private sealed class Centre : IDisposable
    {
        private static readonly string?[] Quotas = [null, "5–6:2 7–8:2", "5:1", "5–8:3"];

        private readonly World world = new();
        private readonly long id;
        private readonly List<(Chat Mother, long[] Children)> families = [];

        public Centre()
        {
            id = world.Event(change: e =>
                e with
                {
                    Capacity = 3,
                    GradeFrom = 1,
                    GradeTo = 11,
                    StartsAt = world.Clock.Now.AddDays(30),
                }
            );
            for (var i = 0; i < 4; i++)
            {
                long[] children =
                [
                    world.Listed($"Ребёнок {(char)('А' + i)}", 5 + i, consent: true),
                    world.Listed($"Младший {(char)('А' + i)}", 5 + ((i + 1) % 4), consent: i % 2 == 0),
                ];
                families.Add((world.Parent($"Мама {(char)('А' + i)}", children), children));
            }
        }

        public void Do(Act act)
        {
            var (mother, children) = families[act.Detail % families.Count];
            var child = children[act.Detail / families.Count % 2];
            world.Write(tx =>
            {
                var actor = Actor.Of(tx, AccountStore.FindByAddress(tx, World.Channel, mother.Address)!);
                var standing = SignUpStore.ActiveOf(tx, id, child)?.Id ?? 0;
                switch (act.Kind % 16)
                {
                    case 0 or 1 or 2:
                        SignUps.AskTogether(tx, world.Centre, actor, id, children);
                        break;
                    case 3 or 4:
                        SignUps.Ask(tx, world.Centre, actor, id, child);
                        break;
                    case 5 or 6:
                        SignUps.Leave(tx, world.Centre, actor, id, child);
                        break;
                    case 7:
                        WaitingList.Confirm(tx, world.Centre, actor, standing);
                        break;
                    case 8:
                        WaitingList.Decline(tx, world.Centre, actor, standing);
                        break;
                    case 9:
                        EventActions.Change(
                            tx,
                            world.Centre,
                            Actor.Program,
                            id,
                            e => e with { Capacity = 1 + (act.Detail % 6), Quotas = Quotas[act.Detail / 8 % 4] }
                        );
                        break;
                    case 10:
                        ConsentStore.RecordPaper(tx, null, child, ConsentPurpose.Processing);
                        ConsentSeats.Came(tx, world.Centre, child);
                        break;
                    case 11:
                        Approvals.Approve(tx, world.Centre, Actor.Program, standing);
                        break;
                    case 12:
                        Approvals.Refuse(tx, world.Centre, Actor.Program, standing);
                        break;
                    case 13:
                        EventActions.Change(
                            tx,
                            world.Centre,
                            Actor.Program,
                            id,
                            e => e with { NeedsApproval = !e.NeedsApproval }
                        );
                        break;
                    case 14:
                        Parting.Withdraw(tx, world.Centre, child, ConsentPurpose.Processing, null);
                        break;
                    default:
                        break;
                }
            });
            if (act.Kind % 16 == 15)
            {
                world.Later(TimeSpan.FromMinutes(1 + (act.Detail * 4)));
            }
        }

        public void Check()
        {
            var item = world.Found(id);
            var rows = world.Read(tx => SignUpStore.OfEvent(tx, id)).Where(p => p.SignUp.IsActive).ToList();
            var held = rows.Where(p => p.SignUp.HoldsSeat).ToList();
            Assert.Equal(item.Taken, held.Count);
            Assert.True(held.Count <= item.Capacity, "more taken than there are seats");
            Assert.All(
                SeatQuotas.Of(item),
                q => Assert.True(held.Count(p => q.Holds(p.Person.Grade!.Value)) <= q.Seats, $"{q} is overrun")
            );
            Assert.All(
                rows.Where(p => p.SignUp.Unit is not null).GroupBy(p => p.SignUp.Unit),
                unit => Assert.Single(unit.Select(p => p.SignUp.HoldsSeat).Distinct())
            );
            var queue = rows.Where(p => p.SignUp.Status == SignUpStatus.Queued).ToList();
            var positions = queue.Select(p => p.SignUp.Position!.Value).Distinct().Order().ToList();
            Assert.Equal(Enumerable.Range(1, positions.Count), positions);
            NoSeatStandsEmpty(item, held, queue);
        }

        /// <summary>Nobody waits who could have been offered a seat.</summary>
        private void NoSeatStandsEmpty(Event item, List<Participant> held, List<Participant> queue)
        {
            foreach (var unit in queue.GroupBy(p => p.SignUp.Place).Select(g => g.ToList()))
            {
                if (world.Read(tx => unit.Exists(p => SignUps.NeedsConsent(tx, world.Centre, p.Person.Id))))
                {
                    continue;
                }

                var fits =
                    held.Count + unit.Count <= item.Capacity
                    && SeatQuotas
                        .Of(item)
                        .All(q =>
                            held.Concat(unit).Count(p => q.Holds(p.Person.Grade!.Value)) <= q.Seats
                            || !unit.Exists(p => q.Holds(p.Person.Grade!.Value))
                        );
                Assert.False(fits, $"{unit.Count} could have been offered seats");
            }
        }

        public void Dispose() => world.Dispose();
    }
}
