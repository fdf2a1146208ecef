using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class WebhookInfo
{
    /// <summary>Empty while updates are polled.</summary>
    public string Url { get; set; } = default!;

    public bool HasCustomCertificate { get; set; }

    public int PendingUpdateCount { get; set; }

    public string? IpAddress { get; set; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? LastErrorDate { get; set; }

    public string? LastErrorMessage { get; set; }

    public int? MaxConnections { get; set; }

    public UpdateType[]? AllowedUpdates { get; set; }
}
