using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Canvas;

/// <summary>Text as outlines, for back ends that do not set type themselves.</summary>
internal static class TextShapes
{
    /// <summary>Each glyph that shows something, with where it stands on the sheet.</summary>
    public static IEnumerable<(Outline Outline, Placement Place)> Shapes(this TextMark mark)
    {
        var (x, unit) = (mark.X, mark.Style.Size / mark.Style.Face.UnitsPerEm);
        foreach (var glyph in mark.Glyphs)
        {
            var outline = mark.Style.Face.OutlineOf(glyph.Id);
            if (outline.Steps.Count > 0)
                yield return (outline, new(x, mark.Baseline, unit, -unit));
            x += glyph.Advance * mark.Style.Size / 1000;
        }
    }
}
