using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations;

/// <summary>A button that a room puts onto the screen of /settings.</summary>
internal sealed record SettingsEntry(string Label, string Verb, Func<Actor, bool> May)
{
    /// <summary>Its place on the screen.</summary>
    public int Order { get; init; } = 50;
}
