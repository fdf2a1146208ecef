namespace TochkaBot.Bot.Conversations;

/// <summary>What the messenger calls us: known after the first call, needed for links.</summary>
internal sealed class BotName
{
    public string Username { get; set; } = string.Empty;

    public string DeepLink(string payload) => $"https://t.me/{Username}?start={payload}";
}
