using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    public int? Offset { get; set; }

    public int? Limit { get; set; }

    public int? Timeout { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}

internal sealed class SetWebhookRequest() : RequestBase<bool>("setWebhook")
{
    public required string Url { get; set; }

    public string? IpAddress { get; set; }

    public int? MaxConnections { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    public bool DropPendingUpdates { get; set; }

    public string? SecretToken { get; set; }
}

internal sealed class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    public bool DropPendingUpdates { get; set; }
}

internal sealed class GetWebhookInfoRequest() : ParameterlessRequest<WebhookInfo>("getWebhookInfo");

internal sealed class GetMeRequest() : ParameterlessRequest<User>("getMe");

internal sealed class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    public required string FileId { get; set; }
}
