using System.Text.RegularExpressions;

namespace TochkaBot.Sandbox.Markup;

/// <summary>What Telegram marks by itself: commands and bare links.</summary>
internal static partial class Finder
{
    public static IReadOnlyList<Entity> Add(string text, IReadOnlyList<Entity> marked)
    {
        if (!text.Contains('/'))
            return marked;
        List<Entity> all = [.. marked];
        foreach (Match match in Pattern.Matches(text))
        {
            var found = new Entity(match.Value[0] == '/' ? "bot_command" : "url", match.Index, match.Length);
            if (!marked.Any(entity => Clashes(entity, found)))
                all.Add(found);
        }
        return [.. all.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)];
    }

    private static bool Clashes(Entity marked, Entity found) =>
        marked.Type is "code" or "pre" or "text_link"
        && marked.Offset < found.Offset + found.Length
        && found.Offset < marked.Offset + marked.Length;

    [GeneratedRegex(
        """(?<![\w/<:@.])/[A-Za-z0-9_]{1,32}(@\w+)?(?![\w/])|https?://[^\s<>"«»]+[^\s<>"«».,!?;:)]""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern { get; }
}
