namespace TochkaBot.Bot.Conversations;

internal static class Paging
{
    public const string Next = "Ещё ➡️";

    /// <summary>One row: back to the page before, or from the first page out; and on. The page is the last word of the button.</summary>
    public static IReadOnlyList<Button> Row(Button wayOut, string verb, int page, bool hasMore, params object[] words)
    {
        var back = page > 0 ? Button.To(HomeTexts.Back, verb, [.. words, page - 1]) : wayOut;
        return hasMore ? [back, Button.To(Next, verb, [.. words, page + 1])] : [back];
    }

    /// <summary>The page that a button names, brought back to one that there is.</summary>
    public static int Page(long? asked, int count, int perPage) =>
        (int)Math.Clamp(asked ?? 0, 0, Math.Max(count - 1, 0) / perPage);
}
