using System.Numerics;
using System.Runtime.InteropServices;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>Adds up one group. Fed event by event, so that the same event is known by being the last one.</summary>
internal sealed class Tallying
{
    private const byte Pupil = 1;
    private const byte Teacher = 2;
    private const byte Guest = 4;
    private const byte Elsewhere = 8;

    /// <summary>Who was here, and as what.</summary>
    private readonly Dictionary<long, byte> people = [];

    private readonly HashSet<long> awarded = [];
    private readonly int[] diplomas = new int[Enum.GetValues<EventAward>().Length];
    private long lastEvent = -1;
    private int events;
    private int participations;
    private int visits;
    private Unnamed unnamed = new(0, 0, 0, 0);

    public void Stand(long eventId)
    {
        if (lastEvent != eventId)
        {
            lastEvent = eventId;
            events++;
        }
    }

    /// <param name="times">Subjects of an olympiad, else one.</param>
    /// <param name="days">Of a longer event.</param>
    public void Come(in Coming coming, bool fromElsewhere, int times, int days)
    {
        Stand(coming.EventId);
        CollectionsMarshal.GetValueRefOrAddDefault(people, coming.PersonId, out _) |= Part(coming.Role, fromElsewhere);
        participations += times;
        visits += days;
    }

    public void Count(long eventId, Unnamed heads)
    {
        Stand(eventId);
        unnamed += heads;
    }

    public void Win(Award award)
    {
        diplomas[(int)award.Result]++;
        if (award.Result != EventAward.Participant)
        {
            awarded.Add(award.PersonId);
        }
    }

    public Tally Result()
    {
        Span<int> parts = stackalloc int[4];
        foreach (var mask in people.Values)
        {
            for (var rest = (uint)mask; rest != 0; rest &= rest - 1)
            {
                parts[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        return new Tally
        {
            Events = events,
            Participations = participations + unnamed.People,
            People = people.Count + unnamed.People,
            Pupils = parts[0] + unnamed.Pupils,
            Teachers = parts[1] + unnamed.Teachers,
            Guests = parts[2] + unnamed.Guests,
            UniquePupils = parts[0],
            Winners = diplomas[(int)EventAward.Winner],
            PrizeWinners = diplomas[(int)EventAward.PrizeWinner],
            Laureates = diplomas[(int)EventAward.Laureate],
            Awarded = awarded.Count,
            OtherSchools = parts[3],
            Visits = visits,
            Untold = unnamed.Untold,
        };
    }

    private static byte Part(ParticipantRole role, bool fromElsewhere) =>
        (role, fromElsewhere) switch
        {
            (_, true) => Guest | Elsewhere,
            (ParticipantRole.Pupil, _) => Pupil,
            (ParticipantRole.Teacher, _) => Teacher,
            _ => Guest,
        };
}

/// <summary>Heads of a whole event that have no name, and what is known of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Unnamed(int People, int Pupils, int Teachers, int Guests)
{
    public int Untold => People - Pupils - Teachers - Guests;

    public static Unnamed operator +(Unnamed one, Unnamed other) =>
        new(
            one.People + other.People,
            one.Pupils + other.Pupils,
            one.Teachers + other.Teachers,
            one.Guests + other.Guests
        );

    /// <summary>The whole less the named, as a whole and of each kind that was counted.</summary>
    public static Unnamed Of(EventFact item, int pupils, int teachers, int guests)
    {
        var people = Rest(item.HeadPeople, pupils + teachers + guests, int.MaxValue);
        var restPupils = Rest(item.HeadPupils, pupils, people);
        var restTeachers = Rest(item.HeadTeachers, teachers, people - restPupils);
        var restGuests = Rest(item.HeadGuests, guests, people - restPupils - restTeachers);
        return new Unnamed(people, restPupils, restTeachers, restGuests);
    }

    /// <summary>More came by name than were counted: then nobody is left.</summary>
    private static int Rest(int? whole, int named, int most) => Math.Clamp((whole ?? 0) - named, 0, most);
}
