using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Whatever people do in whatever order, the promises of the waiting list hold after every step.</summary>
public sealed class WaitingListPropertyTests
{
    private const int People = 6;

    [Fact]
    public void Any_sequence_of_acts_keeps_the_promises()
    {
        var act = ArbMap.Default.ArbFor<byte>().Generator.Two().Select(two => new Act(two.Item1, two.Item2));
        Prop.ForAll(act.ArrayOf(40).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    private static bool Holds(Act[] acts)
    {
        using var centre = new Centre();
        foreach (var act in acts)
        {
            centre.Do(act);
        }

        return true;
    }

    /// <param name="Kind">What is done.</param>
    /// <param name="Detail">By whom, or how much.</param>
    public sealed record Act(byte Kind, byte Detail);

    /// <summary>One event with three seats and six pupils, every second with a consent.</summary>
    private sealed class Centre : IDisposable
    {
        private readonly World world = new();
        private readonly long id;
        private readonly List<Chat> pupils = [];
        private IReadOnlyList<SignUp> before = [];

        public Centre()
        {
            id = world.Event(change: e => e with { Capacity = 2 });
            for (var i = 0; i < People; i++)
            {
                pupils.Add(world.Pupil($"Ученик {(char)('А' + i)}", consent: i % 2 == 0));
            }
        }

        public void Do(Act act)
        {
            var who = pupils[act.Detail % People];
            var standing = world.SignUp(id, who);
            switch (act.Kind % 9)
            {
                case 0 or 1 or 2:
                    who.Press($"|join.{id}");
                    break;
                case 3:
                    who.Press($"|leaveNow.{id}");
                    break;
                case 4:
                    who.Press($"|confirm.{standing?.Id}");
                    break;
                case 5:
                    who.Press($"|decline.{standing?.Id}");
                    break;
                case 6:
                    world.Vera.Press($"|consentNow.{id}.{standing?.Id}");
                    break;
                case 7:
                    world.Write(tx =>
                        EventActions.Change(
                            tx,
                            world.Centre,
                            world.Vera.Actor,
                            id,
                            e => e with { Capacity = 1 + (act.Detail % 4) }
                        )
                    );
                    break;
                default:
                    world.Later(TimeSpan.FromMinutes(act.Detail * 5));
                    break;
            }

            Check(act.Kind % 9 == 8);
        }

        public void Dispose() => world.Dispose();

        private void Check(bool afterTick)
        {
            var item = world.Found(id);
            var rows = world.Read(tx => SignUpStore.OfEvent(tx, id)).Select(p => p.SignUp).ToList();
            Assert.True(item.Taken <= item.Capacity, "more taken than there are seats");
            Assert.All(rows.Where(r => r.IsActive).CountBy(r => r.PersonId), p => Assert.Equal(1, p.Value));
            var queue = rows.Where(r => r.Status == SignUpStatus.Queued).ToList();
            Assert.Equal(Enumerable.Range(1, queue.Count), queue.Select(r => r.Position!.Value));
            if (afterTick)
            {
                Assert.All(
                    rows.Where(r => r.HoldsSeat && r.HoldUntil is not null),
                    r => Assert.True(r.HoldUntil > world.Clock.Now)
                );
            }

            NobodyComesBeforeTheQueue(rows);
            NobodyIsPassedOver(item, rows, queue);
            before = rows;
        }

        /// <summary>A newcomer is seated only when a seat is free and nobody queues.</summary>
        private void NobodyComesBeforeTheQueue(List<SignUp> rows)
        {
            var newcomers = rows.Where(r => r.Id > before.Select(b => b.Id).LastOrDefault());
            if (before.Any(b => b.Status == SignUpStatus.Queued))
            {
                Assert.All(
                    newcomers,
                    r => Assert.Contains(r.Status, (SignUpStatus[])[SignUpStatus.Queued, SignUpStatus.Offered])
                );
            }
        }

        /// <summary>Who has just got a seat or an offer had nobody before them who could have taken it.</summary>
        private void NobodyIsPassedOver(Event item, List<SignUp> rows, List<SignUp> queue)
        {
            if (item.IsShortNotice(world.Clock.Now))
            {
                return;
            }

            var held = before.Where(r => r.HoldsSeat).Select(r => r.Id).ToHashSet();
            var ready = queue
                .Where(r => world.Read(tx => !SignUps.NeedsConsent(tx, world.Centre, r.PersonId)))
                .ToList();
            foreach (var lucky in rows.Where(r => r.HoldsSeat && !held.Contains(r.Id)))
            {
                Assert.DoesNotContain(ready, r => r.Id < lucky.Id);
            }
        }
    }
}
