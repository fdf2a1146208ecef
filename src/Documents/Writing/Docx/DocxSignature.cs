using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>«Руководитель Центра ____________  И. О. Фамилия» and the date below it.</summary>
internal static class DocxSignature
{
    private const string Rule = "____________";

    public static IEnumerable<OpenXmlElement> Of(Signature signature)
    {
        var line = DocxText.Paragraph(DocxStyles.Signature, $"{signature.Who} ");
        line.AppendChild(new Run(new TabChar()));
        line.AppendChild(DocxText.Run($"{Rule} {signature.Name}".TrimEnd()));
        var date = DocxText.Paragraph(DocxStyles.Prose, signature.Date);
        date.ParagraphProperties!.AppendChild(new Indentation { FirstLine = "0" });
        return [line, date];
    }
}
