using System.Text;
using TochkaBot.Documents.Reading;

namespace TochkaBot.Tests.Roster;

/// <summary>Tables as they come out of spreadsheets.</summary>
public sealed class ReadingTests
{
    private const string Plain = "ФИО;Класс\r\nПетров Иван;6Б\r\n\r\nИванова Мария;6А\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "windows-1251", "utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_list_reads_the_same_in_every_encoding_that_spreadsheets_save(string name)
    {
        Encoding encoding = name switch
        {
            "windows-1251" => Files.Windows1251,
            "utf-16" => Encoding.Unicode,
            "utf-8 with mark" => new UTF8Encoding(true),
            _ => new UTF8Encoding(false),
        };

        Assert.Equal(["1: ФИО|Класс", "2: Петров Иван|6Б", "4: Иванова Мария|6А"], Read(Files.Csv(Plain, encoding)));
    }

    [Theory]
    [InlineData("ФИО,Класс\nПетров Иван,6Б")]
    [InlineData("ФИО\tКласс\nПетров Иван\t6Б")]
    [InlineData("ФИО;Класс\nПетров Иван;6Б")]
    [InlineData("\"ФИО\";\"Класс\"\n\"Петров Иван\";\"6Б\"")]
    public void The_separator_is_what_the_lines_have(string text) =>
        Assert.Equal(["1: ФИО|Класс", "2: Петров Иван|6Б"], Read(Files.Csv(text)));

    [Fact]
    public void Quoted_cells_keep_separators_quotes_and_lines_and_rows_keep_their_numbers() =>
        Assert.Equal(
            ["1: ФИО|Класс", "2: Петров; Иван|6 \"Б\"", "3: две\nстроки|7", "5: Иванова Мария|6 \"А\""],
            Read(Files.Csv("ФИО;Класс\n\"Петров; Иван\";\"6 \"\"Б\"\"\"\n\"две\nстроки\";7\nИванова Мария;6 \"А\""))
        );

    [Fact]
    public void Shared_and_inline_texts_numbers_and_cells_without_an_address_are_read_as_text() =>
        Assert.Equal(
            ["1: ФИО|Класс|Год", "4: Петров Иван|6|2014", "5: Иванова Мария|7|2013"],
            Read(
                Files.Xlsx(
                    """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Го</t></r><r><t>д</t></r></is></c></row>
                    <row r="4"><c r="A4" t="str"><f>B1</f><v>Петров Иван</v></c><c r="B4"><v>6</v></c><c r="C4"><v>2014.0</v></c></row>
                    <row><c t="inlineStr"><is><t>Иванова Мария</t></is></c><c><v>7</v></c><c><v>2.013E3</v></c></row>
                    """,
                    shared: ["ФИО", "Класс"]
                )
            )
        );

    [Fact]
    public void A_merged_value_stands_in_all_its_cells()
    {
        const string Rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Список</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>6Б</t></is></c><c r="B2" t="inlineStr"><is><t>Петров Иван</t></is></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>Иванова Мария</t></is></c></row>
            """;

        Assert.Equal(
            ["1: Список|Список", "2: 6Б|Петров Иван", "3: 6Б|Иванова Мария"],
            Read(Files.Xlsx(Rows, ["A1:B1", "A2:A1048576"]))
        );
    }

    [Fact]
    public void Hidden_and_empty_sheets_are_passed_over_and_two_full_ones_are_asked_about()
    {
        var full = Files.Sheet($"<row>{Files.Inline("ФИО")}</row>");
        var empty = Files.Sheet("<row r=\"5\"><c r=\"A5\" s=\"0\"/></row>");

        var one = Files.Workbook([("Черновик", " state=\"hidden\"", full), ("Пусто", "", empty), ("6Б", "", full)], []);
        var two = Files.Workbook([("6А", "", full), ("6Б", "", full)], []);

        Assert.Equal(["1: ФИО"], Read(one));
        Assert.Equal(new TableFault(TableFaultKind.ManySheets, Detail: "6А, 6Б"), Fault(two));
    }

    [Fact]
    public void What_is_no_table_is_named_for_what_it_is()
    {
        Assert.Equal(TableFaultKind.Empty, Fault([]).Kind);
        Assert.Equal(TableFaultKind.Empty, Fault(Files.Csv(" ;\r\n;;\r\n")).Kind);
        Assert.Equal(TableFaultKind.NotATable, Fault([0x89, .. "PNG\r\n"u8, 0x1A, 0, 0, 1, 2, 3]).Kind);
        Assert.Equal(TableFaultKind.OldOrLocked, Fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1]).Kind);
        var whole = Files.Xlsx([
            ["ФИО"],
        ]);
        Assert.Equal(TableFaultKind.Damaged, Fault(whole[..(whole.Length / 2)]).Kind);
        Assert.Equal(TableFaultKind.Damaged, Fault(Files.Xlsx("<row r=\"x\"><c t=\"s\"><v>7</v></c></row>")).Kind);
    }

    [Fact]
    public void A_quote_that_nothing_closes_is_found_where_it_opens()
    {
        Assert.Equal(
            new TableFault(TableFaultKind.OpenQuote, Row: 3),
            Fault(Files.Csv("ФИО;Класс\nПетров Иван;6Б\n\"Иванова Мария;6А\nСидоров Пётр;6А\n"))
        );
        Assert.Equal(
            new TableFault(TableFaultKind.CellTooLong, Row: 2),
            Fault(Files.Csv($"ФИО;Класс\n\"{string.Concat(Enumerable.Repeat("Иванова Мария;6А\n", 500))}"))
        );
    }

    [Fact]
    public void What_no_school_has_is_refused_and_not_read_to_its_end()
    {
        var long_ = Files.Csv(string.Concat(Enumerable.Repeat("а;б\n", TableReader.MostRows + 1)));
        var wide = Files.Xlsx("<row r=\"2\"><c r=\"ZZ2\"><v>1</v></c></row>");
        var coloured = Files.Xlsx(
            string.Concat(Enumerable.Range(1, 30_000).Select(n => $"<row r=\"{n}\"><c r=\"XFD{n}\" s=\"0\"/></row>"))
                + $"<row r=\"30001\">{Files.Inline("ФИО")}</row>"
        );

        Assert.Equal(new TableFault(TableFaultKind.TooManyRows, TableReader.MostRows + 1), Fault(long_));
        Assert.Equal(new TableFault(TableFaultKind.TooManyColumns, 2, 702), Fault(wide));
        Assert.Equal(["30001: ФИО"], Read(coloured));
    }

    [Fact]
    public void A_small_file_that_unpacks_into_an_endless_one_is_not_read_to_its_end()
    {
        var bomb = Files.Xlsx(Files.Inline("ФИО") + new string(' ', 65_000_000));

        Assert.InRange(bomb.Length, 1, 200_000);
        Assert.Equal(TableFaultKind.Damaged, Fault(bomb).Kind);
    }

    [Fact]
    public void A_workbook_with_macros_gives_its_table_and_nothing_of_them_is_run_or_kept()
    {
        var book = Files.Xlsx([
            ["ФИО", "Класс"],
            ["Петров Иван", "6Б"],
        ]);

        Assert.Equal(["1: ФИО|Класс", "2: Петров Иван|6Б"], Read(Files.WithMacros(book)));
    }

    private static IEnumerable<string> Read(byte[] file) =>
        TableReader.Read(file).Table!.Rows.Select(r => $"{r.Number}: {string.Join('|', r.Cells)}");

    private static TableFault Fault(byte[] file) => TableReader.Read(file).Fault!;
}
