using System.Text;
using System.Text.RegularExpressions;

namespace TochkaBot.Pictures.Canvas;

/// <summary>Where lines end.</summary>
internal static partial class Wrapping
{
    /// <summary>The spaces at which a line may end; the no-break ones are none of them.</summary>
    private static readonly char[] Gaps = [' ', '\t', '\n', '\r', '\u2028', '\u2029', '\u2009', '\u200A', '\u3000'];

    public static IEnumerable<string> Words(string text) => text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words with one space between each two.</summary>
    public static string Joined(string text) => string.Join(' ', Words(text));

    /// <summary>Lines no wider than <paramref name="width"/>; a word that is wider itself goes on in the next line.</summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(part => Paragraph(part, style, width))];

    /// <summary>Cuts a line where it is too wide and ends it with «…».</summary>
    /// <param name="text">One line.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="width">What there is.</param>
    /// <param name="always">Whether «…» stands there even when all of it fits, since more has been left out.</param>
    public static string Shorten(string text, TextStyle style, double width, bool always = false)
    {
        if (!always && style.Measure(text) <= width)
            return text;
        var kept = Head(text, style, width - style.Measure("…")).TrimEnd(' ', ',', ';', ':', '.', '—', '\u00A0');
        return kept + "…";
    }

    /// <summary>No line ends within a short name in quotes.</summary>
    public static string Glued(string text) => ShortQuote().Replace(text, quote => quote.Value.Replace(' ', '\u00A0'));

    private static IEnumerable<string> Paragraph(string text, TextStyle style, double width)
    {
        StringBuilder line = new();
        var (taken, space) = (0.0, style.Measure(" "));
        foreach (var word in Words(text).SelectMany(word => Pieces(word, style, width)))
        {
            var wide = style.Measure(word);
            if (line.Length > 0 && taken + space + wide > width)
            {
                yield return line.ToString();
                (line, taken) = (line.Clear(), 0);
            }
            taken += line.Length > 0 ? space + wide : wide;
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    private static IEnumerable<string> Pieces(string word, TextStyle style, double width)
    {
        while (style.Measure(word) > width)
        {
            var head = Head(word, style, width);
            // At least one character a line, or a column narrower than a letter would never end.
            if (head.Length == 0)
                head = word.EnumerateRunes().First().ToString();
            yield return head;
            word = word[head.Length..];
        }
        if (word.Length > 0)
            yield return word;
    }

    /// <summary>The longest beginning that fits.</summary>
    private static string Head(string text, TextStyle style, double width)
    {
        var (length, taken) = (0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            taken += style.Measure(rune.ToString());
            if (taken > width + 1e-9)
                break;
            length += rune.Utf16SequenceLength;
        }
        return text[..length];
    }

    [GeneratedRegex("«[^»]{1,22}»", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortQuote();
}
