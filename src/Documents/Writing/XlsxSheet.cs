using System.Globalization;
using System.Text;
using System.Xml;

namespace TochkaBot.Documents.Writing;

/// <summary>
/// One sheet. Text stands in inline strings, so that nothing in it can become a formula; numbers, days and moments are typed,
/// moments on the centre's wall clock.
/// </summary>
internal sealed class XlsxSheet(Stream part) : IDisposable
{
    /// <summary>Of Excel, the header among them.</summary>
    public const int MostRows = 1_048_576;

    private readonly XmlWriter xml = XmlWriter.Create(
        part,
        new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }
    );

    private int rows;

    public bool IsFull => rows == MostRows;

    public void Begin<T>(IReadOnlyList<Column<T>> columns)
    {
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        FrozenHeader();
        Widths(columns.Select(c => c.Name.Length));
        xml.WriteStartElement("sheetData");
        Row(columns.Select(c => (object?)c.Name), XlsxStyles.Header);
    }

    public void Add<T>(IReadOnlyList<Column<T>> columns, T row) => Row(columns.Select(c => c.Of(row)), style: 0);

    public void End(int columns)
    {
        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", $"A1:{Letters(columns)}{rows}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    private void FrozenHeader() =>
        xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );

    private void Widths(IEnumerable<int> lengths)
    {
        xml.WriteStartElement("cols");
        foreach (var (i, length) in lengths.Index())
        {
            xml.WriteRaw(
                $"""<col min="{i + 1}" max="{i + 1}" width="{Math.Clamp(length + 6, 16, 60)}" customWidth="1"/>"""
            );
        }

        xml.WriteEndElement();
    }

    private void Row(IEnumerable<object?> cells, int style)
    {
        xml.WriteStartElement("row");
        foreach (var cell in cells)
        {
            Cell(cell, style);
        }

        xml.WriteEndElement();
        rows++;
    }

    private void Cell(object? value, int style)
    {
        xml.WriteStartElement("c");
        switch (value)
        {
            case null:
                break;
            case string words:
                Text(words, style);
                break;
            case DateTimeOffset moment:
                Number(moment.DateTime.ToOADate(), XlsxStyles.Moment);
                break;
            case DateOnly day:
                Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), XlsxStyles.Day);
                break;
            default:
                Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), style);
                break;
        }

        xml.WriteEndElement();
    }

    private void Number(double number, int style)
    {
        Look(style);
        xml.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
    }

    private void Text(string words, int style)
    {
        Look(style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XlsxText.Printable(words));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Look(int style)
    {
        if (style != 0)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A, B, … Z, AA, …</summary>
    private static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
