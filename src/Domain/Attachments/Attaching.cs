using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Attachments;

public enum AttachOutcome
{
    Done,

    /// <summary>One of this name was there: it has gone.</summary>
    Replaced,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,

    /// <summary>The event is cancelled: it stays as it is.</summary>
    Closed,
    TooMany,
    TooLarge,
    WrongFormat,

    /// <summary>The event has another paper of this name, of its own: it stays.</summary>
    OtherThere,
}

/// <summary>Adding papers to an event, taking them away, and reading them: whoever may see the event may read them.</summary>
public static class Attaching
{
    public static AttachOutcome Attach(Tx tx, Actor actor, long eventId, string fileName, byte[] content)
    {
        if (WhyNot(tx, actor, eventId) is { } refused)
        {
            return refused;
        }

        if (content.Length > PaperFormat.LargestFile)
        {
            return AttachOutcome.TooLarge;
        }

        if (!PaperFormat.Fits(fileName, content))
        {
            return AttachOutcome.WrongFormat;
        }

        var (name, all) = (PaperFormat.SafeName(fileName), AttachmentStore.Of(tx, eventId));
        var before = all.FirstOrDefault(a => a.FileName.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (before is null && all.Count >= AttachmentStore.Most)
        {
            return AttachOutcome.TooMany;
        }

        if (before is not null)
        {
            AttachmentStore.Remove(tx, before.Id);
        }

        AttachmentStore.Add(tx, eventId, name, content, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "event.fileAdded", "event", eventId);
        return before is null ? AttachOutcome.Done : AttachOutcome.Replaced;
    }

    public static AttachOutcome Detach(Tx tx, Actor actor, long attachmentId)
    {
        if (AttachmentStore.Find(tx, attachmentId) is not { } attachment)
        {
            return AttachOutcome.NotFound;
        }

        if (WhyNot(tx, actor, attachment.EventId) is { } refused)
        {
            return refused;
        }

        AttachmentStore.Remove(tx, attachmentId);
        JournalStore.Note(tx, actor.PersonId, "event.fileRemoved", "event", attachment.EventId);
        return AttachOutcome.Done;
    }

    /// <summary>The bytes, for whoever may see the event.</summary>
    public static byte[]? Read(Tx tx, Actor actor, Attachment attachment) =>
        EventStore.FindFor(tx, actor, attachment.EventId) is null ? null : AttachmentStore.Content(tx, attachment.Id);

    internal static AttachOutcome? WhyNot(Tx tx, Actor actor, long eventId) =>
        EventStore.FindFor(tx, actor, eventId) is not { } item ? AttachOutcome.NotFound
        : !EventRights.MayEdit(actor, item) ? AttachOutcome.NotAllowed
        : item.Status == EventStatus.Cancelled ? AttachOutcome.Closed
        : null;
}
