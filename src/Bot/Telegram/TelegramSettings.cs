namespace TochkaBot.Bot.Telegram;

internal sealed record TelegramSettings
{
    public required string Token { get; init; }

    /// <summary>Scheme and host of any Bot API server.</summary>
    public string ApiUrl { get; init; } = "https://api.telegram.org";

    /// <summary>http://…, socks5://user:pass@…</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Nothing for long polling.</summary>
    public Uri? WebhookUrl { get; init; }

    public string WebhookSecret { get; init; } = string.Empty;
}
