using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TochkaBot.Documents.Reading;
using TochkaBot.Documents.Writing;

namespace TochkaBot.Tests.Writing;

public sealed class XlsxBookTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly IReadOnlyList<Column<object?>> OneColumn = [new("Что", value => value)];

    [Fact]
    public void Each_sheet_has_a_header_that_stays_in_sight_and_filters()
    {
        var file = Book(book =>
        {
            book.Add("Мероприятия", OneColumn, ["Открытие", "Турнир"]);
            book.Add("Курсы: 2022/23", OneColumn, []);
            book.Add("курсы 202223", OneColumn, [1]);
        });

        Assert.Empty(Faults(file));
        var names = Part(file, "xl/workbook.xml")
            .Descendants(Sheet + "sheet")
            .Select(s => (string)s.Attribute("name")!);
        Assert.Equal(["Мероприятия", "Курсы 202223", "курсы 202223 (2)"], names);
        var first = Part(file, "xl/worksheets/sheet1.xml");
        Assert.Equal("A1:A3", (string)first.Element(Sheet + "autoFilter")!.Attribute("ref")!);
        Assert.Equal("frozen", (string)first.Descendants(Sheet + "pane").Single().Attribute("state")!);
        Assert.Equal(["Что", "Открытие", "Турнир"], first.Descendants(Sheet + "c").Select(c => c.Value));
    }

    [Fact]
    public void Numbers_days_and_moments_have_their_type_and_text_is_never_a_formula()
    {
        var file = Book(book =>
            book.Add(
                "1",
                OneColumn,
                [12, 0.5, new DateOnly(2022, 12, 7), new DateTimeOffset(2022, 12, 7, 15, 0, 0, default), "=1+1", null]
            )
        );

        Assert.Empty(Faults(file));
        var sheet = Part(file, "xl/worksheets/sheet1.xml");
        Assert.Empty(sheet.Descendants(Sheet + "f"));
        Assert.Equal(
            [(null, "12"), (null, "0.5"), ("3", "44902"), ("2", "44902.625"), (null, "=1+1"), (null, "")],
            sheet.Descendants(Sheet + "c").Skip(1).Select(c => ((string?)c.Attribute("s"), c.Value))
        );
        Assert.Equal("inlineStr", (string?)sheet.Descendants(Sheet + "c").ElementAt(5).Attribute("t"));
    }

    [Fact]
    public void Words_come_back_as_they_were_but_for_what_a_workbook_cannot_hold()
    {
        var file = Book(book =>
            book.Add(
                "1",
                OneColumn,
                ["Ёлка 🎄 <&>\"'", "до\u0000после\u001b", "_x0041_ и _x", "  края  ", "половина \ud83d"]
            )
        );

        Assert.Empty(Faults(file));
        var cells = Part(file, "xl/worksheets/sheet1.xml").Descendants(Sheet + "t").Skip(1).Select(t => t.Value);
        Assert.Equal(["Ёлка 🎄 <&>\"'", "допосле", "_x005F_x0041_ и _x", "  края  ", "половина "], cells);
    }

    [Fact]
    public void What_is_longer_than_a_sheet_goes_on_in_the_next()
    {
        const int most = 1_048_575;

        var file = Book(book => book.Add("Все", OneColumn, Enumerable.Repeat<object?>(1, most + 2)));

        Assert.Equal(["A1:A1048576", "A1:A3"], new[] { 1, 2 }.Select(n => Filter(file, n)));
    }

    [Fact]
    public void Our_own_reader_reads_it()
    {
        var file = XlsxBook.Write("1", OneColumn, ["Котова Анна", 7]);

        var table = TableReader.Read(file).Table!;

        Assert.Equal(["Что", "Котова Анна", "7"], table.Rows.Select(r => r.Cells[0]));
    }

    /// <summary>Into a stream that only takes bytes, as an answer on the way to a phone does.</summary>
    private static byte[] Book(Action<XlsxBook> write)
    {
        using var kept = new MemoryStream();
        using (var target = new DeflateStream(kept, CompressionLevel.Fastest, leaveOpen: true))
        using (var book = new XlsxBook(target))
        {
            write(book);
        }

        kept.Position = 0;
        using var file = new MemoryStream();
        using var unpacked = new DeflateStream(kept, CompressionMode.Decompress);
        unpacked.CopyTo(file);
        return file.ToArray();
    }

    private static IEnumerable<string> Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri}: {e.Description}")];
    }

    private static XElement Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>The last words of a sheet too large to be read whole.</summary>
    private static string Filter(byte[] file, int sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var text = new StreamReader(zip.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open());
        var end = text.ReadToEnd()[^60..];
        return end.Split('"')[1];
    }
}
