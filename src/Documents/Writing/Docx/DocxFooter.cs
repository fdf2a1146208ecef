using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>The number of the page, below in the middle.</summary>
internal static class DocxFooter
{
    public static FooterPart AddTo(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        var paragraph = DocxText.Paragraph(DocxStyles.CentredCell);
        paragraph.AppendChild(new SimpleField(DocxText.Run("1")) { Instruction = "PAGE" });
        part.Footer = new Footer(paragraph);
        return part;
    }
}
