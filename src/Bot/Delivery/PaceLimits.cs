namespace TochkaBot.Bot.Delivery;

/// <summary>What the channel allows. 0 means no limit.</summary>
internal sealed record PaceLimits(int PerSecond, int PerChatPerSecond, int PerGroupPerMinute);
