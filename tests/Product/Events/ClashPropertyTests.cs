using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Clashing;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class ClashPropertyTests
{
    /// <summary>Of one family, on one afternoon, by quarters of an hour.</summary>
    private static readonly Gen<Engagement> Any =
        from id in Gen.Choose(1, 4)
        from person in Gen.Choose(1, 2)
        from start in Gen.Choose(0, 12)
        from length in Gen.Choose(0, 8)
        from place in Gen.Elements(null, "", "зал", " Зал", "парк")
        from isOnline in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from status in Gen.Frequency((8, Gen.Constant(EventStatus.Published)), (1, Gen.Constant(EventStatus.Cancelled)))
        let begins = World.Start.AddMinutes(start * 15)
        select Engagement.Of(
            new Event
            {
                Id = id,
                StartsAt = begins,
                EndsAt = length == 0 ? null : begins.AddMinutes(length * 15),
                Place = place,
                Format = isOnline ? EventFormat.Online : EventFormat.Onsite,
                Status = status,
            },
            person
        );

    [Fact]
    public void Two_collide_exactly_when_they_share_a_quarter_and_somebody_must_be_at_two_places() =>
        Prop.ForAll(
                (from one in Any from other in Any select (one, other)).ToArbitrary(),
                pair =>
                {
                    var (one, other) = pair;
                    Assert.Equal(Expected(one, other), one.Collides(other));
                    Assert.Equal(one.Collides(other), other.Collides(one));
                    Assert.False(one.Collides(one));
                }
            )
            .Check(Trials.Of(2000));

    private static bool Expected(Engagement one, Engagement other)
    {
        var (a, b) = (one.Event!, other.Event!);
        if (a.Id == b.Id || a.Status == EventStatus.Cancelled || b.Status == EventStatus.Cancelled)
        {
            return false;
        }

        var isApart =
            new[] { a, b }.All(e => e.Format != EventFormat.Online && e.Place is { Length: > 0 })
            && !a.Place!.Trim().Equals(b.Place!.Trim(), StringComparison.OrdinalIgnoreCase);
        return Quarters(a).Intersect(Quarters(b)).Any() && (one.PersonId == other.PersonId || isApart);
    }

    private static IEnumerable<DateTimeOffset> Quarters(Event item)
    {
        var ends = item.EndsAt ?? item.StartsAt.AddMinutes(90);
        for (var at = item.StartsAt; at < ends; at = at.AddMinutes(15))
        {
            yield return at;
        }
    }
}
