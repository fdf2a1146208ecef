namespace TochkaBot.Sandbox.Markup;

/// <summary>Which tags Telegram knows, and what they become.</summary>
internal static class Tags
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["tg-spoiler"] = "spoiler",
        ["span"] = "spoiler",
        ["tg-emoji"] = "custom_emoji",
        ["a"] = "text_link",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    public static bool IsKnown(string name, Dictionary<string, string> attributes) =>
        Types.ContainsKey(name) && (name != "span" || attributes.GetValueOrDefault("class") == "tg-spoiler");

    public static string EntityType(string name, Dictionary<string, string> attributes) =>
        name == "blockquote" && attributes.ContainsKey("expandable") ? "expandable_blockquote" : Types[name];

    public static string? Language(string name, Dictionary<string, string> attributes) =>
        name is "code" or "pre"
        && attributes.GetValueOrDefault("class") is { } css
        && css.StartsWith("language-", StringComparison.Ordinal)
            ? css["language-".Length..]
            : null;

    public static bool IsUrl(string url) =>
        url.StartsWith("tg://", StringComparison.OrdinalIgnoreCase)
        || Uri.TryCreate(
            url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url,
            UriKind.Absolute,
            out var uri
        )
            && uri.Scheme is "http" or "https" or "tg" or "ton" or "mailto"
            && (uri.Host.Contains('.') || uri.IsLoopback);
}
