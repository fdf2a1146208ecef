using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static Task AnswerCallbackQuery(
        this ITelegramBotClient botClient,
        string callbackQueryId,
        string? text = default,
        bool showAlert = default,
        string? url = default,
        int? cacheTime = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new AnswerCallbackQueryRequest
            {
                CallbackQueryId = callbackQueryId,
                Text = text,
                ShowAlert = showAlert,
                Url = url,
                CacheTime = cacheTime,
            },
            cancellationToken
        );

    public static Task SetMyCommands(
        this ITelegramBotClient botClient,
        IEnumerable<BotCommand> commands,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SetMyCommandsRequest
            {
                Commands = commands,
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken
        );

    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new DeleteMyCommandsRequest { Scope = scope, LanguageCode = languageCode },
            cancellationToken
        );
}
