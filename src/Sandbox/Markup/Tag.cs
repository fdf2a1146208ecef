using System.Text;

namespace TochkaBot.Sandbox.Markup;

/// <summary>One start tag with its attributes.</summary>
internal sealed record Tag(string Name, Dictionary<string, string> Attributes)
{
    public static (Tag Tag, int Next) Read(string html, int start)
    {
        var at = start + 1;
        var name = Word(html, ref at).ToLowerInvariant();
        Dictionary<string, string> attributes = [];
        while (true)
        {
            SkipSpace(html, ref at);
            if (at >= html.Length)
                throw new MarkupException($"Unclosed start tag \"{name}\" at byte offset {ByteOffset(html, start)}");
            if (html[at] == '>')
                return (new(name, attributes), at + 1);
            ReadAttribute(html, ref at, name, attributes, start);
        }
    }

    public static int ByteOffset(string html, int at) => Encoding.UTF8.GetByteCount(html.AsSpan(0, at));

    private static void ReadAttribute(string html, ref int at, string tag, Dictionary<string, string> into, int start)
    {
        var name = Word(html, ref at).ToLowerInvariant();
        if (name.Length == 0)
            throw new MarkupException(
                $"Empty attribute name in the tag \"{tag}\" at byte offset {ByteOffset(html, start)}"
            );
        SkipSpace(html, ref at);
        if (at >= html.Length || html[at] != '=')
        {
            into[name] = "";
            return;
        }
        at++;
        SkipSpace(html, ref at);
        into[name] = Value(html, ref at, tag, start);
    }

    private static string Value(string html, ref int at, string tag, int start)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var end = html.IndexOf(html[at], at + 1);
            if (end < 0)
                throw new MarkupException($"Unclosed start tag \"{tag}\" at byte offset {ByteOffset(html, start)}");
            var quoted = html[(at + 1)..end];
            at = end + 1;
            return Plain(quoted);
        }
        return Plain(Word(html, ref at));
    }

    private static string Plain(string value) =>
        value.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&");

    private static string Word(string html, ref int at)
    {
        var from = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '=' or '"' or '\''))
            at++;
        return html[from..at];
    }

    private static void SkipSpace(string html, ref int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
    }
}
