using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>The free seats of an event: over all, and for the classes that have a quota.</summary>
internal sealed class Room
{
    private readonly bool teamsTakeOne;
    private readonly Dictionary<SeatQuota, int> left;
    private int free;

    private Room(Event item, IReadOnlyList<SeatQuota> quotas)
    {
        teamsTakeOne = item.TeamSeats == TeamSeats.One;
        free = item.Free ?? int.MaxValue;
        left = quotas.ToDictionary(q => q, q => q.Seats);
    }

    /// <summary>As it stands now.</summary>
    public static Room Of(Tx tx, Event item)
    {
        // A team of several classes with one seat is of none.
        var quotas = item.TeamSeats == TeamSeats.One ? [] : SeatQuotas.Of(item);
        var room = new Room(item, quotas);
        if (quotas.Count > 0)
        {
            SignUpStore.GradesSeated(tx, item.Id).ForEach(grade => room.Count(grade, 1));
        }

        return room;
    }

    /// <summary>Whether all of them fit in. A team that takes one seat has one need, however many it is.</summary>
    public bool Holds(Tx tx, IReadOnlyList<long> people) =>
        free >= Seats(people)
        && Grades(tx, people).Select(QuotaOf).OfType<SeatQuota>().CountBy(q => q).All(q => left[q.Key] >= q.Value);

    /// <summary>Whether this one and one of those stand in classes of one quota.</summary>
    public bool Share(Tx tx, long personId, IReadOnlyList<long> people)
    {
        var quotas = Grades(tx, people).Select(QuotaOf).OfType<SeatQuota>().ToHashSet();
        return Grades(tx, [personId]).Any(grade => QuotaOf(grade) is { } quota && quotas.Contains(quota));
    }

    public void Take(Tx tx, IReadOnlyList<long> people)
    {
        free -= Seats(people);
        foreach (var grade in Grades(tx, people))
        {
            Count(grade, 1);
        }
    }

    private int Seats(IReadOnlyList<long> people) => teamsTakeOne ? 1 : people.Count;

    private void Count(int? grade, int people)
    {
        if (QuotaOf(grade) is { } quota)
        {
            left[quota] -= people;
        }
    }

    private SeatQuota? QuotaOf(int? grade) => grade is { } known ? left.Keys.FirstOrDefault(q => q.Holds(known)) : null;

    /// <summary>Nobody is asked for their class where no class has a quota.</summary>
    private IEnumerable<int?> Grades(Tx tx, IReadOnlyList<long> people) =>
        left.Count == 0 ? [] : people.Select(id => PersonStore.Find(tx, id)?.Grade);
}
