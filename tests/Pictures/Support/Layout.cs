using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>What a look at a sheet would tell at once: no text runs over the edge or another text or is covered.</summary>
internal static class Layout
{
    public static void IsTidy(IEnumerable<Sheet> sheets, double margin = 4)
    {
        foreach (var (number, sheet) in sheets.Index())
            Assert.Equal([], Faults(sheet, margin).Select(fault => $"sheet {number + 1}: {fault}"));
    }

    public static IEnumerable<string> Faults(Sheet sheet, double margin)
    {
        var boxes = sheet.Marks.OfType<TextMark>().Select(Box.Of).ToList();
        foreach (var box in boxes.Where(b => !b.IsWithin(sheet, margin)))
            yield return $"«{box.Text}» leaves the sheet: {box}";
        for (var i = 0; i < boxes.Count; i++)
        for (var j = i + 1; j < boxes.Count; j++)
            if (boxes[i].Touches(boxes[j]))
                yield return $"«{boxes[i].Text}» runs into «{boxes[j].Text}»";
        foreach (var fault in Covered(sheet))
            yield return fault;
    }

    /// <summary>The white ground of a code, say, drawn over the line above it.</summary>
    private static IEnumerable<string> Covered(Sheet sheet)
    {
        List<Box> texts = [];
        foreach (var mark in sheet.Marks)
        {
            if (mark is TextMark text)
                texts.Add(Box.Of(text));
            if (mark is not FillMark fill)
                continue;
            var shape = Box.Of(fill);
            foreach (var box in texts.Where(shape.Touches))
                yield return $"«{box.Text}» is covered";
        }
    }

    private sealed record Box(string Text, double Left, double Top, double Right, double Bottom)
    {
        /// <summary>Capital letters and what hangs below the line.</summary>
        public static Box Of(TextMark mark) =>
            new(
                mark.Text,
                mark.X,
                mark.Baseline - mark.Style.CapHeight,
                mark.X + mark.Width,
                mark.Baseline + (0.2 * mark.Style.Size)
            );

        public static Box Of(FillMark mark)
        {
            var steps = mark.Outline.Steps.Where(step => step.Kind != StepKind.Close).ToList();
            var (xs, ys) = (steps.Select(step => step.X), steps.Select(step => step.Y));
            var (at, across, down) = (mark.Placement, mark.Placement.ScaleX, mark.Placement.ScaleY);
            return new(
                "",
                at.X + (across * xs.Min()),
                at.Y + (down * ys.Min()),
                at.X + (across * xs.Max()),
                at.Y + (down * ys.Max())
            );
        }

        public bool IsWithin(Sheet sheet, double margin) =>
            Left >= margin && Top >= margin && Right <= sheet.Width - margin && Bottom <= sheet.Height - margin;

        public bool Touches(Box other) =>
            Left < other.Right - 0.01
            && other.Left < Right - 0.01
            && Top < other.Bottom - 0.01
            && other.Top < Bottom - 0.01;
    }
}
