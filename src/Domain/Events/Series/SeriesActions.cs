using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Series;

/// <param name="Events">What was made or changed.</param>
/// <param name="Wrong">Of what was to be changed, the one that cannot be so.</param>
public sealed record SeriesResult(
    EventOutcome Outcome,
    IReadOnlyList<Event> Events,
    IReadOnlyList<EventProblem>? Problems = null,
    Event? Wrong = null
)
{
    public SeriesResult(EventOutcome outcome)
        : this(outcome, []) { }
}

/// <summary>Events that repeat week by week: made together, and changed or cancelled from one on. All of it or nothing.</summary>
public static class SeriesActions
{
    /// <summary>Publishes the event on every week's day that does not rest.</summary>
    /// <param name="sourceId">The event that was repeated: it becomes one of the series, and its organiser theirs.</param>
    public static SeriesResult Repeat(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        EventDraft first,
        DateOnly until,
        long? sourceId = null
    )
    {
        if (!EventRights.MayCreate(actor))
        {
            return new SeriesResult(EventOutcome.NotAllowed);
        }

        var days = Repetition.Weekly(tx, centre, first, until).Where(d => d.Why is null).ToList();
        if (days.Count is 0 or > Repetition.Most)
        {
            return new SeriesResult(EventOutcome.Invalid);
        }

        if (days.Select(d => EventActions.Problems(tx, d.Draft)).FirstOrDefault(p => p.Count > 0) is { } problems)
        {
            return new SeriesResult(EventOutcome.Invalid, [], problems);
        }

        var source = SourceOf(tx, actor, sourceId);
        var made = days.Select(d => Next(tx, actor, d.Draft, EventStatus.Published, sourceId).Event!).ToList();
        var series = source?.SeriesId ?? source?.Id ?? made[0].Id;
        IEnumerable<long> members = [.. source is null ? [] : (long[])[source.Id], .. made.Select(e => e.Id)];
        members.ToList().ForEach(id => EventStore.JoinSeries(tx, id, series));
        JournalStore.Note(tx, actor.PersonId, "series.created", "event", series, $"{made.Count}");
        return new SeriesResult(EventOutcome.Done, [.. made.Select(e => e with { SeriesId = series })]);
    }

    /// <summary>One event like another: with its organiser, its papers and its questions.</summary>
    /// <param name="sourceId">Nothing, or not the actor's to repeat: just a new event.</param>
    public static EventResult Next(Tx tx, Actor actor, EventDraft draft, EventStatus status, long? sourceId)
    {
        var source = SourceOf(tx, actor, sourceId);
        var result = EventActions.Create(tx, actor, draft, status, source?.OrganiserId);
        if (source is not null && result.Event is { } made)
        {
            TakeAlong(tx, actor, source, made);
        }

        return result;
    }

    /// <summary>What follows this event in its series and the actor may change.</summary>
    public static IReadOnlyList<Event> Following(Tx tx, Actor actor, Event item) =>
        item.SeriesId is null ? [] : [.. EventStore.Following(tx, item).Where(e => EventRights.MayEdit(actor, e))];

    /// <summary>
    /// What this changes in the one event is changed in all that follow; what they have of their own stays. Times move by as
    /// much on the clock as those of the first.
    /// </summary>
    public static SeriesResult ChangeFrom(Tx tx, CentreSettings centre, Actor actor, long id, EventDraft draft) =>
        Apply(
            tx,
            centre,
            actor,
            id,
            (first, item) => item.With(item.Id == first.Id ? draft : new Carrying(centre, first, draft).To(item))
        );

    public static SeriesResult CancelFrom(Tx tx, CentreSettings centre, Actor actor, long id) =>
        Apply(tx, centre, actor, id, (_, item) => item with { Status = EventStatus.Cancelled });

    /// <summary>The event that is repeated, where the actor may: its organiser is the next one's too.</summary>
    public static Event? SourceOf(Tx tx, Actor actor, long? sourceId) =>
        sourceId is { } id && EventStore.FindFor(tx, actor, id) is { } source && EventRights.MayEdit(actor, source)
            ? source
            : null;

    private static void TakeAlong(Tx tx, Actor actor, Event source, Event made)
    {
        AttachmentStore.Copy(tx, source.Id, made.Id, actor.PersonId);
        QuestionStore.Copy(tx, source.Id, made.Id);
    }

    /// <param name="change">From the first of them and one that shall change.</param>
    private static SeriesResult Apply(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long id,
        Func<Event, Event, Event> change
    )
    {
        if (EventStore.FindFor(tx, actor, id) is not { } first)
        {
            return new SeriesResult(EventOutcome.NotFound);
        }

        if (!EventRights.MayEdit(actor, first))
        {
            return new SeriesResult(EventOutcome.NotAllowed, [first]);
        }

        if (first.Status == EventStatus.Cancelled)
        {
            return new SeriesResult(EventOutcome.Closed, [first]);
        }

        var changes = Following(tx, actor, first)
            .Prepend(first)
            .Select(item => (Before: item, After: change(first, item)))
            .ToList();
        foreach (var (before, after) in changes)
        {
            var problems = EventActions.Problems(tx, before, after);
            if (problems.Count > 0 || (before.Id != id && after.StartsAt <= tx.Now))
            {
                return new SeriesResult(EventOutcome.Invalid, [first], problems, before);
            }
        }

        var done = changes.Select(c => EventActions.Apply(tx, centre, actor, c.Before, c.After, tells: false)).ToList();
        Tell(tx, first, changes);
        return new SeriesResult(EventOutcome.Done, done);
    }

    /// <summary>Once to each account, of all that concerns its family.</summary>
    private static void Tell(Tx tx, Event first, IReadOnlyList<(Event Before, Event After)> changes)
    {
        foreach (
            var news in changes
                .Select(c => (Kind: EventActions.NewsOf(tx, c.Before, c.After), c.After.Id))
                .Where(n => n.Kind is not null)
                .GroupBy(n => n.Kind, n => n.Id)
        )
        {
            var kind = news.Key == "eventCancelled" ? "seriesCancelled" : "seriesChanged";
            EventActions.TellParticipants(tx, news, new Notice(kind, first.Id));
        }
    }
}
