using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace TochkaBot.Documents.Writing;

/// <summary>Text that a workbook can hold: what XML or Excel does not take would spoil the whole file.</summary>
internal static partial class XlsxText
{
    /// <summary>Of Excel.</summary>
    private const int Longest = 32_767;

    public static string Printable(string words)
    {
        var text = words.Length > Longest ? words[..Longest] : words;
        text = text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsPrintable));
        return text.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(text, "_x005F$0") : text;
    }

    private static bool IsPrintable(Rune rune) =>
        !rune.IsBmp || (XmlConvert.IsXmlChar((char)rune.Value) && rune != Rune.ReplacementChar);

    /// <summary>Excel reads «_x0041_» as a character of that number.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escapes();
}
