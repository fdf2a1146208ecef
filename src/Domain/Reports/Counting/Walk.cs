using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>Goes through what happened within a period once, and gives each group and the whole what is theirs.</summary>
internal sealed class Walk
{
    private readonly Tx tx;
    private readonly Groups groups;
    private readonly Span span;
    private readonly Dictionary<long, EventFact> events;
    private readonly Dictionary<(long Event, long Person), Days> days;
    private readonly ILookup<long, Award> awards;
    private readonly HashSet<long> elsewhere;
    private readonly Tallying total = new();
    private readonly List<EventFact> missing = [];
    private readonly HashSet<long> walked = [];
    private EventFact? current;
    private ILookup<long, Award>? awardsOfCurrent;
    private long lastEvent;
    private long lastPerson;
    private (int Pupils, int Teachers, int Guests) named;

    private Walk(Tx tx, CentreSettings centre, Groups groups, Period period, long? organiserId)
    {
        (this.tx, this.groups) = (tx, groups);
        span = Span.Of(centre, period);
        events = FactStore
            .Events(tx, span)
            .Where(e => organiserId is null || e.OrganiserId == organiserId)
            .ToDictionary(e => e.Id);
        days = FactStore.Days(tx, span);
        awards = FactStore.Awards(tx, span);
        elsewhere = FactStore.FromElsewhere(tx);
    }

    /// <param name="organiserId">Only the events of this member of staff.</param>
    public static Participation Through(
        Tx tx,
        CentreSettings centre,
        Groups groups,
        Period period,
        long? organiserId = null
    )
    {
        var walk = new Walk(tx, centre, groups, period, organiserId);
        FactStore.Each(tx, walk.span, coming => walk.Add(coming));
        walk.Close();
        foreach (var item in walk.events.Values.Where(e => !walk.walked.Contains(e.Id)))
        {
            walk.Open(item);
            walk.Close();
        }

        return new Participation(groups.Rows(), walk.total.Result(), walk.Missing());
    }

    private IReadOnlyList<EventFact> Missing() => [.. missing.OrderBy(e => e.StartsAt).ThenBy(e => e.Id)];

    private void Add(in Coming coming)
    {
        if (coming.EventId != lastEvent)
        {
            Close();
            lastEvent = coming.EventId;
            Open(events.GetValueOrDefault(coming.EventId));
        }
        else if (coming.PersonId == lastPerson)
        {
            return;
        }

        lastPerson = coming.PersonId;
        if (current is not null)
        {
            Come(current, coming);
        }
    }

    private void Come(EventFact item, in Coming coming)
    {
        var fromElsewhere = elsewhere.Contains(coming.PersonId);
        Name(coming.Role, fromElsewhere);
        var known = days.TryGetValue((item.Id, coming.PersonId), out var found) ? found : new Days(0, 1);
        if (known.Within == 0)
        {
            return;
        }

        var times = awardsOfCurrent is { } subjects ? Math.Max(1, subjects[coming.PersonId].Count()) : 1;
        groups.Of(item, coming.PersonId).Come(coming, fromElsewhere, times, known.Within);
        total.Come(coming, fromElsewhere, times, known.Within);
    }

    private void Name(ParticipantRole role, bool fromElsewhere)
    {
        switch (role)
        {
            case ParticipantRole.Pupil when !fromElsewhere:
                named.Pupils++;
                break;
            case ParticipantRole.Teacher when !fromElsewhere:
                named.Teachers++;
                break;
            default:
                named.Guests++;
                break;
        }
    }

    private void Open(EventFact? item)
    {
        current = item;
        named = default;
        lastPerson = 0;
        if (item is not null)
        {
            walked.Add(item.Id);
            awardsOfCurrent = item.Kind == EventKind.Olympiad ? awards[item.Id].ToLookup(a => a.PersonId) : null;
        }
    }

    private void Close()
    {
        if (current is { } item && Stands(item))
        {
            Count(item);
        }

        current = null;
    }

    private void Count(EventFact item)
    {
        var heads = Unnamed.Of(item, named.Pupils, named.Teachers, named.Guests);
        groups.Of(item, heads)?.Count(item.Id, heads);
        total.Count(item.Id, heads);
        foreach (var award in awards[item.Id].Where(WasWithin))
        {
            groups.Of(item, award.PersonId).Win(award);
            total.Win(award);
        }
    }

    /// <summary>What nobody has marked counts nothing, and is missing once it has begun.</summary>
    private bool Stands(EventFact item)
    {
        if (named != default || item.HeadPeople is not null)
        {
            return true;
        }

        if (item.StartsAt > tx.Now)
        {
            return awards.Contains(item.Id);
        }

        if (!FactStore.IsMarked(tx, item.Id))
        {
            missing.Add(item);
        }

        return true;
    }

    /// <summary>A diploma has no day: it stands where its owner was, and where nothing is known of that.</summary>
    private bool WasWithin(Award award) =>
        !days.TryGetValue((award.EventId, award.PersonId), out var known) || known.Within > 0;
}
