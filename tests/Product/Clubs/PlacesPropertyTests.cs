using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

/// <summary>Whatever people do in whatever order, the places of a group keep their promises after every step.</summary>
public sealed class PlacesPropertyTests
{
    private const int People = 6;

    [Fact]
    public void Any_sequence_of_acts_keeps_the_promises() => Prop.ForAll(Act.Sequences(40), Holds).Check(Trials.Of(40));

    private static bool Holds(Act[] acts)
    {
        using var club = new Trial();
        foreach (var act in acts)
        {
            club.Do(act);
        }

        return true;
    }

    /// <summary>Two places and six pupils, every second with a consent; a mother speaks for the first three.</summary>
    private sealed class Trial : IDisposable
    {
        private readonly Hall hall = new();
        private readonly List<Chat> pupils = [];
        private readonly Chat mother;
        private List<ClubMember> before = [];

        public Trial()
        {
            for (var i = 0; i < People; i++)
            {
                pupils.Add(World.Pupil($"Ученик {(char)('А' + i)}", consent: i % 2 == 0));
            }

            mother = World.Parent("Мама Анна", [.. pupils.Take(3).Select(p => p.PersonId)]);
        }

        private World World => hall.World;

        public void Do(Act act)
        {
            var who = pupils[act.Detail % People];
            var person = who.PersonId;
            var actor = act.Detail % 2 == 0 && act.Detail % People < 3 ? mother : who;
            switch (act.Kind % 16)
            {
                case 0 or 1 or 2 or 3:
                    hall.Joins(actor, person);
                    break;
                case 4 or 5:
                    actor.Press($"|clLeaveNow.{hall.Of(person)?.Id}");
                    break;
                case 6:
                    Record(person, ConsentAnswer.Given);
                    break;
                case 7:
                    Record(person, ConsentAnswer.Withdrawn);
                    break;
                case 8:
                    World.Vera.Press($"|clSeats.{hall.Group}").Says($"{1 + (act.Detail % 4)}");
                    break;
                case 9:
                    World.Irina.Press($"|clAdd.{hall.Group}");
                    World.Write(tx =>
                        Enrolling.AddByHand(
                            tx,
                            World.Centre,
                            Actor.OfPerson(tx, World.Irina.PersonId),
                            hall.Group,
                            person
                        )
                    );
                    break;
                case 10:
                    World.Vera.Press($"|clOutNow.{hall.Group}.{hall.Of(person)?.Id}");
                    break;
                case 11:
                    LeaveOrReturn(who, person);
                    break;
                default:
                    hall.Later(TimeSpan.FromMinutes(act.Detail * 9));
                    break;
            }

            Check();
        }

        public void Dispose() => hall.Dispose();

        private void Record(long person, ConsentAnswer answer) =>
            World.Write(tx =>
                Consents.RecordPaper(
                    tx,
                    World.Centre,
                    Actor.OfPerson(tx, World.Irina.PersonId),
                    person,
                    ConsentPurpose.Processing,
                    answer
                )
            );

        private void LeaveOrReturn(Chat who, long person)
        {
            if (!who.Actor.IsPupil)
            {
                who.InClass(6, "Б");
                return;
            }

            World.Write(tx =>
            {
                tx.Run(
                    "UPDATE class_memberships SET to_day = '2026-12-01' WHERE person_id = @person AND to_day IS NULL",
                    new { person }
                );
                Enrolling.EndAll(tx, World.Centre, person, new DateOnly(2026, 12, 1));
            });
        }

        private void Check()
        {
            var group = hall.Now;
            var rows = World.Read(tx =>
                tx.List<ClubMember>(
                        "SELECT id, group_id, person_id, status, from_day, to_day, hold_until FROM club_members ORDER BY id"
                    )
                    .ToList()
            );
            Assert.True(group.Taken <= group.Capacity, "more taken than there are places");
            Assert.All(rows.Where(r => r.IsActive).CountBy(r => r.PersonId), p => Assert.Equal(1, p.Value));
            Assert.All(
                rows.Where(r => r.Status == ClubMemberStatus.Enrolled),
                r => Assert.False(World.Read(tx => ConsentStore.IsNeeded(tx, World.Centre, r.PersonId)))
            );
            Assert.All(rows, r => Assert.Equal(r.Status == ClubMemberStatus.AwaitingConsent, r.HoldUntil is not null));
            Assert.All(rows.Where(r => r.ToDay is not null), r => Assert.True(r.FromDay <= r.ToDay));
            NobodyComesBeforeTheQueue(rows);
            NobodyIsPassedOver(group, rows);
            before = rows;
        }

        /// <summary>No place is held for a newcomer while somebody queues.</summary>
        private void NobodyComesBeforeTheQueue(List<ClubMember> rows)
        {
            var last = before.Count > 0 ? before[^1].Id : 0;
            if (before.Any(b => b.Status == ClubMemberStatus.Queued))
            {
                Assert.All(
                    rows.Where(r => r.Id > last),
                    r => Assert.NotEqual(ClubMemberStatus.AwaitingConsent, r.Status)
                );
            }
        }

        /// <summary>Who has just got a place had nobody before them who could have taken it, and no place stays empty for long.</summary>
        private void NobodyIsPassedOver(ClubGroup group, List<ClubMember> rows)
        {
            var placed = before.Where(r => r.Status == ClubMemberStatus.Enrolled).Select(r => r.Id).ToHashSet();
            var held = before.Where(r => r.Status == ClubMemberStatus.AwaitingConsent).Select(r => r.Id).ToHashSet();
            var ready = rows.Where(r => r.Status == ClubMemberStatus.Queued)
                .Where(r => World.Read(tx => !ConsentStore.IsNeeded(tx, World.Centre, r.PersonId)))
                .ToList();
            Assert.True(ready.Count == 0 || group.Free <= 0, "a place is free and somebody waits for it");
            foreach (
                var lucky in rows.Where(r =>
                    r.Status == ClubMemberStatus.Enrolled && !placed.Contains(r.Id) && !held.Contains(r.Id)
                )
            )
            {
                Assert.DoesNotContain(ready, r => r.Id < lucky.Id);
            }
        }
    }
}
