using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Codes;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Pdf;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

/// <summary>What a poster tells. Empty facts are left out.</summary>
/// <param name="Centre">The centre's name.</param>
/// <param name="Title">Up to 300 letters; shrinks until it fits.</param>
/// <param name="When">«ср, 7 декабря, 15:00».</param>
/// <param name="Place">Where.</param>
/// <param name="Audience">For whom: «5–9 классы».</param>
/// <param name="Seats">«12 мест»; empty where they are not limited.</param>
/// <param name="Link">What the QR code opens.</param>
/// <param name="LinkText">The same as people can type it: «t.me/tochka_bot».</param>
/// <param name="Printed">When the file is made.</param>
public sealed record PosterInput(
    string Centre,
    string Title,
    string When,
    string Place,
    string Audience,
    string Seats,
    string Link,
    string LinkText,
    DateTimeOffset Printed
);

/// <summary>An event on an A4 page for the wall: black on white, little ink.</summary>
public static class Poster
{
    private const double Margin = 52;
    private const double Side = 226;
    private const double LabelWidth = 92;
    private const double Gap = 11;

    private static readonly TextStyle Label = TextStyle.Regular(15, Ink.Grey(90));

    /// <summary>The poster as a PDF.</summary>
    public static byte[] Pdf(PosterInput input) =>
        PdfFile.Of(new(PaperTexts.PosterTitle(input.Title), input.Printed), [Draw(input)]);

    /// <summary>The page, in points.</summary>
    public static Sheet Draw(PosterInput input)
    {
        Sheet sheet = new(Sheet.A4.Width, Sheet.A4.Height) { Title = PaperTexts.PosterTitle(input.Title) };
        var width = sheet.Width - (2 * Margin);
        var centre = TextBlock.Of(input.Centre, TextStyle.Regular(15, Ink.Black), width, most: 2);
        var y = sheet.Text(centre, Margin, 44) + 8;
        sheet.Rectangle(Margin, y, 64, 5, Ink.Black);
        var title = TextBlock.Title(input.Title, Typeface.Bold, Ink.Black, width, 230, (15, 60));
        y = sheet.Text(title, Margin, y + 28) + 26;
        Facts(sheet, input, Math.Max(y, 240), sheet.Height - Side - 96);
        Scan(sheet, input, sheet.Height - Side - 62);
        return sheet;
    }

    private static void Facts(Sheet sheet, PosterInput input, double y, double bottom)
    {
        (string Label, string Text)[] facts =
        [
            (PaperTexts.When, input.When),
            (PaperTexts.Place, input.Place),
            (PaperTexts.Audience, input.Audience),
            (PaperTexts.Seats, input.Seats),
        ];
        var told = facts.Where(fact => fact.Text.Length > 0).ToList();
        var width = sheet.Width - (2 * Margin) - LabelWidth;
        foreach (var ((label, _), block) in told.Zip(Blocks([.. told.Select(fact => fact.Text)], width, bottom - y)))
        {
            sheet.Text(label, Margin, y + block.Style.Rise, Label);
            y = sheet.Text(block, Margin + LabelWidth, y) + Gap;
        }
    }

    /// <summary>All facts in one size, the largest at which they fit.</summary>
    private static List<TextBlock> Blocks(string[] texts, double width, double height)
    {
        for (var size = 27.0; size > 11; size--)
        {
            var blocks = texts.Select(text => TextBlock.Of(text, TextStyle.Bold(size, Ink.Black), width)).ToList();
            // Large type is worth less than a fact on one line.
            var most = size >= 20 ? 1 : 3;
            if (blocks.Sum(block => block.Height + Gap) <= height && blocks.TrueForAll(b => b.Lines.Count <= most))
                return blocks;
        }
        var small = TextStyle.Bold(11, Ink.Black);
        var lines = (int)(((height / Math.Max(texts.Length, 1)) - Gap) / small.LineHeight);
        return [.. texts.Select(text => TextBlock.Of(text, small, width, Math.Max(lines, 1)))];
    }

    private static void Scan(Sheet sheet, PosterInput input, double top)
    {
        sheet.Line(Margin, top - 10, sheet.Width - Margin, top - 10, new(Ink.Grey(150), 0.8));
        sheet.Qr(input.Link, Margin - 22, top, Side);
        var (left, width) = (Margin + Side - 8, sheet.Width - (2 * Margin) - Side + 8);
        var y = sheet.Text(
            TextBlock.Of(PaperTexts.Scan, TextStyle.Bold(28, Ink.Black), width, most: 3),
            left,
            top + 34
        );
        y = sheet.Text(TextBlock.Of(PaperTexts.ScanFor, TextStyle.Regular(16, Ink.Black), width, most: 3), left, y + 6);
        sheet.Text(TextBlock.Fit(input.LinkText, Typeface.Regular, Ink.Grey(60), width, 44, (9, 15)), left, y + 14);
    }
}
