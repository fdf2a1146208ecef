using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>
/// A document as an office expects it: A4, Times New Roman 14 in the text and 12 in tables, headings by style, page numbers.
/// </summary>
public static class DocxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Of the text between the margins, in twentieths of a point.</summary>
    internal const int TextWidth = PageWidth - LeftMargin - RightMargin;

    private const int PageWidth = 11_906;
    private const int PageHeight = 16_838;
    private const int LeftMargin = 1_134;
    private const int RightMargin = 850;
    private const int Margin = 1_134;

    public static byte[] Write(string title, IReadOnlyList<Block> blocks)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = DocxText.Printable(title);
            var main = package.AddMainDocumentPart();
            DocxStyles.AddTo(main);
            var body = new Body(blocks.SelectMany(b => Elements(main, b)));
            body.AppendChild(Page(main.GetIdOfPart(DocxFooter.AddTo(main))));
            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(MainDocumentPart main, Block block) =>
        block switch
        {
            Title title => [DocxText.Paragraph(DocxStyles.Title, title.Text)],
            Heading heading => [DocxText.Paragraph(DocxStyles.Heading, heading.Text)],
            Prose prose => [DocxText.Paragraph(DocxStyles.Prose, prose.Text)],
            Numbered list => DocxList.Of(main, list),
            Grid grid => DocxGrid.Of(main, grid),
            Signature signature => DocxSignature.Of(signature),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Nobody can draw this."),
        };

    private static SectionProperties Page(string footer) =>
        new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = LeftMargin,
                Right = RightMargin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
}
