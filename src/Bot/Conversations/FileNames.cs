namespace TochkaBot.Bot.Conversations;

/// <summary>What the files are called that we send: «Список — Хакатон.pdf».</summary>
internal static class FileNames
{
    private const int LongestTitle = 60;

    /// <summary>A title with nothing in it that some computer cannot keep.</summary>
    public static string Plain(string title)
    {
        var plain = string.Concat(title.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Trim();
        return plain.Length > LongestTitle ? plain[..LongestTitle].TrimEnd() : plain;
    }
}
