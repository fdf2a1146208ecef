using System.Globalization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

/// <summary>A message of Telegram's as a content that the house can keep.</summary>
internal static class Contents
{
    private const int LargestPicture = 300 * 1024;

    public static Content Of(Message message)
    {
        var (kind, file) = Body(message);
        return new Content
        {
            Kind = kind,
            Text = message.Text ?? message.Caption ?? string.Empty,
            Marks = [.. (message.Entities ?? message.CaptionEntities ?? []).Select(OfEntity)],
            File = file,
            Album = message.MediaGroupId,
            Address = Address(message.Chat.Id),
            MessageId = Number(message.Id),
            Forwarded = message.ForwardOrigin is { } origin ? OfOrigin(origin) : null,
        };
    }

    /// <summary>The marks as Telegram wants them back; what it has not told us by a known name is left out.</summary>
    public static IEnumerable<MessageEntity> Entities(Content content) =>
        from mark in content.Marks
        let kind = Enum.TryParse<MessageEntityType>(mark.Kind, out var known) ? known : default
        where Enum.IsDefined(kind)
        select new MessageEntity
        {
            Type = kind,
            Offset = mark.Offset,
            Length = mark.Length,
            Url = kind == MessageEntityType.TextLink ? mark.Detail : null,
            Language = kind == MessageEntityType.Pre ? mark.Detail : null,
            CustomEmojiId = kind == MessageEntityType.CustomEmoji ? mark.Detail : null,
            User = kind == MessageEntityType.TextMention ? Person(mark.Detail) : null,
        };

    private static User? Person(string? id) =>
        long.TryParse(id, CultureInfo.InvariantCulture, out var known)
            ? new User { Id = known, FirstName = string.Empty }
            : null;

    private static (ContentKind Kind, ContentFile? File) Body(Message message) =>
        message switch
        {
            { Text: not null } => (ContentKind.Text, null),
            { Animation: not null } => (ContentKind.Other, null),
            // The sizes come with the smallest first.
            { Photo: [.., var largest] } => (ContentKind.Photo, File(largest, name: null)),
            { Video: { } video } => (ContentKind.Video, File(video, video.FileName)),
            { Document: { } document } => (ContentKind.Document, File(document, document.FileName)),
            { Poll: not null } => (ContentKind.Poll, null),
            _ => (ContentKind.Other, null),
        };

    /// <summary>Of a photo, the largest size that is worth keeping; where even the smallest is larger, that one.</summary>
    public static ContentFile? SmallPicture(Message message) =>
        message.Photo is { Length: > 0 } sizes
            ? File(sizes.LastOrDefault(s => s.FileSize is > 0 and <= LargestPicture) ?? sizes[0], name: null)
            : null;

    private static ContentFile File(FileBase file, string? name) =>
        new(file.FileId, name ?? string.Empty, file.FileSize ?? 0);

    private static Mark OfEntity(MessageEntity entity) =>
        new($"{entity.Type}", entity.Offset, entity.Length)
        {
            Detail =
                entity.Url
                ?? entity.Language
                ?? entity.CustomEmojiId
                ?? (entity.User is { } user ? Address(user.Id) : null),
        };

    private static Forwarded OfOrigin(MessageOrigin origin) =>
        origin switch
        {
            MessageOriginChannel channel => new Forwarded
            {
                Address = Address(channel.Chat.Id),
                MessageId = Number(channel.MessageId),
                Name = channel.Chat.Title ?? string.Empty,
            },
            MessageOriginChat chat => new Forwarded
            {
                Address = Address(chat.SenderChat.Id),
                Name = chat.SenderChat.Title ?? string.Empty,
            },
            MessageOriginUser user => new Forwarded { Name = user.SenderUser.FirstName },
            MessageOriginHiddenUser hidden => new Forwarded { Name = hidden.SenderUserName },
            _ => new Forwarded(),
        };

    private static string Address(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
