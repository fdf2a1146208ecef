using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>Somebody's message, sent on as it came: one content, or the two to ten of an album.</summary>
internal sealed record Letter(IReadOnlyList<Content> Parts)
{
    /// <summary>Under a single content. An album has no place for buttons: they go in a message of their own.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Rows { get; init; } = [];

    /// <summary>The message that arrived is taken back: deleted, or where it is too old for that, replaced by these words.</summary>
    public string? TakenBack { get; init; }
}

/// <summary>
/// Notices whose words are not ours but somebody's message. The same for all who get it, so delivery asks once and
/// remembers the letter for some seconds.
/// </summary>
internal interface ILetters
{
    IReadOnlyList<string> Kinds { get; }

    /// <returns>Nothing when there is no longer anything to say.</returns>
    Letter? Write(Tx tx, CentreSettings centre, Notice notice);
}
