using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;

namespace TochkaBot.Pictures.Screens;

/// <summary>A strip of a picture: how tall it is, and how it is drawn at y.</summary>
internal sealed record Strip(double Height, Action<Sheet, double> Draw)
{
    /// <summary>Letters and numbers in it.</summary>
    public int Glyphs { get; init; }
}

/// <summary>
/// A title and strips below it, on as many pictures as are needed so that none is too tall for a phone. All have much
/// the same number of strips: a last picture with a single line would look like a mistake.
/// </summary>
internal sealed class ScreenPages(string title, string subtitle, Theme theme, double width)
{
    public const double Margin = 40;

    /// <summary>Messengers shrink what is much taller than wide.</summary>
    private const double MostPixels = 1080 * 2400;

    /// <summary>A glyph takes up to 96 bytes of a PNG, and a picture shall stay under 100 KB.</summary>
    private const int MostGlyphs = 960;

    private readonly List<Strip> _strips = [];

    public double Inner => width - (2 * Margin);

    /// <summary>Repeated on every picture below the title.</summary>
    public Strip? Head { get; set; }

    /// <summary>Whole pixels: equal rows then give equal pixels, which makes small files.</summary>
    public void Add(double height, Action<Sheet, double> draw)
    {
        Sheet scratch = new(width, height);
        draw(scratch, 0);
        var glyphs = scratch.Marks.OfType<TextMark>().Sum(mark => mark.Glyphs.Count);
        _strips.Add(new(Math.Ceiling(height), draw) { Glyphs = glyphs });
    }

    private double Tallest => MostPixels / Math.Max(width, 1080);

    public IReadOnlyList<Sheet> Draw()
    {
        var parts = Parts(Tallest - Top(1).Height - (Head?.Height ?? 0) - Margin);
        return
        [
            .. parts.Select((strips, index) => Page(strips, parts.Count > 1 ? $"{index + 1} из {parts.Count}" : "")),
        ];
    }

    /// <summary>As few parts as hold all strips, each strip in the part in which its middle falls.</summary>
    private List<List<Strip>> Parts(double room)
    {
        var total = _strips.Sum(strip => strip.Height);
        for (var count = 1; ; count++)
        {
            var parts = Parts(count, total / count);
            if (count >= _strips.Count || parts.TrueForAll(Fits))
                return parts;
        }

        bool Fits(List<Strip> part) =>
            part.Sum(strip => strip.Height) <= room && part.Sum(strip => strip.Glyphs) <= MostGlyphs;
    }

    private List<List<Strip>> Parts(int count, double share)
    {
        List<List<Strip>> parts = [.. Enumerable.Range(0, count).Select(_ => new List<Strip>())];
        var y = 0.0;
        foreach (var strip in _strips)
        {
            parts[Math.Clamp((int)((y + (strip.Height / 2)) / share), 0, count - 1)].Add(strip);
            y += strip.Height;
        }
        parts.RemoveAll(part => part.Count == 0);
        return parts.Count > 0
            ? parts
            :
            [
                [],
            ];
    }

    private Sheet Page(List<Strip> strips, string part)
    {
        var top = Top(part.Length);
        var height = top.Height + (Head?.Height ?? 0) + strips.Sum(strip => strip.Height) + Margin;
        Sheet sheet = new(width, Math.Ceiling(height), theme.Ground)
        {
            Title = string.Join(" · ", new[] { title, subtitle, part }.Where(words => words.Length > 0)),
        };
        top.Draw(sheet, 0);
        var quiet = TextStyle.Regular(26, theme.Quiet);
        sheet.Text(part, width - Margin, Margin + quiet.Rise, quiet, Align.Right);
        var y = top.Height;
        Head?.Draw(sheet, y);
        y += Head?.Height ?? 0;
        foreach (var strip in strips)
        {
            strip.Draw(sheet, y);
            y += strip.Height;
        }
        return sheet;
    }

    private Strip Top(int part)
    {
        var room = Inner - (part > 0 ? 130 : 0);
        var name = TextBlock.Title(title, Typeface.Bold, theme.Text, room, 150, (28, 50));
        var under = TextBlock.Of(
            subtitle,
            TextStyle.Regular(32, theme.Quiet),
            Inner,
            most: subtitle.Length > 0 ? 2 : 1
        );
        var height = Math.Ceiling(Margin + name.Height + (subtitle.Length > 0 ? under.Height + 4 : 0) + 20);
        return new(
            height,
            (sheet, y) =>
            {
                y = sheet.Text(name, Margin, y + Margin - 8);
                sheet.Text(under, Margin, y + 4);
            }
        );
    }
}
