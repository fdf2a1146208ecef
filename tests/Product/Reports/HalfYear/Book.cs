using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>A workbook read back as the ZIP of XML that it is: numbers as numbers, text as text, empty cells as nothing.</summary>
internal sealed class Book
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, XElement> sheets = new(StringComparer.Ordinal);

    public Book(byte[] xlsx)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        Names = [.. Part(zip, "xl/workbook.xml").Descendants(S + "sheet").Select(s => (string)s.Attribute("name")!)];
        foreach (var (i, name) in Names.Index())
        {
            sheets[name] = Part(zip, $"xl/worksheets/sheet{i + 1}.xml");
        }
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<List<object?>> this[string name] =>
        [.. sheets[name].Descendants(S + "row").Select(r => r.Elements(S + "c").Select(Value).ToList())];

    public bool Filters(string name) => sheets[name].Element(S + "autoFilter") is not null;

    private static object? Value(XElement cell) =>
        (string?)cell.Attribute("t") == "inlineStr" ? cell.Descendants(S + "t").Single().Value
        : cell.Element(S + "v") is { } number ? double.Parse(number.Value, CultureInfo.InvariantCulture)
        : null;

    private static XElement Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }
}
