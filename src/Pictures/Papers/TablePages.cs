using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

/// <summary>Lays a table out: a row that does not fit goes to the next page, one taller than a page is cut between lines.</summary>
internal sealed class TablePages(TableInput input)
{
    private const double Margin = 42;
    private const double Padding = 5;
    private const double Foot = 34;

    /// <summary>So many lines of a cut row must stand on a page, or it begins on the next.</summary>
    private const int Few = 3;

    private static readonly TextStyle Body = TextStyle.Regular(10.5, Ink.Black);
    private static readonly TextStyle Head = TextStyle.Bold(10.5, Ink.Black);
    private static readonly TextStyle Small = TextStyle.Regular(9, Ink.Grey(80));
    private static readonly Pen Rule = new(Ink.Grey(165), 0.5);

    private readonly List<Sheet> _pages = [];
    private double _y;

    private double PageWidth => input.Landscape ? Sheet.A4.Height : Sheet.A4.Width;

    private double PageHeight => input.Landscape ? Sheet.A4.Width : Sheet.A4.Height;

    private double Bottom => PageHeight - Foot - 14;

    private Sheet Page => _pages[^1];

    public IReadOnlyList<Sheet> Draw()
    {
        NewPage();
        foreach (var row in input.Rows)
            Row(row);
        if (input.Rows.Count == 0)
            Page.Text(input.Empty ?? PaperTexts.Empty, Margin + Padding, _y + 22, Body);
        foreach (var (index, page) in _pages.Index())
            Footer(page, PaperTexts.PageOf(index + 1, _pages.Count));
        return _pages;
    }

    private void NewPage()
    {
        _pages.Add(new(PageWidth, PageHeight) { Title = input.Title });
        var width = PageWidth - (2 * Margin);
        _y = Margin;
        if (_pages.Count == 1)
        {
            _y =
                Page.Text(TextBlock.Of(input.Title, TextStyle.Bold(17, Ink.Black), width, most: 5), Margin, _y - 6) + 2;
            if (input.Subtitle.Length > 0)
                _y = Page.Text(
                    TextBlock.Of(input.Subtitle, TextStyle.Regular(11, Ink.Grey(60)), width, most: 6),
                    Margin,
                    _y
                );
            _y += 8;
        }
        Header();
    }

    private void Header()
    {
        var cells = Cells(column => TextBlock.Of(column.Title, Head, Inner(column), most: 4)).ToList();
        var height = cells.Max(cell => cell.Block.Height) + (2 * Padding);
        Page.Rectangle(Margin, _y, PageWidth - (2 * Margin), height, Ink.Grey(236));
        foreach (var (column, block, x) in cells)
            Page.Text(block, x + Padding, _y + height - Padding - block.Height, column.Align);
        _y += height;
        Page.Line(Margin, _y, PageWidth - Margin, _y, new(Ink.Black, 0.8));
    }

    private void Row(IReadOnlyList<string> row)
    {
        var cells = Cells((column, index) => Cell(column, index < row.Count ? row[index] : "")).ToList();
        var lines = cells.Max(cell => cell.Block.Lines.Count);
        for (var from = 0; from < lines; )
        {
            var room = (int)((Bottom - _y - (2 * Padding)) / Body.LineHeight);
            // A row begins on a new page rather than being cut, unless it is taller than a page.
            if (room < (lines - from > FullPage() ? Few : lines - from))
            {
                NewPage();
                room = FullPage();
            }
            var count = Math.Clamp(room, 1, lines - from);
            Part(cells, from, count);
            from += count;
        }
    }

    private void Part(List<(PaperColumn Column, TextBlock Block, double X)> cells, int from, int count)
    {
        var height = (count * Body.LineHeight) + (2 * Padding);
        foreach (var (column, block, x) in cells)
        {
            if (column.IsTick && from == 0)
                Tick(x + (Width(column) / 2), _y + (Body.LineHeight / 2) + Padding);
            else if (!column.IsTick)
                Page.Text(
                    block with
                    {
                        Lines = [.. block.Lines.Skip(from).Take(count)],
                    },
                    x + Padding,
                    _y + Padding,
                    column.Align
                );
        }
        _y += height;
        Page.Line(Margin, _y, PageWidth - Margin, _y, Rule);
    }

    private void Tick(double x, double y) => Page.Frame(x - 6, y - 6, 12, 12, new(Ink.Grey(60), 0.8), radius: 1.5);

    private static void Footer(Sheet page, string words)
    {
        var y = page.Height - Foot;
        var width = page.Width - (2 * Margin);
        page.Text(TextBlock.Line(page.Title, Small, width - 120), Margin, y);
        page.Text(words, page.Width - Margin, y + Small.Rise, Small, Align.Right);
    }

    private TextBlock Cell(PaperColumn column, string text) =>
        TextBlock.Of(column.IsTick ? "" : text, Body, Inner(column));

    private IEnumerable<(PaperColumn Column, TextBlock Block, double X)> Cells(Func<PaperColumn, TextBlock> block) =>
        Cells((column, _) => block(column));

    private IEnumerable<(PaperColumn Column, TextBlock Block, double X)> Cells(Func<PaperColumn, int, TextBlock> block)
    {
        var x = Margin;
        foreach (var (index, column) in input.Columns.Index())
        {
            yield return (column, block(column, index), x);
            x += Width(column);
        }
    }

    private double Width(PaperColumn column) =>
        (PageWidth - (2 * Margin)) * column.Width / input.Columns.Sum(c => c.Width);

    private double Inner(PaperColumn column) => Width(column) - (2 * Padding);

    /// <summary>Lines of a row that would have an empty page for itself, header and all.</summary>
    private int FullPage() => Math.Max(1, (int)((Bottom - Margin - 80 - (2 * Padding)) / Body.LineHeight));
}
