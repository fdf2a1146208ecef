using System.Net;
using Telegram.Bot;

namespace TochkaBot.Bot.Telegram;

/// <summary>
/// Three ways to the Bot API: one for quick calls, one that may hang on a long poll, one for uploads over a village's
/// line. Made by hand, because the factory of the framework logs the address with the token in it.
/// </summary>
internal sealed class Clients : IDisposable
{
    private readonly HttpClient quick;
    private readonly HttpClient patient;
    private readonly HttpClient heavy;

    public Clients(TelegramSettings settings)
    {
        quick = Http(settings, TimeSpan.FromSeconds(20));
        patient = Http(settings, TimeSpan.FromSeconds(Polling.LongestPoll + 20));
        heavy = Http(settings, TimeSpan.FromMinutes(3));
        // The pauses after 429 are ours: the client's own would not hold the others.
        var options = new TelegramBotClientOptions(settings.Token, settings.ApiUrl)
        {
            RetryThreshold = 0,
            RetryCount = 0,
        };
        Calls = new TelegramBotClient(options, quick);
        Updates = new TelegramBotClient(options, patient);
        Files = new TelegramBotClient(options, heavy);
    }

    public ITelegramBotClient Calls { get; }

    public ITelegramBotClient Updates { get; }

    public ITelegramBotClient Files { get; }

    public void Dispose()
    {
        quick.Dispose();
        patient.Dispose();
        heavy.Dispose();
    }

    private static HttpClient Http(TelegramSettings settings, TimeSpan timeout)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            // Enough for two thousand calls a second at fifty milliseconds each; more would only crowd a burst.
            MaxConnectionsPerServer = 400,
        };
        if (settings.Proxy is { } proxy)
        {
            handler.Proxy = new WebProxy(proxy) { Credentials = Credentials(proxy) };
        }

        return new HttpClient(handler) { Timeout = timeout };
    }

    private static NetworkCredential? Credentials(Uri proxy)
    {
        if (proxy.UserInfo.Length == 0)
        {
            return null;
        }

        var parts = proxy.UserInfo.Split(':', 2);
        return new NetworkCredential(
            Uri.UnescapeDataString(parts[0]),
            parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : string.Empty
        );
    }
}
