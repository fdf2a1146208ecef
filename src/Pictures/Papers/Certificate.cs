using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Codes;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Pdf;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

/// <summary>«Сертификат участника».</summary>
/// <param name="Centre">Who gives it: the centre's name, and the school's.</param>
/// <param name="Name">Full name in the nominative.</param>
/// <param name="For">What it is for, as it shall stand there: «за участие в хакатоне «Умная теплица»».</param>
/// <param name="Date">«7 декабря 2026 года».</param>
/// <param name="Number">Its number, without «№».</param>
/// <param name="Signer">Who signs: «Руководитель центра И. И. Иванова»; may be empty.</param>
/// <param name="CheckLink">Where it can be checked; empty for no code.</param>
/// <param name="Made">When the file is made.</param>
public sealed record CertificateInput(
    string Centre,
    string Name,
    string For,
    string Date,
    string Number,
    string Signer,
    string CheckLink,
    DateTimeOffset Made
);

/// <summary>A certificate on A4 landscape.</summary>
public static class Certificate
{
    private const double Margin = 86;
    private const double Side = 92;

    private static readonly Ink Accent = Ink.Of(0x1F4E79);
    private static readonly TextStyle Quiet = TextStyle.Regular(15, Ink.Grey(80));

    /// <summary>One certificate a page.</summary>
    public static byte[] Pdf(IReadOnlyList<CertificateInput> inputs) =>
        inputs.Count == 0
            ? PdfFile.Of(new(PaperTexts.CertificateTitle, DateTimeOffset.UnixEpoch), [PaperPage.Empty()])
            : PdfFile.Of(
                new($"{PaperTexts.CertificateTitle} {PaperTexts.CertificateOf}", inputs[0].Made),
                [.. inputs.Select(Draw)]
            );

    /// <summary>The page, in points.</summary>
    public static Sheet Draw(CertificateInput input)
    {
        Sheet sheet = new(Sheet.A4.Height, Sheet.A4.Width) { Title = $"{PaperTexts.CertificateTitle}: {input.Name}" };
        Border(sheet);
        var width = sheet.Width - (2 * Margin);
        Middle(sheet, TextBlock.Of(input.Centre, Quiet, width, most: 2), 62);
        Middle(
            sheet,
            TextBlock.Line(PaperTexts.CertificateTitle.ToUpperInvariant(), TextStyle.Bold(52, Accent), width),
            112
        );
        Middle(sheet, TextBlock.Line(PaperTexts.CertificateOf, TextStyle.Regular(22, Accent), width), 174);
        var name = TextBlock.Title(input.Name, Typeface.Bold, Ink.Black, width, 54, (16, 40));
        Middle(sheet, name, 228 + ((54 - name.Height) / 2));
        sheet.Line(sheet.Width / 2 - 190, 294, sheet.Width / 2 + 190, 294, new(Ink.Grey(170), 0.8));
        var why = TextBlock.Title(input.For, Typeface.Regular, Ink.Black, width, 104, (11, 24));
        Middle(sheet, why, 312);
        Foot(sheet, input);
        return sheet;
    }

    private static void Border(Sheet sheet)
    {
        sheet.Frame(26, 26, sheet.Width - 52, sheet.Height - 52, new(Accent, 2.2), radius: 10);
        sheet.Frame(33, 33, sheet.Width - 66, sheet.Height - 66, new(Accent, 0.6), radius: 6);
    }

    private static void Foot(Sheet sheet, CertificateInput input)
    {
        var bottom = sheet.Height - 62;
        var left = TextBlock.Of(
            $"{input.Date}\n{PaperTexts.Number(input.Number)}",
            Quiet with
            {
                Ink = Ink.Black,
            },
            190,
            most: 3
        );
        sheet.Text(left, Margin, bottom - left.Height);
        if (input.Signer.Length > 0)
        {
            var signer = TextBlock.Of(input.Signer, TextStyle.Regular(13, Ink.Black), 250, most: 3);
            sheet.Text(signer, (sheet.Width - 250) / 2, bottom - signer.Height, Align.Centre);
            var line = bottom - signer.Height - 4;
            sheet.Line((sheet.Width / 2) - 90, line, (sheet.Width / 2) + 90, line, new(Ink.Black, 0.6));
        }
        if (input.CheckLink.Length == 0)
            return;
        var right = sheet.Width - Margin - Side;
        sheet.Qr(input.CheckLink, right, bottom - Side - 12, Side);
        sheet.Text(
            TextBlock.Line(PaperTexts.Check, TextStyle.Regular(9, Ink.Grey(80)), 110),
            right - 9,
            bottom - 12,
            Align.Centre
        );
    }

    private static void Middle(Sheet sheet, TextBlock block, double y) => sheet.Text(block, Margin, y, Align.Centre);
}
