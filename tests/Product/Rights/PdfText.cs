using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Rights;

/// <summary>The words of a paper, as somebody would copy them out of it: enough to find a name.</summary>
internal static partial class PdfText
{
    public static string Of(byte[] pdf)
    {
        var streams = Streams(pdf).ToList();
        var letters = new Dictionary<int, string>();
        foreach (Match pair in streams.SelectMany(s => Pair().Matches(s)))
        {
            letters[Number(pair.Groups["glyph"].Value)] = $"{(char)Number(pair.Groups["letter"].Value)}";
        }

        var words = streams.SelectMany(s => Shown().Matches(s)).Select(m => Read(m.Groups["glyphs"].Value, letters));
        return string.Join('\n', words);
    }

    private static string Read(string glyphs, Dictionary<int, string> letters) =>
        string.Concat(glyphs.Chunk(4).Select(four => letters.GetValueOrDefault(Number(new string(four)), "?")));

    private static IEnumerable<string> Streams(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match start in Start().Matches(text))
        {
            using var packed = new MemoryStream(
                pdf,
                start.Index + start.Length,
                pdf.Length - start.Index - start.Length
            );
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            using var whole = new MemoryStream();
            if (pdf[start.Index + start.Length] == 0x78)
            {
                unpacked.CopyTo(whole);
            }

            yield return Encoding.Latin1.GetString(whole.ToArray());
        }
    }

    private static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!end)stream\r?\n", RegexOptions.None, 1000)]
    private static partial Regex Start();

    [GeneratedRegex("^<(?<glyph>[0-9A-F]{4})> <(?<letter>[0-9A-F]{4})>", RegexOptions.Multiline, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex("<(?<glyphs>[0-9A-F]+)> Tj", RegexOptions.None, 1000)]
    private static partial Regex Shown();
}
