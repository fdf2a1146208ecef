using System.Globalization;
using System.Security;
using System.Text;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Svg;

/// <summary>
/// Sheets as SVG. Text is drawn as outlines, each glyph defined once, so that it looks the same where PT Sans is not
/// installed; the title of the sheet is there for those who do not see it. The same sheet gives the same text.
/// </summary>
public static class SvgImage
{
    /// <summary>Draws a sheet.</summary>
    /// <returns>An SVG document without an XML declaration, fit to stand inside a page.</returns>
    public static string Of(Sheet sheet)
    {
        StringBuilder body = new();
        SortedDictionary<string, string> glyphs = new(StringComparer.Ordinal);
        foreach (var mark in sheet.Marks)
            Draw(body, glyphs, mark);
        var (width, height) = (SvgNumbers.Of(sheet.Width), SvgNumbers.Of(sheet.Height));
        StringBuilder file = new();
        file.Append($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" """)
            .Append($"""viewBox="0 0 {width} {height}" role="img">""")
            .Append($"<title>{Safe(sheet.Title)}</title><defs>");
        foreach (var (name, path) in glyphs)
            file.Append($"""<path id="{name}" d="{path}"/>""");
        file.Append($"""</defs><rect width="{width}" height="{height}" fill="{Hex(sheet.Background)}"/>""");
        return file.Append(body).Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder body, SortedDictionary<string, string> glyphs, Mark mark)
    {
        switch (mark)
        {
            case FillMark fill:
                body.Append($"""<path d="{SvgPath.Of(fill.Outline, fill.Placement)}" fill="{Hex(fill.Ink)}"/>""");
                break;
            case StrokeMark stroke:
                Draw(body, stroke);
                break;
            case TextMark text:
                Draw(body, glyphs, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "This mark cannot be drawn");
        }
    }

    private static void Draw(StringBuilder body, StrokeMark mark)
    {
        body.Append(
                $"""<path d="{SvgPath.Of(mark.Outline, Placement.AsIs)}" fill="none" stroke="{Hex(mark.Pen.Ink)}" """
            )
            .Append($"""stroke-width="{SvgNumbers.Of(mark.Pen.Width)}" stroke-linejoin="round" """);
        if (mark.Pen.Dash > 0)
            body.Append($"""stroke-dasharray="{SvgNumbers.Of(mark.Pen.Dash)}" """);
        body.Append("/>");
    }

    private static void Draw(StringBuilder body, SortedDictionary<string, string> glyphs, TextMark mark)
    {
        var (face, unit) = (mark.Style.Face, mark.Style.Size / mark.Style.Face.UnitsPerEm);
        body.Append($"""<g fill="{Hex(mark.Style.Ink)}" transform="translate({SvgNumbers.Of(mark.X)} """)
            .Append(
                $"""{SvgNumbers.Of(mark.Baseline)}) scale({unit.ToString("0.#####", CultureInfo.InvariantCulture)})">"""
            );
        var x = 0.0;
        foreach (var glyph in mark.Glyphs)
        {
            if (face.OutlineOf(glyph.Id).Steps.Count > 0)
                body.Append($"""<use href="#{Name(glyphs, face, glyph.Id)}" x="{SvgNumbers.Of(x)}"/>""");
            x += glyph.Advance * face.UnitsPerEm / 1000;
        }
        body.Append("</g>");
    }

    private static string Name(SortedDictionary<string, string> glyphs, Typeface face, int glyph)
    {
        var name = $"{(face.IsBold ? 'b' : 'r')}{glyph}";
        if (!glyphs.ContainsKey(name))
            glyphs[name] = SvgPath.Of(face.OutlineOf(glyph), new(0, 0, 1, -1));
        return name;
    }

    private static string Hex(Ink ink) => $"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}";

    /// <summary>Control characters may not stand in XML at all.</summary>
    private static string Safe(string text) =>
        SecurityElement.Escape(string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))));
}
