using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot;

/// <summary>The calls of the Bot API that the product makes. Optional parameters are meant to be given by name.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Offset confirms all updates before it. A second caller ends the first with error 409.</summary>
    public static Task<Update[]> GetUpdates(
        this ITelegramBotClient botClient,
        int? offset = default,
        int? limit = default,
        int? timeout = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new GetUpdatesRequest
            {
                Offset = offset,
                Limit = limit,
                Timeout = timeout,
                AllowedUpdates = allowedUpdates,
            },
            cancellationToken
        );

    public static Task SetWebhook(
        this ITelegramBotClient botClient,
        string url,
        string? ipAddress = default,
        int? maxConnections = default,
        IEnumerable<UpdateType>? allowedUpdates = default,
        bool dropPendingUpdates = default,
        string? secretToken = default,
        CancellationToken cancellationToken = default
    ) =>
        botClient.SendRequest(
            new SetWebhookRequest
            {
                Url = url,
                IpAddress = ipAddress,
                MaxConnections = maxConnections,
                AllowedUpdates = allowedUpdates,
                DropPendingUpdates = dropPendingUpdates,
                SecretToken = secretToken,
            },
            cancellationToken
        );

    public static Task DeleteWebhook(
        this ITelegramBotClient botClient,
        bool dropPendingUpdates = default,
        CancellationToken cancellationToken = default
    ) => botClient.SendRequest(new DeleteWebhookRequest { DropPendingUpdates = dropPendingUpdates }, cancellationToken);

    public static Task<WebhookInfo> GetWebhookInfo(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default
    ) => botClient.SendRequest(new GetWebhookInfoRequest(), cancellationToken);

    public static Task<User> GetMe(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetMeRequest(), cancellationToken);

    /// <summary>The way to a file of up to 20 MB; DownloadFile then fetches it.</summary>
    public static Task<TGFile> GetFile(
        this ITelegramBotClient botClient,
        string fileId,
        CancellationToken cancellationToken = default
    ) => botClient.SendRequest(new GetFileRequest { FileId = fileId }, cancellationToken);
}
