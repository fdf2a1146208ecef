namespace TochkaBot.Bot.Conversations;

/// <summary>Where our pages are reached from other devices.</summary>
/// <param name="Public">Nothing when only the centre's own computer reaches them.</param>
/// <param name="Local">On the computer that the bot runs on.</param>
internal sealed record PageAddress(string? Public, string Local)
{
    /// <summary>The page's address, outside where there is one.</summary>
    public string Of(string path) => (Public ?? Local).TrimEnd('/') + path;
}
