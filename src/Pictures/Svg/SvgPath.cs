using System.Globalization;
using System.Text;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Svg;

internal static class SvgNumbers
{
    /// <summary>Two decimals are finer than any screen.</summary>
    public static string Of(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>Outlines in the short hand of the attribute «d».</summary>
internal static class SvgPath
{
    public static string Of(Outline outline, Placement at)
    {
        StringBuilder path = new();
        foreach (var step in outline.Steps)
        {
            path.Append(Letter(step.Kind));
            if (step.Kind is StepKind.Quad or StepKind.Cubic)
                Point(path, at, step.X1, step.Y1).Append(' ');
            if (step.Kind is StepKind.Cubic)
                Point(path, at, step.X2, step.Y2).Append(' ');
            if (step.Kind is not StepKind.Close)
                Point(path, at, step.X, step.Y);
        }
        return path.ToString();
    }

    private static StringBuilder Point(StringBuilder path, Placement at, double x, double y) =>
        path.Append(SvgNumbers.Of(at.X + (at.ScaleX * x))).Append(' ').Append(SvgNumbers.Of(at.Y + (at.ScaleY * y)));

    private static char Letter(StepKind kind) =>
        kind switch
        {
            StepKind.Move => 'M',
            StepKind.Line => 'L',
            StepKind.Quad => 'Q',
            StepKind.Cubic => 'C',
            _ => 'Z',
        };
}
