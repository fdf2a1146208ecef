using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>What Telegram would refuse from us although it took it from the person.</summary>
internal static class ContentCheck
{
    public const int MostParts = 10;
    public const int LongestCaption = 1024;
    public const int LongestText = 4096;

    /// <returns>Why it cannot be sent on; nothing when it can.</returns>
    public static string? Trouble(Content content) =>
        content switch
        {
            { Kind: ContentKind.Text, Text.Length: 0 } => BroadcastTexts.NothingThere,
            { Kind: ContentKind.Text, Text.Length: > LongestText } => BroadcastTexts.TextTooLong,
            { Kind: not ContentKind.Text, Text.Length: > LongestCaption } => BroadcastTexts.CaptionTooLong,
            _ => null,
        };

    /// <summary>Telegram keeps nothing of it that could be sent anew.</summary>
    public static bool MustCopy(Content content) => content.Kind is ContentKind.Poll or ContentKind.Other;
}
