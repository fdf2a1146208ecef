using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;

namespace TochkaBot.Bot.Attachments;

/// <summary>What the organiser sees of the files.</summary>
internal static class AttachmentScreens
{
    /// <summary>Goes with a button that is meant for all that follow, too.</summary>
    public const string All = "all";

    public static Screen Editing(Event item, IReadOnlyList<Attachment> all) =>
        new(
            AttachmentTexts.Editing(item, all),
            [
                .. all.Select(a =>
                    (IReadOnlyList<Button>)[Button.To(AttachmentTexts.DropLabel(a), "fileDrop", item.Id, a.Id)]
                ),
                [Button.To(HomeTexts.Back, "edit", item.Id)],
            ]
        );

    public static Screen AddWhere(Event item, IReadOnlyList<Attachment> all, int following) =>
        new(
            AttachmentTexts.AddWhere(item, all),
            [Button.To(SeriesTexts.JustThis, "filesEdit", item.Id)],
            [Button.To(SeriesTexts.All(following), "fileAll", item.Id)]
        );

    /// <param name="same">So many that follow have the same paper.</param>
    public static Screen Drop(Attachment attachment, int same)
    {
        var (item, id) = (attachment.EventId, attachment.Id);
        IReadOnlyList<Button> back = [Button.To(HomeTexts.Back, "filesEdit", item)];
        return same == 0
            ? new Screen(
                AttachmentTexts.DropQuestion(attachment),
                [Button.Bad(AttachmentTexts.DropYes, "fileDropNow", item, id)],
                back
            )
            : new Screen(
                AttachmentTexts.DropWhere(attachment),
                [Button.Bad(SeriesTexts.JustThis, "fileDropNow", item, id)],
                [Button.Bad(SeriesTexts.All(same), "fileDropNow", item, id, All)],
                back
            );
    }
}
