using TochkaBot.Documents.Writing.Docx;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>The writer of documents, whatever stands in them.</summary>
public sealed class DocxTests
{
    private static readonly Grid Table = new(
        [new GridColumn("№", 1) { Centred = true }, new GridColumn("Что", 5)],
        [
            new Banner("Через всю ширину"),
            new Cells([new Cell([new Line("1.")]), new Cell([new Line("раз"), new Line("два")])]),
            new Cells([
                new Cell([]) { Continues = true },
                new Cell([new Line("сайт", "https://пример.рф/новость?a=1&b=2")]),
            ]),
        ]
    );

    private static readonly IReadOnlyList<Block> Everything =
    [
        new Title("Отчёт"),
        new Heading("Задачи"),
        new Numbered(["первая", "вторая"]),
        new Numbered(["снова первая"]),
        new Prose("Слова & <знаки> \u0001\uD83D\uDE00."),
        Table,
        Table,
        new Signature("Руководитель", "И. О. Иванова", "30 декабря 2022 г."),
    ];

    [Fact]
    public void Whatever_is_written_is_a_sound_document() =>
        Assert.Empty(Paper.Errors(DocxFile.Write("Отчёт\u0000", Everything)));

    [Fact]
    public void It_is_read_back_as_it_was_meant()
    {
        var paper = new Paper(DocxFile.Write("Отчёт", Everything));

        Assert.Equal(("Title", "Отчёт"), paper.Paragraphs[0]);
        Assert.Equal(["Задачи"], paper.Headings);
        Assert.Contains(("Normal", "Слова & <знаки> 😀."), paper.Paragraphs);
        Assert.Contains(("Signature", "Руководитель \t____________ И. О. Иванова"), paper.Paragraphs);
        Assert.Contains("PAGE", paper.Footer);
        Assert.Equal(2, paper.Tables.Count);
        Assert.Equal(["№", "Что"], paper.Tables[0][0].Select(c => c[0]));
        Assert.Equal(
            [
                ["Через всю ширину"],
            ],
            paper.Tables[0][1]
        );
        Assert.Equal(
            [
                ["1."],
                ["раз", "два"],
            ],
            paper.Tables[0][2]
        );
        Assert.Equal(
            [
                [""],
                ["сайт"],
            ],
            paper.Tables[0][3]
        );
        Assert.True(paper.RepeatsHeader(1));
    }

    [Fact]
    public void A_link_leads_to_its_address_and_what_is_none_stays_text()
    {
        Grid links = new(
            [new GridColumn("Ссылка", 1)],
            [
                new Cells([
                    new Cell([
                        new Line("раз", "http://school.example/news"),
                        new Line("два", "http://school.example/news"),
                    ]),
                ]),
                new Cells([new Cell([new Line("нет", "javascript:alert(1)"), new Line("нет", "новость")])]),
                new Cells([new Cell([new Line("да", "https://пример.рф/новость")])]),
            ]
        );

        var paper = new Paper(DocxFile.Write("Ссылки", [links]));

        Assert.Equal(
            [
                "http://school.example/news",
                "http://school.example/news",
                "https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C",
            ],
            paper.Links
        );
        Assert.Equal(["нет", "нет"], paper.Tables[0][2][0]);
    }

    [Fact]
    public void Every_letter_is_Times_New_Roman_of_twelve_or_fourteen()
    {
        var paper = new Paper(DocxFile.Write("Отчёт", Everything));

        Assert.Contains("Times New Roman", paper.Styles.ToString());
        var sizes = paper
            .Styles.Descendants()
            .Where(e => e.Name.LocalName == "sz")
            .Select(e => e.Attributes().Single().Value);
        Assert.All(sizes, size => Assert.Contains(size, new[] { "24", "28" }));
    }
}
