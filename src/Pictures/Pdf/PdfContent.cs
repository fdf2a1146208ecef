using System.Text;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Pdf;

/// <summary>The drawing orders of a page. PDF measures from the lower left corner, so one matrix turns the page over.</summary>
internal sealed class PdfContent(PdfFonts fonts)
{
    private readonly StringBuilder _orders = new();

    public string Of(Sheet sheet)
    {
        _orders.Append($"1 0 0 -1 0 {PdfNumbers.Of(sheet.Height)} cm\n1 j\n");
        if (sheet.Background != Ink.White)
            Fill(new(Outline.Rectangle(0, 0, sheet.Width, sheet.Height), sheet.Background, Placement.AsIs));
        foreach (var mark in sheet.Marks)
            Draw(mark);
        return _orders.ToString();
    }

    private void Draw(Mark mark)
    {
        switch (mark)
        {
            case FillMark fill:
                Fill(fill);
                break;
            case StrokeMark stroke:
                Stroke(stroke);
                break;
            case TextMark text:
                Text(text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "This mark cannot be drawn");
        }
    }

    private void Fill(FillMark mark)
    {
        _orders.Append("q ").Append(Colour(mark.Ink)).Append(" rg ");
        if (mark.Placement != Placement.AsIs)
            _orders
                .Append($"{PdfNumbers.Scale(mark.Placement.ScaleX)} 0 0 {PdfNumbers.Scale(mark.Placement.ScaleY)} ")
                .Append($"{PdfNumbers.Of(mark.Placement.X)} {PdfNumbers.Of(mark.Placement.Y)} cm ");
        Path(mark.Outline);
        _orders.Append("f Q\n");
    }

    private void Stroke(StrokeMark mark)
    {
        var pen = mark.Pen;
        _orders.Append("q ").Append(Colour(pen.Ink)).Append($" RG {PdfNumbers.Of(pen.Width)} w ");
        if (pen.Dash > 0)
            _orders.Append($"[{PdfNumbers.Of(pen.Dash)}] 0 d ");
        Path(mark.Outline);
        _orders.Append("S Q\n");
    }

    private void Text(TextMark mark)
    {
        _orders
            .Append($"BT {Colour(mark.Style.Ink)} rg /{fonts.Use(mark)} {PdfNumbers.Of(mark.Style.Size)} Tf ")
            .Append($"1 0 0 -1 {PdfNumbers.Of(mark.X)} {PdfNumbers.Of(mark.Baseline)} Tm <");
        foreach (var glyph in mark.Glyphs)
            _orders.Append($"{glyph.Id:X4}");
        _orders.Append("> Tj ET\n");
    }

    private void Path(Outline outline)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var step in outline.Steps)
        {
            switch (step.Kind)
            {
                case StepKind.Move:
                    Numbers(step.X, step.Y).Append("m ");
                    break;
                case StepKind.Line:
                    Numbers(step.X, step.Y).Append("l ");
                    break;
                case StepKind.Cubic:
                    Numbers(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y).Append("c ");
                    break;
                // PDF has no quadratic curves; the cubic one with handles at two thirds is the same curve.
                case StepKind.Quad:
                    Numbers(
                            Third(x, step.X1),
                            Third(y, step.Y1),
                            Third(step.X, step.X1),
                            Third(step.Y, step.Y1),
                            step.X,
                            step.Y
                        )
                        .Append("c ");
                    break;
                default:
                    _orders.Append("h ");
                    break;
            }
            if (step.Kind != StepKind.Close)
                (x, y) = (step.X, step.Y);
        }
    }

    private StringBuilder Numbers(params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
            _orders.Append(PdfNumbers.Of(number)).Append(' ');
        return _orders;
    }

    private static double Third(double end, double handle) => end + ((handle - end) * 2 / 3);

    private static string Colour(Ink ink) =>
        $"{PdfNumbers.Of(ink.Red / 255.0)} {PdfNumbers.Of(ink.Green / 255.0)} {PdfNumbers.Of(ink.Blue / 255.0)}";
}
