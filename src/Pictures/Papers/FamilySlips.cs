using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Codes;
using TochkaBot.Pictures.Pdf;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

/// <summary>A one-time code on a slip.</summary>
/// <param name="Link">What the QR code opens.</param>
/// <param name="Code">What can be typed instead: eight characters, shown as «ABCD-EFGH».</param>
public sealed record SlipCode(string Link, string Code);

/// <summary>The slip of one child.</summary>
/// <param name="Child">Full name.</param>
/// <param name="Class">«6Б»; may be empty.</param>
/// <param name="Family">The family's code.</param>
/// <param name="Pupil">The child's own code.</param>
public sealed record FamilySlip(string Child, string Class, SlipCode Family, SlipCode Pupil);

/// <summary>What all slips of a print have in common.</summary>
/// <param name="Centre">The centre's name.</param>
/// <param name="Bot">The bot's name with its «@».</param>
/// <param name="LinksUntil">Until when the QR codes work, in words that follow «до»: «14 декабря».</param>
/// <param name="CodesUntil">Until when the typed codes work, likewise: «15.11 15:00».</param>
/// <param name="Printed">When the file is made.</param>
public sealed record SlipPrint(string Centre, string Bot, string LinksUntil, string CodesUntil, DateTimeOffset Printed);

/// <summary>«Листки для семей»: four slips to an A4 page, with lines to cut along.</summary>
public static class FamilySlips
{
    private const int PerPage = 4;
    private const double Margin = 34;
    private const double Side = 106;

    private static readonly double Height = Sheet.A4.Height / PerPage;
    private static readonly TextStyle Small = TextStyle.Regular(9.5, Ink.Grey(55));
    private static readonly Pen Cut = new(Ink.Grey(130), 0.6, Dash: 4);

    /// <summary>The slips as a PDF; without children a single empty page.</summary>
    public static byte[] Pdf(SlipPrint print, IReadOnlyList<FamilySlip> slips) =>
        PdfFile.Of(new(PaperTexts.SlipsTitle(print.Centre), print.Printed), Draw(print, slips));

    /// <summary>The pages, in points.</summary>
    public static IReadOnlyList<Sheet> Draw(SlipPrint print, IReadOnlyList<FamilySlip> slips) =>
        slips.Count == 0 ? [PaperPage.Empty()] : [.. slips.Chunk(PerPage).Select(four => Page(print, four))];

    private static Sheet Page(SlipPrint print, FamilySlip[] slips)
    {
        Sheet sheet = new(Sheet.A4.Width, Sheet.A4.Height) { Title = PaperTexts.SlipsTitle(print.Centre) };
        foreach (var (index, slip) in slips.Index())
            Slip(sheet, print, slip, index * Height);
        for (var line = 1; line <= Math.Min(slips.Length, PerPage - 1); line++)
            sheet.Line(0, line * Height, sheet.Width, line * Height, Cut);
        return sheet;
    }

    private static void Slip(Sheet sheet, SlipPrint print, FamilySlip slip, double top)
    {
        var width = sheet.Width - (2 * Margin);
        sheet.Text(TextBlock.Line(print.Centre, Small, width * 0.62), Margin, top + 16);
        sheet.Text(
            TextBlock.Line(PaperTexts.LinksUntil(print.LinksUntil), Small, width * 0.36),
            Margin + (width * 0.64),
            top + 16,
            Align.Right
        );
        var name = slip.Class.Length > 0 ? $"{slip.Child}, {slip.Class}" : slip.Child;
        var size = TextBlock.Fit(name, Fonts.Typeface.Bold, Ink.Black, width, 20, (9, 16));
        sheet.Text(size, Margin, top + 28 + ((20 - size.Height) / 2));
        var until = PaperTexts.CodesUntil(print.CodesUntil);
        Half(sheet, slip.Family, [PaperTexts.ForFamily, PaperTexts.FamilyHint, until], Margin, top + 50);
        Half(sheet, slip.Pupil, [PaperTexts.ForPupil, PaperTexts.PupilHint, until], Margin + (width / 2) + 8, top + 50);
        var foot = sheet.Text(TextBlock.Of(PaperTexts.HowTo(print.Bot), Small, width, most: 2), Margin, top + 164);
        sheet.Text(
            TextBlock.Of(PaperTexts.Personal, Small with { Face = Fonts.Typeface.Bold }, width, most: 1),
            Margin,
            foot + 1
        );
    }

    private static void Half(Sheet sheet, SlipCode code, string[] words, double x, double top)
    {
        // The quiet zone is white anyway; without it the code stands in line with the text above.
        sheet.Qr(code.Link, x - 8, top, Side + 6);
        var left = x + Side + 6;
        var width = (sheet.Width / 2) - Margin - Side - 14;
        var y = sheet.Text(TextBlock.Line(words[0], TextStyle.Bold(13, Ink.Black), width), left, top + 8);
        y = sheet.Text(TextBlock.Of(words[1], Small, width, most: 3), left, y + 1);
        var spaced = TextBlock.Fit(Spaced(code.Code), Fonts.Typeface.Bold, Ink.Black, width, 26, (9, 20));
        y = sheet.Text(spaced, left, y + 8);
        sheet.Text(TextBlock.Line(words[2], Small, width), left, y + 1);
    }

    /// <summary>Two groups of four are easier to type than eight in a row.</summary>
    private static string Spaced(string code) => code.Length == 8 ? $"{code[..4]}-{code[4..]}" : code;
}
