namespace TochkaBot.Bot.Conversations;

internal static class Paging
{
    public const string Next = "Ещё ›";
    public const string Previous = "‹ Раньше";

    /// <summary>One row with the neighbours of this page, or no row at all. The page is the last word of the button.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Row(string verb, int page, bool hasMore, params object[] words)
    {
        var row = new List<Button>();
        if (page > 0)
        {
            row.Add(Button.To(Previous, verb, [.. words, page - 1]));
        }

        if (hasMore)
        {
            row.Add(Button.To(Next, verb, [.. words, page + 1]));
        }

        return row.Count > 0 ? [row] : [];
    }
}
