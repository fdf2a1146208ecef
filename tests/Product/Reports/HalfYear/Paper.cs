using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>A document read back as the ZIP of XML that it is, without the library that wrote it.</summary>
internal sealed class Paper
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly XElement body;
    private readonly Dictionary<string, string> links;

    public Paper(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        body = Part(zip, "word/document.xml").Root!.Element(W + "body")!;
        Styles = Part(zip, "word/styles.xml").Root!;
        Footer = string.Concat(
            zip.Entries.Where(e => e.Name.StartsWith("footer", StringComparison.Ordinal)).Select(Text)
        );
        links = Part(zip, "word/_rels/document.xml.rels")
            .Root!.Elements()
            .Where(r => (string?)r.Attribute("TargetMode") == "External")
            .ToDictionary(r => (string)r.Attribute("Id")!, r => (string)r.Attribute("Target")!);
    }

    public XElement Styles { get; }

    public string Footer { get; }

    /// <summary>The addresses that a click leads to, where they stand.</summary>
    public IReadOnlyList<string> Links =>
        [.. body.Descendants(W + "hyperlink").Select(h => links[(string)h.Attribute(R + "id")!])];

    /// <summary>Style and text of the paragraphs outside tables.</summary>
    public IReadOnlyList<(string Style, string Text)> Paragraphs =>
        [.. body.Elements(W + "p").Select(p => (StyleOf(p), TextOf(p)))];

    public IReadOnlyList<string> Headings => [.. Paragraphs.Where(p => p.Style == "Heading1").Select(p => p.Text)];

    /// <summary>Table, row, cell: a text for each paragraph of the cell.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string[]>>> Tables =>
        [
            .. body.Elements(W + "tbl")
                .Select(t =>
                    t.Elements(W + "tr")
                        .Select(r =>
                            r.Elements(W + "tc").Select(c => c.Elements(W + "p").Select(TextOf).ToArray()).ToList()
                        )
                        .ToList()
                ),
        ];

    /// <summary>Whether the header row of this table is repeated on every page.</summary>
    public bool RepeatsHeader(int table) =>
        body.Elements(W + "tbl").ElementAt(table).Elements(W + "tr").First().Descendants(W + "tblHeader").Any();

    public static IEnumerable<string> Errors(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2013)
                .Validate(package)
                .Select(e => $"{e.Path?.XPath}: {e.Description}"),
        ];
    }

    private static string StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? string.Empty;

    private static string TextOf(XElement paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Select(e =>
                    e.Name == W + "t" ? e.Value
                    : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t"
                    : string.Empty
                )
        );

    private static XDocument Part(ZipArchive zip, string name) => XDocument.Parse(Text(zip.GetEntry(name)!));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
