using System.Globalization;
using System.Text;

namespace TochkaBot.Sandbox.Markup;

internal sealed class MarkupException(string message) : Exception(message);

/// <summary>Telegram's HTML: text and entities in UTF-16 units, or the complaint that Telegram would make.</summary>
internal sealed class HtmlText
{
    private readonly string html;
    private readonly StringBuilder text = new();
    private readonly List<Entity> entities = [];
    private readonly Stack<Open> open = [];
    private int at;

    private HtmlText(string html) => this.html = html;

    private sealed record Open(string Name, int TextStart, Dictionary<string, string> Attributes);

    public static (string Text, IReadOnlyList<Entity> Entities) Parse(string html)
    {
        var parser = new HtmlText(html);
        parser.Read();
        return Trimming.Trim(parser.text.ToString(), parser.entities);
    }

    private void Read()
    {
        while (at < html.Length)
        {
            if (html[at] == '&')
                ReadReference();
            else if (html[at] != '<')
                text.Append(html[at++]);
            else if (at + 1 < html.Length && html[at + 1] == '/')
                ReadEnd();
            else
                ReadStart();
        }
        if (open.TryPeek(out var left))
            throw new MarkupException($"Can't find end tag corresponding to start tag \"{left.Name}\"");
    }

    private void ReadStart()
    {
        var (tag, next) = Tag.Read(html, at);
        if (!Tags.IsKnown(tag.Name, tag.Attributes))
            throw new MarkupException(
                tag.Name == "span"
                    ? $"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Tag.ByteOffset(html, at)}"
                    : $"Unsupported start tag \"{tag.Name}\" at byte offset {Tag.ByteOffset(html, at)}"
            );
        open.Push(new(tag.Name, text.Length, tag.Attributes));
        at = next;
    }

    private void ReadEnd()
    {
        var offset = Tag.ByteOffset(html, at);
        var close = html.IndexOf('>', at);
        if (!open.TryPop(out var start))
            throw new MarkupException($"Unexpected end tag at byte offset {offset}");
        if (close < 0)
            throw new MarkupException($"Unclosed end tag at byte offset {offset}");
        var name = html[(at + 2)..close].TrimEnd().ToLowerInvariant();
        if (name.Length > 0 && name != start.Name)
            throw new MarkupException(
                $"Unmatched end tag at byte offset {offset}, expected \"</{start.Name}>\", found \"</{name}>\""
            );
        at = close + 1;
        Close(start);
    }

    private void Close(Open start)
    {
        var length = text.Length - start.TextStart;
        if (length == 0)
            return;
        var entity = new Entity(Tags.EntityType(start.Name, start.Attributes), start.TextStart, length)
        {
            Url =
                start.Name == "a"
                    ? start.Attributes.GetValueOrDefault("href") ?? text.ToString(start.TextStart, length)
                    : null,
            Language = Tags.Language(start.Name, start.Attributes),
            CustomEmojiId = start.Attributes.GetValueOrDefault("emoji-id"),
        };
        // A link that leads nowhere stays plain text; nothing is said about it.
        if (start.Name == "a" && !Tags.IsUrl(entity.Url!))
            return;
        Merge(entity);
    }

    // <pre><code class="language-x"> is one block that knows its language.
    private void Merge(Entity entity)
    {
        if (entity.Type is "pre" && entities is [.., { Type: "code" or "pre" } inner] && Same(inner, entity))
        {
            entities.RemoveAt(entities.Count - 1);
            entity = entity with { Language = inner.Language };
        }
        else if (entity.Type == "code" && entity.Language is not null && open.All(outer => outer.Name != "pre"))
        {
            entity = entity with { Language = null };
        }
        entities.Add(entity);
    }

    private static bool Same(Entity one, Entity other) => one.Offset == other.Offset && one.Length == other.Length;

    private void ReadReference()
    {
        var end = html.IndexOf(';', at);
        var known = end > 0 && end - at <= 10 ? Decode(html.AsSpan(at + 1, end - at - 1)) : null;
        text.Append(known ?? "&");
        at = known is null ? at + 1 : end + 1;
    }

    private static string? Decode(ReadOnlySpan<char> name) =>
        name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            ['#', 'x' or 'X', .. var hex] => Rune(hex, NumberStyles.AllowHexSpecifier),
            ['#', .. var number] => Rune(number, NumberStyles.None),
            _ => null,
        };

    private static string? Rune(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code)
        && code > 0
        && System.Text.Rune.IsValid(code)
            ? new Rune(code).ToString()
            : null;
}
