using System.Globalization;
using System.Text;
using TochkaBot.Pictures.Canvas;

namespace TochkaBot.Pictures.Pdf;

/// <summary>What a PDF says about itself.</summary>
/// <param name="Title">Shown by readers instead of the file's name.</param>
/// <param name="Made">When it was made. Given from outside, so that the same input gives the same bytes.</param>
public sealed record PdfInfo(string Title, DateTimeOffset Made);

/// <summary>
/// Sheets as one PDF, a page each, their unit a point (1/72 inch). The glyphs used are embedded and can be searched and
/// copied as text.
/// </summary>
public static class PdfFile
{
    /// <summary>Draws sheets.</summary>
    /// <param name="info">Title and time.</param>
    /// <param name="sheets">The pages in order, at least one.</param>
    /// <returns>A PDF 1.7 file.</returns>
    public static byte[] Of(PdfInfo info, IReadOnlyList<Sheet> sheets)
    {
        PdfObjects objects = new();
        PdfFonts fonts = new(objects);
        var (pages, resources) = (objects.Reserve(), objects.Reserve());
        var kids = sheets.Select(sheet => Page(objects, fonts, sheet, pages, resources)).ToList();
        objects.Set(
            pages,
            $"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(k => $"{k} 0 R"))}] /Count {kids.Count} >>"
        );
        objects.Set(resources, $"<< /Font << {fonts.Write()} >> >>");
        var catalog = objects.Add(
            $"<< /Type /Catalog /Pages {pages} 0 R /Lang (ru-RU) /ViewerPreferences << /DisplayDocTitle true >> >>"
        );
        var about = objects.Add($"<< /Title {Text(info.Title)} /CreationDate {Date(info.Made)} >>");
        return objects.Write(catalog, about);
    }

    private static int Page(PdfObjects objects, PdfFonts fonts, Sheet sheet, int pages, int resources)
    {
        var content = objects.Add("", Encoding.ASCII.GetBytes(new PdfContent(fonts).Of(sheet)));
        return objects.Add(
            $"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {PdfNumbers.Of(sheet.Width)} {PdfNumbers.Of(sheet.Height)}] "
                + $"/Resources {resources} 0 R /Contents {content} 0 R >>"
        );
    }

    /// <summary>UTF-16 with a mark, in hexadecimal.</summary>
    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static string Date(DateTimeOffset made) =>
        string.Create(CultureInfo.InvariantCulture, $"(D:{made.UtcDateTime:yyyyMMddHHmmss}Z)");
}
