using System.Globalization;

namespace Telegram.Bot;

public class TelegramBotClientOptions
{
    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        Token = token;
        BotId = IdWithin(token);
        BaseUrl = baseUrl;
        var server = baseUrl is null ? "https://api.telegram.org" : SchemeAndHost(baseUrl);
        var bot = useTestEnvironment ? $"bot{token}/test" : $"bot{token}";
        BaseRequestUrl = $"{server}/{bot}";
        BaseFileUrl = $"{server}/file/{bot}";
    }

    public string Token { get; }

    public long BotId { get; }

    public string? BaseUrl { get; }

    public string BaseRequestUrl { get; }

    public string BaseFileUrl { get; }

    /// <summary>"Too many requests" is waited out inside the call up to this many seconds; 0 leaves waiting to the caller.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>Attempts, the first included.</summary>
    public int RetryCount { get; set; } = 3;

    private static long IdWithin(string token) =>
        token.IndexOf(':') is > 0 and <= 16 and var colon
        && long.TryParse(token.AsSpan(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new ArgumentException("A bot token looks like 123456:ABC…", nameof(token));

    /// <summary>The path is dropped, for the token decides it.</summary>
    private static string SchemeAndHost(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) && uri.Authority is not ""
            ? $"{uri.Scheme}://{uri.Authority}"
            : throw new ArgumentException("A base address looks like http://localhost:8081", nameof(baseUrl));
}
