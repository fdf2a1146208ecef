using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Attachments;

/// <summary>The papers of an event and of all that follow it in its series.</summary>
public static class SeriesFiles
{
    /// <summary>The very same paper where events that follow have it, under whatever name.</summary>
    public static IReadOnlyList<Attachment> Same(Tx tx, Actor actor, Attachment attachment) =>
        [
            .. Following(tx, actor, attachment.EventId)
                .SelectMany(item => AttachmentStore.Of(tx, item.Id))
                .Where(a => a.PaperId == attachment.PaperId),
        ];

    /// <summary>Papers of this event go with all that follow, too.</summary>
    /// <param name="instead">Papers that these have replaced here: where others have them still, they are replaced as well.</param>
    public static Carried<AttachOutcome> Share(
        Tx tx,
        Actor actor,
        long eventId,
        IReadOnlyList<Attachment> papers,
        IReadOnlyCollection<long> instead
    )
    {
        if (Attaching.WhyNot(tx, actor, eventId) is { } refused)
        {
            return new Carried<AttachOutcome>(refused);
        }

        var following = Following(tx, actor, eventId);
        var left = following
            .SelectMany(item =>
                papers.Select(p => new LeftOver<AttachOutcome>(item, Share(tx, actor, item, p, instead)))
            )
            .Where(l => l.Why != AttachOutcome.Done)
            .ToList();
        var done = following.Count - left.DistinctBy(l => l.Event.Id).Count();
        return new Carried<AttachOutcome>(AttachOutcome.Done, 1 + done, left);
    }

    public static Carried<AttachOutcome> Detach(Tx tx, Actor actor, Attachment attachment)
    {
        var same = Same(tx, actor, attachment);
        return Attaching.Detach(tx, actor, attachment.Id) is not AttachOutcome.Done and var refused
            ? new Carried<AttachOutcome>(refused)
            : new Carried<AttachOutcome>(
                AttachOutcome.Done,
                1 + same.Count(a => Attaching.Detach(tx, actor, a.Id) == AttachOutcome.Done),
                []
            );
    }

    private static AttachOutcome Share(
        Tx tx,
        Actor actor,
        Event item,
        Attachment paper,
        IReadOnlyCollection<long> instead
    )
    {
        var all = AttachmentStore.Of(tx, item.Id);
        if (all.Any(a => a.PaperId == paper.PaperId))
        {
            return AttachOutcome.Done;
        }

        var named = all.FirstOrDefault(a => a.FileName.Equals(paper.FileName, StringComparison.OrdinalIgnoreCase));
        if (named is not null && !instead.Contains(named.PaperId))
        {
            return AttachOutcome.OtherThere;
        }

        if (named is null && all.Count >= AttachmentStore.Most)
        {
            return AttachOutcome.TooMany;
        }

        if (named is not null)
        {
            AttachmentStore.Remove(tx, named.Id);
        }

        AttachmentStore.Share(tx, item.Id, paper.PaperId, paper.FileName, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "event.fileAdded", "event", item.Id);
        return AttachOutcome.Done;
    }

    private static IReadOnlyList<Event> Following(Tx tx, Actor actor, long eventId) =>
        EventStore.Find(tx, eventId) is { } item ? SeriesActions.Following(tx, actor, item) : [];
}
