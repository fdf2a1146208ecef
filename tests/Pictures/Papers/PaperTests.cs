using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Papers;
using TochkaBot.Pictures.Tests.Support;
using TochkaBot.Tests.Support;

namespace TochkaBot.Pictures.Tests.Papers;

public class PaperTests
{
    private static readonly string Long = string.Join(
        ' ',
        Enumerable.Repeat("Муниципальный фестиваль юных исследователей", 8)
    )[..300];
    private static readonly string Endless = new('Щ', 300);

    [Fact]
    public void A_slip_says_all_that_a_family_needs()
    {
        PdfReader pdf = new(FamilySlips.Pdf(PaperSamples.Print, PaperSamples.Slips(1)));
        var text = string.Join(' ', pdf.Texts(0));
        Assert.All(
            [
                "Иванова Мария, 6Б",
                "Для семьи",
                "Для ученика",
                "K7M0-XQ4W",
                "H3R0-PT9E",
                "@tochka_rosta_bot",
                "до 14 декабря",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Four_slips_share_a_page_and_lines_to_cut_part_them()
    {
        var pages = FamilySlips.Draw(PaperSamples.Print, PaperSamples.Slips(5));
        Assert.Equal(2, pages.Count);
        Assert.Equal([3, 1], pages.Select(page => page.Marks.OfType<StrokeMark>().Count(line => line.Pen.Dash > 0)));
    }

    [Fact]
    public void A_thousand_slips_are_one_file_that_can_be_sent()
    {
        var file = FamilySlips.Pdf(PaperSamples.Print, PaperSamples.Slips(1000));
        PdfReader pdf = new(file);
        Assert.Equal(250, pdf.Pages.Count);
        Assert.Contains(Names.Full(999) + ", 6Б", pdf.Texts(249));
        Assert.True(file.Length < 5_000_000, $"{file.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_poster_keeps_within_its_edges(string title)
    {
        var usual = PaperSamples.Poster;
        Layout.IsTidy([Poster.Draw(usual with { Title = title })], margin: 24);
        Layout.IsTidy(
            [
                Poster.Draw(
                    usual with
                    {
                        Centre = title,
                        Title = title,
                        When = title,
                        Place = title,
                        Audience = title,
                        Seats = title,
                        LinkText = title,
                    }
                ),
            ],
            margin: 24
        );
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void So_do_slips_and_certificates(string words)
    {
        Layout.IsTidy(
            [
                Certificate.Draw(
                    PaperSamples.Certificate with
                    {
                        Name = words,
                        For = words,
                        Centre = words,
                        Signer = words,
                        Number = words,
                        Date = words,
                    }
                ),
            ],
            margin: 30
        );
        var slip = PaperSamples.Slips(1)[0] with { Child = words, Class = words };
        Layout.IsTidy(
            FamilySlips.Draw(new(words, words, words, words, PaperSamples.Moment), [slip, slip, slip, slip]),
            margin: 10
        );
    }

    public static TheoryData<string> Titles => [.. new[] { "", "Шахматы", Long, Endless }];

    [Fact]
    public void A_table_repeats_its_head_and_numbers_its_pages()
    {
        PdfReader pdf = new(TablePaper.Pdf(PaperSamples.Consents(40)));
        Assert.Equal(4, pdf.Pages.Count);
        for (var page = 0; page < 4; page++)
        {
            Assert.Contains("Представитель", pdf.Texts(page));
            Assert.Contains($"Страница {page + 1} из 4", pdf.Texts(page));
        }
    }

    [Fact]
    public void A_list_has_a_box_to_tick_for_everybody()
    {
        var pages = TablePaper.Draw(PaperSamples.EventList(60));
        Layout.IsTidy(pages, margin: 20);
        Assert.Equal(
            60,
            pages.Sum(page => page.Marks.OfType<StrokeMark>().Count(mark => mark.Outline.Steps.Count > 2))
        );
    }

    [Fact]
    public void Nothing_to_show_is_said_in_words()
    {
        Assert.Contains("Здесь пока никого нет.", new PdfReader(TablePaper.Pdf(PaperSamples.EventList(0))).Texts(0));
        Assert.Contains("Здесь пока никого нет.", new PdfReader(FamilySlips.Pdf(PaperSamples.Print, [])).Texts(0));
        Assert.Single(new PdfReader(Certificate.Pdf([])).Pages);
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_over_the_next_and_loses_no_word()
    {
        var words = Enumerable.Range(1, 3000).Select(n => $"слово{n}").ToList();
        var input = PaperSamples.EventList(3);
        var pages = TablePaper.Draw(
            input with
            {
                Rows = [.. input.Rows, ["4", "Длинный", "6Б", "", string.Join(' ', words)], ["5", "Иванова"]],
            }
        );
        Layout.IsTidy(pages, margin: 20);
        var set = pages
            .SelectMany(page => page.Marks.OfType<TextMark>())
            .SelectMany(mark => mark.Text.Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(words, word => Assert.Contains(word, set));
        Assert.Contains("5", set);
    }

    [Fact]
    public void No_table_loses_a_word_or_runs_over_its_edges() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, int.MaxValue - 1)),
                seed =>
                {
                    var input = Random(new(seed));
                    var pages = TablePaper.Draw(input);
                    Layout.IsTidy(pages, margin: 20);
                    var shown = pages
                        .SelectMany(page => page.Marks.OfType<TextMark>())
                        .Select(mark => mark.Text)
                        .ToList();
                    var words = shown.SelectMany(text => text.Split(' ')).ToHashSet(StringComparer.Ordinal);
                    return input.Rows.SelectMany(row => row).SelectMany(cell => cell.Split(' ')).All(words.Contains);
                }
            )
            .Check(Trials.Of(100));

    private static TableInput Random(Random random)
    {
        var columns = random.Next(1, 6);
        return new(
            "Список",
            random.Next(2) == 0 ? "" : "на сегодня",
            [
                .. Enumerable
                    .Range(0, columns)
                    .Select(c => new PaperColumn($"К{c}", random.Next(6, 9), (Align)random.Next(3))),
            ],
            [
                .. Enumerable
                    .Range(0, random.Next(0, 80))
                    .Select(row =>
                        Enumerable.Range(0, columns).Select(column => Words(random, $"{row}/{column}")).ToArray()
                    ),
            ],
            PaperSamples.Moment,
            Landscape: random.Next(2) == 0
        );
    }

    private static string Words(Random random, string mark) =>
        string.Join(' ', Enumerable.Range(0, random.Next(8) == 0 ? 120 : random.Next(1, 6)).Select(n => $"{mark}:{n}"));
}
