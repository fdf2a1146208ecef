using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

/// <summary>Telegram as a channel.</summary>
internal sealed class Sender(Clients clients, LetterCalls letters) : IChannel
{
    public const string Channel = "telegram";

    private const int LargestPhoto = 10 * 1024 * 1024;

    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public string Name => Channel;

    public Task<SendResult> Greet(CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            await clients.Calls.GetMe(cancellationToken: stop);
            return null;
        });

    public Task<SendResult> Send(Parcel parcel, CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            var (chat, keyboard) = (Chat(parcel.Address), Keyboards.Of(parcel.Screen.Rows));
            var message = parcel.MessageId is { } known
                ? await clients.Calls.EditMessageText(
                    chat,
                    Number(known),
                    parcel.Screen.Text,
                    parseMode: ParseMode.Html,
                    replyMarkup: keyboard,
                    linkPreviewOptions: NoPreview,
                    cancellationToken: stop
                )
                : await clients.Calls.SendMessage(
                    chat,
                    parcel.Screen.Text,
                    parseMode: ParseMode.Html,
                    replyMarkup: keyboard,
                    linkPreviewOptions: NoPreview,
                    cancellationToken: stop
                );
            return message.Id.ToString(CultureInfo.InvariantCulture);
        });

    public async Task<SendResult> SendLetter(string address, string? messageId, Letter letter, CancellationToken stop)
    {
        var (chat, known) = (Chat(address), Numbers(messageId));
        IReadOnlyList<int> arrived = known;
        var result = await Faults.Catch(async () =>
        {
            await (
                letter.TakenBack is not null ? letters.TakeBack(chat, known, letter, stop)
                : known.Count > 0 ? letters.Change(chat, known[0], letter, stop)
                : Send()
            );
            return string.Join(' ', arrived);
        });
        return result.Outcome == SendOutcome.Sent && known.Count == 0 && arrived.Count < letter.Parts.Count
            ? result with
            {
                Outcome = SendOutcome.Partial,
                Reason = $"{arrived.Count} of {letter.Parts.Count} parts arrived",
            }
            : result;

        async Task Send() => arrived = await letters.Send(chat, letter, stop);
    }

    public Task<SendResult> SendFile(string address, Rendered file, CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            // The call disposes the stream; every try opens its own.
            var (chat, upload) = (Chat(address), InputFile.FromStream(new MemoryStream(file.Bytes), file.FileName));
            var caption = file.Caption.Length > 0 ? file.Caption : null;
            var message =
                file.IsPicture && file.Bytes.Length < LargestPhoto
                    ? await clients.Files.SendPhoto(
                        chat,
                        upload,
                        caption: caption,
                        parseMode: ParseMode.Html,
                        cancellationToken: stop
                    )
                    : await clients.Files.SendDocument(
                        chat,
                        upload,
                        caption: caption,
                        parseMode: ParseMode.Html,
                        cancellationToken: stop
                    );
            return message.Id.ToString(CultureInfo.InvariantCulture);
        });

    public async Task<byte[]?> Fetch(string fileId, int most, CancellationToken stop)
    {
        byte[]? bytes = null;
        await Faults.Catch(async () =>
        {
            var file = await clients.Calls.GetFile(fileId, cancellationToken: stop);
            if (file is { FilePath: { } path } && (file.FileSize ?? 0) <= most)
            {
                using var content = new MemoryStream();
                await clients.Calls.DownloadFile(path, content, cancellationToken: stop);
                bytes = content.ToArray();
            }

            return null;
        });
        return bytes?.Length <= most ? bytes : null;
    }

    public Task<SendResult> Strip(string address, string messageId, CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            await clients.Calls.EditMessageReplyMarkup(Chat(address), Number(messageId), cancellationToken: stop);
            return null;
        });

    public Task<SendResult> SetMenu(string address, IReadOnlyList<MenuCommand> commands, CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            var scope = BotCommandScope.Chat(Chat(address));
            await clients.Calls.SetMyCommands(Menu(commands), scope: scope, cancellationToken: stop);
            return null;
        });

    /// <summary>Refused, lost or late: the screen is edited all the same, so nothing depends on it.</summary>
    public Task AnswerPress(string pressId, string? toast, CancellationToken stop) =>
        Faults.Catch(async () =>
        {
            await clients.Calls.AnswerCallbackQuery(pressId, text: toast, cancellationToken: stop);
            return null;
        });

    public static IEnumerable<BotCommand> Menu(IReadOnlyList<MenuCommand> commands) =>
        commands.Select(c => new BotCommand { Command = c.Name, Description = c.Words });

    private static ChatId Chat(string address) => new(long.Parse(address, CultureInfo.InvariantCulture));

    /// <summary>An album has the numbers of all its messages.</summary>
    private static List<int> Numbers(string? messageIds) =>
        [.. (messageIds ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static int Number(string messageId) => int.Parse(messageId, CultureInfo.InvariantCulture);
}
