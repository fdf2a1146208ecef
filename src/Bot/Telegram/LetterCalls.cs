using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

/// <summary>Letters: sent anew from the file ids that Telegram keeps, copied where there is no other way, changed, taken back.</summary>
internal sealed class LetterCalls(Clients clients)
{
    private ITelegramBotClient Calls => clients.Calls;

    public async Task<IReadOnlyList<int>> Send(ChatId chat, Letter letter, CancellationToken stop)
    {
        if (letter.Parts.Count > 1)
        {
            return await SendAlbum(chat, letter.Parts, stop);
        }

        var part = letter.Parts[0];
        var (marks, keys) = (Contents.Entities(part), Keyboards.Of(letter.Rows));
        var sent = part.Kind switch
        {
            ContentKind.Text => await Calls.SendMessage(
                chat,
                part.Text,
                entities: marks,
                replyMarkup: keys,
                cancellationToken: stop
            ),
            ContentKind.Photo => await Calls.SendPhoto(
                chat,
                File(part),
                caption: part.Text,
                captionEntities: marks,
                replyMarkup: keys,
                cancellationToken: stop
            ),
            ContentKind.Document => await Calls.SendDocument(
                chat,
                File(part),
                caption: part.Text,
                captionEntities: marks,
                replyMarkup: keys,
                cancellationToken: stop
            ),
            ContentKind.Video => await Calls.SendVideo(
                chat,
                File(part),
                caption: part.Text,
                captionEntities: marks,
                replyMarkup: keys,
                cancellationToken: stop
            ),
            _ => null,
        };
        return sent is not null
            ? [sent.Id]
            :
            [
                (
                    await Calls.CopyMessage(
                        chat,
                        Chat(part.Address),
                        Number(part.MessageId),
                        replyMarkup: keys,
                        cancellationToken: stop
                    )
                ).Id,
            ];
    }

    /// <summary>The first message of it only: of an album, that is the one with the words.</summary>
    public async Task Change(ChatId chat, int message, Letter letter, CancellationToken stop)
    {
        var (part, keys) = (letter.Parts[0], Keyboards.Of(letter.Rows));
        await (
            part.Kind == ContentKind.Text
                ? Calls.EditMessageText(
                    chat,
                    message,
                    part.Text,
                    entities: Contents.Entities(part),
                    replyMarkup: keys,
                    cancellationToken: stop
                )
                : Calls.EditMessageMedia(
                    chat,
                    message,
                    (InputMedia)Media(part),
                    replyMarkup: keys,
                    cancellationToken: stop
                )
        );
    }

    public async Task TakeBack(ChatId chat, IReadOnlyList<int> messages, Letter letter, CancellationToken stop)
    {
        try
        {
            // Asked of one alone, Telegram tells whether it is too old; of many, it says nothing and passes them over.
            await Calls.DeleteMessage(chat, messages[0], cancellationToken: stop);
        }
        catch (ApiRequestException refusal) when (IsTooOld(refusal))
        {
            await Replace(chat, messages[0], letter, stop);
            return;
        }

        if (messages.Count > 1)
        {
            await Calls.DeleteMessages(chat, messages.Skip(1), cancellationToken: stop);
        }
    }

    private Task Replace(ChatId chat, int message, Letter letter, CancellationToken stop) =>
        letter.Parts[0].Kind switch
        {
            ContentKind.Text => Calls.EditMessageText(chat, message, letter.TakenBack!, cancellationToken: stop),
            ContentKind.Poll => Calls.StopPoll(chat, message, cancellationToken: stop),
            ContentKind.Other => Calls.EditMessageReplyMarkup(chat, message, cancellationToken: stop),
            _ => Calls.EditMessageCaption(chat, message, letter.TakenBack!, cancellationToken: stop),
        };

    private async Task<IReadOnlyList<int>> SendAlbum(ChatId chat, IReadOnlyList<Content> parts, CancellationToken stop)
    {
        if (parts.All(part => part.File is not null))
        {
            var sent = await Calls.SendMediaGroup(chat, parts.Select(Media), cancellationToken: stop);
            return [.. sent.Select(message => message.Id)];
        }

        var ids = parts.Select(part => Number(part.MessageId)).Order();
        var copies = await Calls.CopyMessages(chat, Chat(parts[0].Address), ids, cancellationToken: stop);
        return [.. copies.Select(copy => copy.Id)];
    }

    private static IAlbumInputMedia Media(Content part) =>
        part.Kind switch
        {
            ContentKind.Photo => Worded(new InputMediaPhoto(File(part)), part),
            ContentKind.Video => Worded(new InputMediaVideo(File(part)), part),
            _ => Worded(new InputMediaDocument(File(part)), part),
        };

    private static T Worded<T>(T media, Content part)
        where T : InputMedia
    {
        (media.Caption, media.CaptionEntities) = (part.Text, [.. Contents.Entities(part)]);
        return media;
    }

    private static InputFileId File(Content part) => InputFile.FromFileId(part.File!.Id);

    private static bool IsTooOld(ApiRequestException refusal) =>
        refusal.Message.Contains("can't be deleted", StringComparison.OrdinalIgnoreCase);

    private static ChatId Chat(string address) => new(long.Parse(address, CultureInfo.InvariantCulture));

    private static int Number(string messageId) => int.Parse(messageId, CultureInfo.InvariantCulture);
}
