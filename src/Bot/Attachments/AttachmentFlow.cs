using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Attachments;

/// <param name="EventId">To which event the next file goes.</param>
internal sealed record AttachmentState(long EventId);

/// <summary>The papers of an event: sent to whoever asks, and added and taken away by its organiser.</summary>
internal sealed class AttachmentFlow : IFlow
{
    public string Name => "attachments";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["files", "filesEdit", "fileDrop", "fileDropNow"];

    public bool TakesPapers => true;

    public bool TakesPictures => true;

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "files" => Seen(turn, turn.Id(0), item => Send(turn, item)),
            "filesEdit" => Own(turn, turn.Id(0), item => Edit(turn, item)),
            "fileDrop" => Own(turn, turn.Id(0), item => AskDrop(turn, item)),
            "fileDropNow" => Own(turn, turn.Id(0), item => Drop(turn, item)),
            _ => Own(turn, turn.State<AttachmentState>(Name)?.EventId, item => Take(turn, item)),
        };

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "files"
            ? Seen(turn, turn.Id(0), item => Listed(turn, item))
            : Own(turn, turn.Id(0), item => Edit(turn, item));

    private static Reply Seen(Turn turn, long? eventId, Func<Event, Reply> answer) =>
        EventStore.FindFor(turn.Tx, turn.Actor, eventId ?? 0) is { } item
            ? answer(item)
            : new Screen(EventTexts.NotFound, [Button.To(EventTexts.ToEvents, "events", 0)]);

    private static Reply Own(Turn turn, long? eventId, Func<Event, Reply> answer) =>
        Seen(
            turn,
            eventId,
            item =>
                EventRights.MayEdit(turn.Actor, item) ? answer(item) : new Screen(HomeTexts.NotAllowed, ToCard(item))
        );

    /// <summary>In a message of its own, so that a second tap finds an old menu and sends nothing twice.</summary>
    private static Reply Send(Turn turn, Event item)
    {
        var all = AttachmentStore.Of(turn.Tx, item.Id);
        if (all.Count == 0)
        {
            return new Screen(AttachmentTexts.Nothing, ToCard(item));
        }

        var told = new Reply(new Screen(AttachmentTexts.Sent(item, all), ToCard(item))) { Anew = true };
        return told.With([.. all.Select(a => Recipe.Of(AttachmentFiles.Kind, a.Id))]);
    }

    private static Reply Listed(Turn turn, Event item) =>
        AttachmentStore.Of(turn.Tx, item.Id) is { Count: > 0 } all
            ? new Screen(
                AttachmentTexts.List(item, all),
                [Button.To(AttachmentTexts.Again, "files", item.Id)],
                ToCard(item)
            )
            : new Screen(AttachmentTexts.Nothing, ToCard(item));

    private Reply Edit(Turn turn, Event item, string? heading = null)
    {
        var all = AttachmentStore.Of(turn.Tx, item.Id);
        var screen = new Screen(
            AttachmentTexts.Editing(item, all),
            [
                .. all.Select(a =>
                    (IReadOnlyList<Button>)[Button.To(AttachmentTexts.DropLabel(a), "fileDrop", item.Id, a.Id)]
                ),
                [Button.To(HomeTexts.Back, "edit", item.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new AttachmentState(item.Id));
    }

    private Reply Take(Turn turn, Event item) =>
        turn.Said switch
        {
            SentFile { IsPicture: true, Bytes: { } photo } => Attach(turn, item, PhotoName(turn, item), photo),
            SentFile { IsPaper: true, Bytes: { } bytes } file => Attach(turn, item, file.Name, bytes),
            SentFile file => Edit(turn, item, Trouble(file)),
            _ => Edit(turn, item, AttachmentTexts.NotAFile),
        };

    private static string Trouble(SentFile file) =>
        file.IsTooLarge ? AttachmentTexts.TooLarge
        : file.IsPaper || file.IsPicture ? FileTexts.Lost
        : file.Content?.Kind == ContentKind.Document ? AttachmentTexts.WrongFormat
        : AttachmentTexts.NotAFile;

    private static string PhotoName(Turn turn, Event item)
    {
        var taken = AttachmentStore.Of(turn.Tx, item.Id).Select(a => a.FileName).ToHashSet();
        return Enumerable
            .Range(1, AttachmentStore.Most + 1)
            .Select(AttachmentTexts.Photo)
            .First(n => !taken.Contains(n));
    }

    private Reply Attach(Turn turn, Event item, string name, byte[] bytes) =>
        Edit(turn, item, AttachmentTexts.Told(Attaching.Attach(turn.Tx, turn.Actor, item.Id, name, bytes)));

    private Reply AskDrop(Turn turn, Event item)
    {
        if (Named(turn, item) is not { } attachment)
        {
            return Edit(turn, item, AttachmentTexts.Nothing);
        }

        return new Screen(
            AttachmentTexts.DropQuestion(attachment),
            [Button.Bad(AttachmentTexts.DropYes, "fileDropNow", item.Id, attachment.Id)],
            [Button.To(HomeTexts.Back, "filesEdit", item.Id)]
        );
    }

    private Reply Drop(Turn turn, Event item)
    {
        var outcome = Named(turn, item) is { } attachment
            ? Attaching.Detach(turn.Tx, turn.Actor, attachment.Id)
            : AttachOutcome.NotFound;
        return Edit(
            turn,
            item,
            outcome is AttachOutcome.Done or AttachOutcome.NotFound
                ? AttachmentTexts.Dropped
                : AttachmentTexts.Told(outcome)
        );
    }

    private static Attachment? Named(Turn turn, Event item) =>
        AttachmentStore.Find(turn.Tx, turn.Id(1) ?? 0) is { } found && found.EventId == item.Id ? found : null;

    private static IReadOnlyList<Button> ToCard(Event item) => [Button.To(HomeTexts.Back, "card", item.Id)];
}
