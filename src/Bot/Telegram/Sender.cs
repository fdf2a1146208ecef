using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

/// <summary>Telegram as a channel.</summary>
internal sealed class Sender(Clients clients) : IChannel
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
            var (chat, keyboard) = (Chat(parcel.Address), Keyboard(parcel.Screen));
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

    private static InlineKeyboardMarkup? Keyboard(Screen screen) =>
        screen.Rows.Count == 0 ? null : new InlineKeyboardMarkup(screen.Rows.Select(row => row.Select(Key)));

    private static InlineKeyboardButton Key(Button button)
    {
        var key = InlineKeyboardButton.WithCallbackData(button.Label, button.Data);
        key.Style = button.Look switch
        {
            ButtonLook.Good => KeyboardButtonStyle.Success,
            ButtonLook.Bad => KeyboardButtonStyle.Danger,
            _ => null,
        };
        return key;
    }

    private static ChatId Chat(string address) => new(long.Parse(address, CultureInfo.InvariantCulture));

    private static int Number(string messageId) => int.Parse(messageId, CultureInfo.InvariantCulture);
}
