using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Fonts;

/// <summary>A glyph of a text, with the character that it stands for.</summary>
/// <param name="Id">Number in the font.</param>
/// <param name="Advance">How far the pen moves on, in thousandths of the type size.</param>
/// <param name="Character">The code point that it shows.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Glyph(int Id, double Advance, int Character);

/// <summary>
/// The embedded typeface PT Sans (SIL Open Font Licence, see Fonts/OFL.txt): Latin and Cyrillic with the letters of
/// the peoples of Russia. Safe to use from several threads.
/// </summary>
public sealed class Typeface
{
    private readonly FontTables _tables;
    private readonly GlyphReader _glyphs;
    private readonly Dictionary<int, int> _characters;
    private readonly ConcurrentDictionary<int, Outline> _outlines = new();
    private readonly double[] _advances;

    private Typeface(string name, bool isBold)
    {
        (Name, IsBold) = (name, isBold);
        _tables = new(Load(name + ".ttf"));
        _glyphs = new(_tables);
        _characters = CharacterMap.Read(_tables.Table("cmap"));
        UnitsPerEm = _tables.UInt16("head", 18);
        var unit = 1000.0 / UnitsPerEm;
        var last = _tables.UInt16("hhea", 34) - 1;
        _advances =
        [
            .. Enumerable.Range(0, _glyphs.Count).Select(g => _tables.UInt16("hmtx", 4 * Math.Min(g, last)) * unit),
        ];
        CapHeight = _tables.Int16("OS/2", 88) * unit;
        Ascent = _tables.Int16("hhea", 4) * unit;
        Descent = -_tables.Int16("hhea", 6) * unit;
    }

    /// <summary>PT Sans.</summary>
    public static Typeface Regular { get; } = new("PTSans-Regular", isBold: false);

    /// <summary>PT Sans Bold.</summary>
    public static Typeface Bold { get; } = new("PTSans-Bold", isBold: true);

    /// <summary>The name by which a PDF knows it.</summary>
    public string Name { get; }

    /// <summary>Whether it is the bold cut.</summary>
    public bool IsBold { get; }

    /// <summary>Height of a capital letter, in thousandths of the type size.</summary>
    public double CapHeight { get; }

    /// <summary>How far letters reach above the baseline, in thousandths of the type size.</summary>
    public double Ascent { get; }

    /// <summary>How far letters reach below the baseline, in thousandths of the type size; positive.</summary>
    public double Descent { get; }

    internal int UnitsPerEm { get; }

    internal FontTables Tables => _tables;

    internal GlyphReader Glyphs => _glyphs;

    /// <summary>
    /// The glyphs of a text. Characters that the font lacks are left out if they are pictures or invisible, and shown
    /// as «?» when they are letters, so that nobody takes a name for whole that is not.
    /// </summary>
    public IReadOnlyList<Glyph> Shape(string text)
    {
        List<Glyph> glyphs = new(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var character = Plain(rune);
            if (!Has(character) && Rune.IsLetterOrDigit(rune))
                character = '?';
            if (_characters.TryGetValue(character, out var glyph))
                glyphs.Add(new(glyph, _advances[glyph], character));
        }
        return glyphs;
    }

    /// <summary>Whether the font has the character itself.</summary>
    public bool Has(int character) => _characters.ContainsKey(character);

    /// <summary>Outline of a glyph in font units, y upwards.</summary>
    internal Outline OutlineOf(int glyph) => _outlines.GetOrAdd(glyph, _glyphs.Outline);

    /// <summary>Half a surrogate pair, as a cut-off emoji leaves it, cannot be normalised.</summary>
    private static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;

    /// <summary>Spaces and dashes of other widths, and control characters, have a plain sister in every font.</summary>
    private static int Plain(Rune rune) =>
        rune.Value switch
        {
            '\t' or '\n' or '\r' or 0x2028 or 0x2029 => ' ',
            0x00AD => 0x200B,
            >= 0x2000 and <= 0x200A or 0x202F or 0x205F or 0x3000 => ' ',
            0x2010 => '-',
            0x2012 or 0x2015 => 0x2013,
            _ => rune.Value,
        };

    private static byte[] Load(string resource)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
