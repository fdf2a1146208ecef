using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>Paragraphs, and the text in them.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string style, params string[] texts) =>
        new(
            texts
                .Select(t => (OpenXmlElement)Run(t))
                .Prepend(new ParagraphProperties(new ParagraphStyleId { Val = style }))
        );

    public static Run Run(string text) => new(Text(text));

    public static Paragraph Linked(MainDocumentPart main, string style, Line line)
    {
        if (AddressOf(line) is not { } address)
        {
            return Paragraph(style, line.Text);
        }

        var known = main.HyperlinkRelationships.FirstOrDefault(r => r.Uri == address);
        var id = (known ?? main.AddHyperlinkRelationship(address, isExternal: true)).Id;
        var run = new Run(new RunProperties(new RunStyle { Val = DocxStyles.Link }), Text(line.Text));
        var paragraph = Paragraph(style);
        paragraph.AppendChild(new Hyperlink(run) { Id = id, History = true });
        return paragraph;
    }

    /// <summary>What XML cannot hold would spoil the whole file.</summary>
    public static string Printable(string words) =>
        words.All(XmlConvert.IsXmlChar)
            ? words
            : string.Concat(words.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));

    private static Text Text(string words) => new(Printable(words)) { Space = SpaceProcessingModeValues.Preserve };

    private static Uri? AddressOf(Line line) =>
        Uri.TryCreate(line.Link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? new Uri(
                new UriBuilder(uri) { Host = uri.IdnHost }
                    .Uri
                    .AbsoluteUri
            )
            : null;
}
