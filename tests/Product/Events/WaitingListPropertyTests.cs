using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Whatever people do in whatever order, the promises of the waiting list hold after every step.</summary>
public sealed class WaitingListPropertyTests
{
    private const int People = 6;

    [Fact]
    public void Any_sequence_of_acts_keeps_the_promises() => Prop.ForAll(Act.Sequences(40), Holds).Check(Trials.Of(60));

    private static bool Holds(Act[] acts)
    {
        using var centre = new Centre();
        foreach (var act in acts)
        {
            centre.Do(act);
        }

        centre.End();

        return true;
    }

    /// <summary>
    /// One event with two seats and six pupils, every second with a consent on paper. A mother speaks for the first three,
    /// a father for the third and the fourth, a helper for the last.
    /// </summary>
    private sealed class Centre : IDisposable
    {
        private static readonly IReadOnlySet<ConsentPurpose> Processing = new HashSet<ConsentPurpose>
        {
            ConsentPurpose.Processing,
        };

        private readonly World world = new();
        private readonly long id;
        private readonly List<Chat> pupils = [];
        private readonly List<Chat> adults = [];
        private IReadOnlyList<SignUp> before = [];

        public Centre()
        {
            id = world.Event(change: e => e with { Capacity = 2 });
            for (var i = 0; i < People; i++)
            {
                pupils.Add(world.Pupil($"Ученик {(char)('А' + i)}", consent: i % 2 == 0));
            }

            foreach (var name in (string[])["Мама Анна", "Папа Олег", "Бабушка Нина"])
            {
                adults.Add(world.Chat(name).Becomes(name, PersonOrigin.Typed));
            }

            foreach (var (adult, child) in ((int, int)[])[(0, 0), (0, 1), (0, 2), (1, 2), (1, 3), (2, 5)])
            {
                Link(adults[adult], pupils[child], adult == 2 ? FamilyRole.Helper : FamilyRole.Representative);
            }
        }

        public void Do(Act act)
        {
            var who = pupils[act.Detail % People];
            // Often somebody who does speak for them, sometimes not.
            var actor = act.Detail / People % 4 is var n && n < adults.Count ? adults[n] : who;
            switch (act.Kind % 20)
            {
                case 0 or 1 or 2 or 3:
                    actor.Press($"|join.{id}.{who.PersonId}");
                    break;
                case 4:
                    actor.Press($"|joinAll.{id}");
                    break;
                case 5:
                    actor.Press($"|leaveNow.{id}.{who.PersonId}");
                    break;
                case 6 or 7:
                    actor.Press($"|confirm.{world.SignUp(id, who)?.Id}");
                    break;
                case 8:
                    actor.Press($"|decline.{world.SignUp(id, who)?.Id}");
                    break;
                case 9:
                    world.Vera.Press($"|consentNow.{id}.{world.SignUp(id, who)?.Id}");
                    break;
                case 10:
                    Answer(actor, who, agrees: true);
                    break;
                case 11:
                    Answer(actor, who, agrees: false);
                    break;
                case 12:
                    Change(act);
                    break;
                // Who has left the school is nobody's pupil to add.
                case 13 when who.Actor.IsPupil:
                    world.Irina.Press($"|listPick.{id}.{who.PersonId}");
                    break;
                case 14:
                    world.Vera.Press($"|listDropNow.{id}.{world.SignUp(id, who)?.Id}");
                    break;
                case 15:
                    LeaveOrReturn(who);
                    break;
                case 16:
                    LinkOrUnlink(actor, who);
                    break;
                default:
                    world.Later(TimeSpan.FromMinutes(act.Detail * 5));
                    break;
            }

            Check(act.Kind % 20 > 16);
        }

        /// <summary>The day comes and goes: nothing is left that waits for an answer.</summary>
        public void End()
        {
            var start = world.Found(id).StartsAt;
            if (world.Clock.Now < start)
            {
                world.At(start.AddHours(-3));
                world.At(start.AddHours(1));
            }

            var rows = world.Read(tx => SignUpStore.OfEvent(tx, id)).Select(p => p.SignUp).ToList();
            Assert.DoesNotContain(rows, r => r.Status == SignUpStatus.Offered);
            Assert.DoesNotContain(rows, r => r.Status == SignUpStatus.AwaitingConsent);
            Assert.All(rows.Where(r => r.Status != SignUpStatus.AwaitingConsent), r => Assert.Null(r.HoldUntil));
        }

        private void Answer(Chat adult, Chat child, bool agrees) =>
            world.Write(tx =>
            {
                var account = AccountStore.FindByAddress(tx, World.Channel, adult.Address)!;
                var actor = Actor.Of(tx, account);
                if (agrees)
                {
                    Consents.Agree(tx, world.Centre, account, actor, IdOf(tx, child), Processing);
                }
                else
                {
                    Consents.Refuse(tx, world.Centre, account, actor, IdOf(tx, child));
                }
            });

        private void Change(Act act) =>
            world.Write(tx =>
                EventActions.Change(
                    tx,
                    world.Centre,
                    Actor.Program,
                    id,
                    e => e with { Capacity = 1 + (act.Detail % 4) }
                )
            );

        private void LeaveOrReturn(Chat pupil)
        {
            if (pupil.Actor.IsPupil)
            {
                world.Write(tx =>
                {
                    var person = IdOf(tx, pupil);
                    tx.Run(
                        "UPDATE class_memberships SET to_day = '2026-12-01' WHERE person_id = @person AND to_day IS NULL",
                        new { person }
                    );
                    SignUps.EndAll(tx, world.Centre, person);
                });
                return;
            }

            pupil.InClass(6, "Б");
        }

        private void LinkOrUnlink(Chat adult, Chat child) =>
            world.Write(tx =>
            {
                var (adultId, childId) = (IdOf(tx, adult), IdOf(tx, child));
                if (adultId == childId)
                {
                    return;
                }

                if (FamilyStore.Find(tx, adultId, childId) is { } link)
                {
                    FamilyActions.Unlink(tx, world.Centre, Actor.Program, link.Id);
                }
                else
                {
                    FamilyStore.Link(tx, adultId, childId, FamilyRole.Representative, confirmed: true);
                    // As joining by a code does: words that the adult left behind count again.
                    Consents.Recount(tx, world.Centre, null, childId);
                }
            });

        private void Link(Chat adult, Chat child, FamilyRole role) =>
            world.Write(tx => FamilyStore.Link(tx, IdOf(tx, adult), IdOf(tx, child), role, confirmed: true));

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

            // What is over stays on record, whatever is taken back afterwards.
            if (!item.IsOver(world.Clock.Now))
            {
                Assert.DoesNotContain(
                    rows.Where(r => r.Status is SignUpStatus.Seated or SignUpStatus.Offered),
                    r => world.Read(tx => SignUps.NeedsConsent(tx, world.Centre, r.PersonId))
                );
            }

            NobodyComesBeforeTheQueue(rows);
            NobodyIsPassedOver(item, rows, queue);
            before = rows;
        }

        private static long IdOf(Tx tx, Chat chat) =>
            AccountStore.FindByAddress(tx, World.Channel, chat.Address)!.PersonId!.Value;

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
