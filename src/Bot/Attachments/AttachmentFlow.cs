using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Attachments;

/// <param name="EventId">To which event the next file goes.</param>
internal sealed record AttachmentState(long EventId)
{
    /// <summary>Files that have come to an event of a series, until it is said whether those that follow get them too.</summary>
    public IReadOnlyList<long> Added { get; init; } = [];

    /// <summary>The papers whose place they took.</summary>
    public IReadOnlyList<long> Instead { get; init; } = [];
}

/// <summary>The papers of an event: sent to whoever asks, and added and taken away by its organiser.</summary>
internal sealed class AttachmentFlow : IFlow
{
    public string Name => "attachments";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["files", "filesEdit", "fileAll", "fileDrop", "fileDropNow"];

    public bool TakesPapers => true;

    public bool TakesPictures => true;

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "files" => Seen(turn, turn.Id(0), item => Send(turn, item)),
            "filesEdit" => Own(turn, turn.Id(0), item => Edit(turn, item)),
            "fileAll" => Own(turn, turn.Id(0), item => Share(turn, item)),
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
        var screen = AttachmentScreens.Editing(item, AttachmentStore.Of(turn.Tx, item.Id));
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new AttachmentState(item.Id));
    }

    private Reply Take(Turn turn, Event item) =>
        turn.Said switch
        {
            SentFile { IsPicture: true, Bytes: { } photo } => Attach(turn, item, PhotoName(turn, item), photo),
            SentFile { IsPaper: true, Bytes: { } bytes } file => Attach(turn, item, file.Name, bytes),
            SentFile file => Again(turn, item, Trouble(file)),
            _ => Again(turn, item, AttachmentTexts.NotAFile),
        };

    private static string Trouble(SentFile file) =>
        file.IsTooLarge ? AttachmentTexts.TooLarge
        : file.IsPaper || file.IsPicture ? FileTexts.Lost
        : file.Content?.Kind == ContentKind.Document ? AttachmentTexts.WrongFormat
        : AttachmentTexts.NotAFile;

    /// <summary>Free here and at all that follow: a photo is called by us, so no other may stand in its way.</summary>
    private static string PhotoName(Turn turn, Event item)
    {
        var taken = SeriesActions
            .Following(turn.Tx, turn.Actor, item)
            .Prepend(item)
            .SelectMany(e => AttachmentStore.Of(turn.Tx, e.Id))
            .Select(a => a.FileName)
            .ToHashSet();
        return Enumerable.Range(1, taken.Count + 1).Select(AttachmentTexts.Photo).First(n => !taken.Contains(n));
    }

    private Reply Attach(Turn turn, Event item, string name, byte[] bytes)
    {
        var before = AttachmentStore.Of(turn.Tx, item.Id);
        var outcome = Attaching.Attach(turn.Tx, turn.Actor, item.Id, name, bytes);
        if (outcome is not (AttachOutcome.Done or AttachOutcome.Replaced))
        {
            return Again(turn, item, AttachmentTexts.Told(outcome));
        }

        var after = AttachmentStore.Of(turn.Tx, item.Id);
        var state = Pending(turn, item);
        var gone = before.Select(a => a.PaperId).Except(after.Select(a => a.PaperId));
        return Ask(
            turn,
            item,
            AttachmentTexts.Told(outcome),
            state with
            {
                Added = [.. state.Added, after[^1].Id],
                Instead = [.. state.Instead, .. gone],
            }
        );
    }

    /// <summary>Whatever was not taken, the question in front stays.</summary>
    private Reply Again(Turn turn, Event item, string heading) => Ask(turn, item, heading, Pending(turn, item));

    private Reply Ask(Turn turn, Event item, string heading, AttachmentState state)
    {
        if (state.Added.Count == 0 || SeriesScreens.Following(turn, item.Id) is not (> 0 and var count))
        {
            return Edit(turn, item, heading);
        }

        var screen = AttachmentScreens.AddWhere(item, AttachmentStore.Of(turn.Tx, item.Id), count);
        return new Reply(screen.Under(heading)).Wait(Name, state);
    }

    private AttachmentState Pending(Turn turn, Event item) =>
        turn.State<AttachmentState>(Name) is { } state && state.EventId == item.Id
            ? state
            : new AttachmentState(item.Id);

    private Reply Share(Turn turn, Event item)
    {
        var state = Pending(turn, item);
        var papers = AttachmentStore.Of(turn.Tx, item.Id).Where(a => state.Added.Contains(a.Id)).ToList();
        return Edit(
            turn,
            item,
            papers.Count == 0
                ? null
                : AttachmentTexts.Shared(
                    SeriesFiles.Share(turn.Tx, turn.Actor, item.Id, papers, state.Instead),
                    turn.Centre
                )
        );
    }

    private Reply AskDrop(Turn turn, Event item) =>
        Named(turn, item) is { } attachment
            ? AttachmentScreens.Drop(attachment, SeriesFiles.Same(turn.Tx, turn.Actor, attachment).Count)
            : Edit(turn, item, AttachmentTexts.Nothing);

    private Reply Drop(Turn turn, Event item)
    {
        var done =
            Named(turn, item) is not { } attachment ? new(AttachOutcome.NotFound)
            : turn.Word(2) == AttachmentScreens.All ? SeriesFiles.Detach(turn.Tx, turn.Actor, attachment)
            : new Carried<AttachOutcome>(Attaching.Detach(turn.Tx, turn.Actor, attachment.Id));
        return Edit(
            turn,
            item,
            done.Done > 0 ? SeriesTexts.Done("Файл убран", done.Done)
                : done.First is AttachOutcome.Done or AttachOutcome.NotFound ? AttachmentTexts.Dropped
                : AttachmentTexts.Told(done.First)
        );
    }

    private static Attachment? Named(Turn turn, Event item) =>
        AttachmentStore.Find(turn.Tx, turn.Id(1) ?? 0) is { } found && found.EventId == item.Id ? found : null;

    private static IReadOnlyList<Button> ToCard(Event item) => [Button.To(HomeTexts.Back, "card", item.Id)];
}
