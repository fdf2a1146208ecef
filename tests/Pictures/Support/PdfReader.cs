using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>Reads a PDF the way a viewer does: from the end, by the table of offsets, text through ToUnicode.</summary>
internal sealed partial class PdfReader
{
    private readonly string _file;
    private readonly Dictionary<int, string> _objects = [];

    public PdfReader(byte[] file)
    {
        _file = Encoding.Latin1.GetString(file);
        Assert.StartsWith("%PDF-1.7\n", _file, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", _file, StringComparison.Ordinal);
        var start = int.Parse(StartXref().Match(_file).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal("xref", _file.Substring(start, 4));
        var lines = _file[start..].Split('\n');
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var number = 1; number < count; number++)
            _objects[number] = ObjectAt(number, lines[2 + number]);
        Root = Object(Reference(Trailer, "Root"));
        Title = Utf16(TitleOf().Match(Object(Reference(Trailer, "Info"))).Groups[1].Value);
        Pages = [.. References(Object(Reference(Root, "Pages")), "Kids").Select(Object)];
    }

    public string Root { get; }

    public string Title { get; }

    public IReadOnlyList<string> Pages { get; }

    public IEnumerable<string> Objects => _objects.Values;

    private string Trailer => _file[_file.LastIndexOf("trailer", StringComparison.Ordinal)..];

    /// <summary>The texts of a page, one for each time something was shown.</summary>
    public IReadOnlyList<string> Texts(int page)
    {
        var resources = Object(Reference(Pages[page], "Resources"));
        var content = Encoding.ASCII.GetString(Stream(Reference(Pages[page], "Contents")));
        Dictionary<string, Dictionary<string, string>> fonts = [];
        List<string> texts = [];
        foreach (Match shown in Shown().Matches(content))
        {
            var name = shown.Groups["font"].Value;
            if (!fonts.TryGetValue(name, out var characters))
                fonts[name] = characters = Characters(Object(Reference(resources, name)));
            texts.Add(string.Concat(shown.Groups["codes"].Value.Chunk(4).Select(code => characters[new(code)])));
        }
        return texts;
    }

    /// <summary>A stream, inflated; its length must be the one written before it.</summary>
    public byte[] Stream(int number)
    {
        var text = Object(number);
        var begin = text.IndexOf("\nstream\n", StringComparison.Ordinal) + 8;
        var length = int.Parse(Length().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal("\nendstream", text[(begin + length)..]);
        using ZLibStream zlib = new(
            new MemoryStream(Encoding.Latin1.GetBytes(text.Substring(begin, length))),
            CompressionMode.Decompress
        );
        using MemoryStream plain = new();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    public string Object(int number) => _objects[number];

    public static int Reference(string dictionary, string key) => References(dictionary, key).First();

    private Dictionary<string, string> Characters(string font)
    {
        var map = Encoding.ASCII.GetString(Stream(Reference(font, "ToUnicode")));
        return CharacterLine()
            .Matches(map)
            .ToDictionary(m => m.Groups[1].Value, m => Utf16("FEFF" + m.Groups[2].Value));
    }

    private string ObjectAt(int number, string line)
    {
        Assert.Equal(19, line.Length);
        Assert.EndsWith(" 00000 n ", line, StringComparison.Ordinal);
        var offset = int.Parse(line[..10], CultureInfo.InvariantCulture);
        var head = $"{number} 0 obj\n";
        Assert.Equal(head, _file.Substring(offset, head.Length));
        var end = _file.IndexOf("\nendobj\n", offset, StringComparison.Ordinal);
        return _file[(offset + head.Length)..end];
    }

    private static IEnumerable<int> References(string dictionary, string key)
    {
        var after = dictionary[(dictionary.IndexOf($"/{key} ", StringComparison.Ordinal) + key.Length + 2)..];
        return Numbers()
            .Match(after)
            .Groups[1]
            .Captures.Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture));
    }

    private static string Utf16(string hex) =>
        Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex)).TrimStart('\uFEFF');

    [GeneratedRegex(@"startxref\n(\d+)\n")]
    private static partial Regex StartXref();

    [GeneratedRegex("/Title <([0-9A-F]*)>")]
    private static partial Regex TitleOf();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"^\[?(?:(\d+) 0 R ?)+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"/(?<font>\w+) [\d.]+ Tf [^<]*<(?<codes>[0-9A-F]*)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]{4,8})>$", RegexOptions.Multiline)]
    private static partial Regex CharacterLine();
}
