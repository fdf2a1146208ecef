namespace TochkaBot.Sandbox;

public sealed class SandboxOptions
{
    /// <summary>The token the bot must come with; anything else is answered with 401.</summary>
    public string Token { get; init; } = "1000001:sandbox";

    /// <summary>Where <see cref="StandAlone"/> listens on 127.0.0.1; 0 takes any free port.</summary>
    public int Port { get; init; }

    public string BotUsername { get; init; } = "tochka_demo_bot";

    public string BotName { get; init; } = "Точка роста";

    /// <summary>IANA zone in which the page shows times.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    public bool CheckRates { get; init; } = true;

    /// <summary>Documented rates of Telegram; 0 means no limit.</summary>
    public int MessagesPerSecond { get; init; } = 30;

    public int PerChatPerSecond { get; init; } = 1;

    public int PerGroupPerMinute { get; init; } = 20;

    /// <summary>Where the world is remembered between starts; null keeps it in memory only.</summary>
    public string? StateFile { get; init; }

    /// <summary>Older messages of a chat are forgotten, so that a long load test does not eat the memory.</summary>
    public int KeptPerChat { get; init; } = 2000;

    internal long BotId => long.TryParse(Token.Split(':')[0], out var id) ? id : 1;
}
