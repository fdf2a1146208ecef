using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Pdf;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

/// <summary>A participation.</summary>
/// <param name="When">«7 декабря 2026», «Ноябрь–декабрь».</param>
/// <param name="Title">What it was.</param>
/// <param name="Detail">Its level, and as what one took part.</param>
/// <param name="Awards">What was reached; empty for who only took part.</param>
public sealed record PortfolioEntry(string When, string Title, string Detail, IReadOnlyList<string> Awards);

/// <summary>The participations of a school year, the newest first.</summary>
/// <param name="Title">«2026/27 учебный год».</param>
/// <param name="Entries">At least one.</param>
public sealed record PortfolioYear(string Title, IReadOnlyList<PortfolioEntry> Entries);

/// <summary>«Портфолио» of one person.</summary>
/// <param name="Centre">Who says so: the centre's name, and the school's.</param>
/// <param name="Name">Full name.</param>
/// <param name="Summary">«6Б · 12 участий · 3 награды».</param>
/// <param name="Years">The newest first.</param>
/// <param name="Printed">When the file is made.</param>
public sealed record PortfolioInput(
    string Centre,
    string Name,
    string Summary,
    IReadOnlyList<PortfolioYear> Years,
    DateTimeOffset Printed
);

/// <summary>A portfolio on A4 pages to print, or on pictures for a phone.</summary>
public static class PortfolioPaper
{
    private const double Margin = 48;
    private const double WhenWidth = 116;
    private const double Foot = 36;
    private const double PictureWidth = 1080;

    private static readonly Ink Accent = Ink.Of(0x1F4E79);
    private static readonly TextStyle Quiet = TextStyle.Regular(10.5, Ink.Grey(90));
    private static readonly TextStyle Body = TextStyle.Regular(11.5, Ink.Black);
    private static readonly TextStyle Award = TextStyle.Bold(11.5, Accent);

    /// <summary>The portfolio as a PDF.</summary>
    public static byte[] Pdf(PortfolioInput input) =>
        PdfFile.Of(new($"{PaperTexts.Portfolio}: {input.Name}", input.Printed), Draw(input));

    /// <summary>The pages, in points.</summary>
    public static IReadOnlyList<Sheet> Draw(PortfolioInput input)
    {
        List<Sheet> pages = [];
        var y = First(input, pages);
        foreach (var year in input.Years)
        {
            y = Room(input, pages, y, 30 + Height(year.Entries[0])) + 10;
            y = pages[^1].Text(TextBlock.Line(year.Title, TextStyle.Bold(14, Accent), Inner), Margin, y) + 3;
            pages[^1].Line(Margin, y, Margin + Inner, y, new(Accent, 0.8));
            y += 7;
            foreach (var entry in year.Entries)
            {
                y = Room(input, pages, y, Height(entry));
                y = Entry(pages[^1], entry, y);
            }
        }

        foreach (var (index, page) in pages.Index())
        {
            page.Text(TextBlock.Line(input.Centre, Quiet, Inner - 120), Margin, page.Height - Foot);
            page.Text(
                PaperTexts.PageOf(index + 1, pages.Count),
                Margin + Inner,
                page.Height - Foot + Quiet.Rise,
                Quiet,
                Align.Right
            );
        }

        return pages;
    }

    /// <summary>Pictures for a phone, none of them too tall; the theme is the reader's.</summary>
    public static IReadOnlyList<Sheet> Pictures(PortfolioInput input, Theme theme)
    {
        ScreenPages pages = new(input.Name, input.Summary, theme, PictureWidth);
        foreach (var year in input.Years)
        {
            var title = TextBlock.Line(year.Title, TextStyle.Bold(34, theme.Quiet), pages.Inner);
            pages.Add(title.Height + 26, (sheet, y) => sheet.Text(title, ScreenPages.Margin, y + 16));
            foreach (var entry in year.Entries)
            {
                Strip(pages, entry, theme);
            }
        }

        return pages.Draw();
    }

    private static double Inner => Sheet.A4.Width - (2 * Margin);

    private static double First(PortfolioInput input, List<Sheet> pages)
    {
        var page = New(input, pages);
        var y = page.Text(TextBlock.Of(input.Centre, Quiet, Inner, most: 2), Margin, 44) + 4;
        y =
            page.Text(
                TextBlock.Line(PaperTexts.Portfolio.ToUpperInvariant(), TextStyle.Bold(15, Accent), Inner),
                Margin,
                y
            ) + 2;
        y = page.Text(TextBlock.Title(input.Name, Typeface.Bold, Ink.Black, Inner, 70, (16, 28)), Margin, y) + 2;
        y = page.Text(TextBlock.Of(input.Summary, TextStyle.Regular(13, Ink.Grey(60)), Inner, most: 2), Margin, y) + 6;
        if (input.Years.Count == 0)
            y = page.Text(TextBlock.Line(PaperTexts.NoParticipations, Body, Inner), Margin, y + 14);
        return y;
    }

    private static Sheet New(PortfolioInput input, List<Sheet> pages)
    {
        pages.Add(new(Sheet.A4.Width, Sheet.A4.Height) { Title = $"{PaperTexts.Portfolio}: {input.Name}" });
        return pages[^1];
    }

    /// <summary>Where so much fits: here, or at the top of the next page.</summary>
    private static double Room(PortfolioInput input, List<Sheet> pages, double y, double height)
    {
        if (y + height <= Sheet.A4.Height - Foot - 16)
            return y;
        New(input, pages);
        return Margin;
    }

    private static double Entry(Sheet page, PortfolioEntry entry, double top)
    {
        page.Text(When(entry), Margin, top);
        var y = top;
        foreach (var block in Blocks(entry))
        {
            y = page.Text(block, Margin + WhenWidth, y);
        }

        return Math.Max(y, top + When(entry).Height) + 9;
    }

    private static double Height(PortfolioEntry entry) =>
        Math.Max(Blocks(entry).Sum(block => block.Height), When(entry).Height) + 9;

    private static TextBlock When(PortfolioEntry entry) => TextBlock.Of(entry.When, Quiet, WhenWidth - 12, most: 3);

    private static List<TextBlock> Blocks(PortfolioEntry entry)
    {
        var width = Inner - WhenWidth;
        return
        [
            TextBlock.Of(entry.Title, Body, width, most: 6),
            .. entry.Detail.Length > 0 ? (TextBlock[])[TextBlock.Of(entry.Detail, Quiet, width, most: 2)] : [],
            .. entry.Awards.Select(award => TextBlock.Of(award, Award, width, most: 2)),
        ];
    }

    private static void Strip(ScreenPages pages, PortfolioEntry entry, Theme theme)
    {
        List<TextBlock> blocks =
        [
            TextBlock.Of(entry.Title, TextStyle.Regular(34, theme.Text), pages.Inner, most: 3),
            TextBlock.Of(
                string.Join(" · ", new[] { entry.When, entry.Detail }.Where(words => words.Length > 0)),
                TextStyle.Regular(26, theme.Quiet),
                pages.Inner,
                most: 2
            ),
            .. entry.Awards.Select(award =>
                TextBlock.Of(award, TextStyle.Bold(32, theme.Accent), pages.Inner, most: 2)
            ),
        ];
        pages.Add(
            blocks.Sum(block => block.Height) + 26,
            (sheet, y) =>
            {
                foreach (var block in blocks)
                    y = sheet.Text(block, ScreenPages.Margin, y);
            }
        );
    }
}
