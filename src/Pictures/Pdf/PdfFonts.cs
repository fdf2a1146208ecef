using System.Globalization;
using System.Text;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;

namespace TochkaBot.Pictures.Pdf;

/// <summary>
/// The typefaces of a file: composite fonts whose codes are the numbers of the glyphs (Identity-H), with widths, the
/// glyphs used, and a table back to characters so that text can be searched and copied.
/// </summary>
internal sealed class PdfFonts(PdfObjects objects)
{
    private readonly Dictionary<Typeface, SortedDictionary<int, Glyph>> _used = [];

    /// <summary>Notes the glyphs of a text.</summary>
    /// <returns>The name of its font among the resources.</returns>
    public string Use(TextMark mark)
    {
        if (!_used.TryGetValue(mark.Style.Face, out var glyphs))
            _used[mark.Style.Face] = glyphs = [];
        foreach (var glyph in mark.Glyphs)
            glyphs.TryAdd(glyph.Id, glyph);
        return Name(mark.Style.Face);
    }

    /// <summary>Writes all fonts.</summary>
    /// <returns>Their entries among the resources.</returns>
    public string Write() =>
        string.Join(
            ' ',
            _used
                .OrderBy(font => font.Key.IsBold)
                .Select(font => $"/{Name(font.Key)} {Write(font.Key, font.Value)} 0 R")
        );

    private static string Name(Typeface face) => face.IsBold ? "B" : "R";

    private int Write(Typeface face, SortedDictionary<int, Glyph> glyphs)
    {
        var data = FontSubset.Of(face, glyphs.Keys);
        var file = objects.Add($"/Length1 {data.Length}", data);
        var name = $"{Tag(glyphs.Keys)}+{face.Name}";
        var descriptor = objects.Add(Descriptor(face, name, file));
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /FontDescriptor {descriptor} 0 R "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + $"/W [{string.Concat(glyphs.Values.Select(g => $" {g.Id} [{PdfNumbers.Of(g.Advance)}]"))} ] >>"
        );
        var characters = objects.Add("", Encoding.ASCII.GetBytes(ToUnicode(glyphs.Values)));
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
                + $"/DescendantFonts [{descendant} 0 R] /ToUnicode {characters} 0 R >>"
        );
    }

    private static string Descriptor(Typeface face, string name, int file)
    {
        var box = string.Join(' ', Enumerable.Range(0, 4).Select(side => face.Tables.Int16("head", 36 + (2 * side))));
        // Flag 4, symbolic: the codes are no letters of a standard encoding.
        return $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 "
            + $"/Ascent {PdfNumbers.Of(face.Ascent)} /Descent {PdfNumbers.Of(-face.Descent)} "
            + $"/CapHeight {PdfNumbers.Of(face.CapHeight)} /StemV {(face.IsBold ? 140 : 80)} /FontFile2 {file} 0 R >>";
    }

    /// <summary>Six letters that differ where the glyphs differ, as the format asks of a subset.</summary>
    private static string Tag(IEnumerable<int> glyphs)
    {
        var hash = glyphs.Aggregate(2166136261u, (sum, glyph) => unchecked((sum ^ (uint)glyph) * 16777619));
        StringBuilder tag = new();
        for (var i = 0; i < 6; i++, hash /= 26)
            tag.Append((char)('A' + (hash % 26)));
        return tag.ToString();
    }

    private static string ToUnicode(IReadOnlyCollection<Glyph> glyphs)
    {
        StringBuilder map = new(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """
        );
        // The format allows a hundred lines in a block.
        foreach (var block in glyphs.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var glyph in block)
                map.Append($"<{glyph.Id:X4}> <{Hex(glyph.Character)}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static string Hex(int character) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)));
}
