using TochkaBot.Pictures.Papers;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Papers;

public class PortfolioPaperTests
{
    private static readonly string Long = string.Join(
        ' ',
        Enumerable.Repeat("Муниципальный фестиваль юных исследователей", 8)
    )[..300];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 30)]
    [InlineData(11, 9)]
    public void However_much_was_done_every_page_is_tidy_and_nothing_is_lost(int years, int entries)
    {
        var input = Of(years, entries);
        var pages = PortfolioPaper.Draw(input);
        Layout.IsTidy(pages);
        PdfReader pdf = new(PortfolioPaper.Pdf(input));
        var text = string.Join(' ', Enumerable.Range(0, pages.Count).SelectMany(pdf.Texts));
        Assert.All(
            Enumerable.Range(0, years).SelectMany(y => Enumerable.Range(0, entries).Select(e => $"№{y}-{e}.")),
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 30)]
    public void A_picture_for_the_phone_is_tidy_and_small(int years, int entries)
    {
        var sheets = PortfolioPaper.Pictures(Of(years, entries), Theme.Light);
        Layout.IsTidy(sheets);
        Assert.All(sheets, sheet => Assert.True(PngImage.Of(sheet).Length < 100 * 1024));
    }

    private static PortfolioInput Of(int years, int entries) =>
        new(
            "Центр «Точка роста» МБОУ «Средняя школа с. Заречное»",
            "Константинопольская-Преображенская Александра",
            "6Б · участия и награды",
            [
                .. Enumerable
                    .Range(0, years)
                    .Select(y => new PortfolioYear(
                        $"{2026 - y}/{27 - y} учебный год",
                        [
                            .. Enumerable
                                .Range(0, entries)
                                .Select(e => new PortfolioEntry(
                                    e % 4 == 0 ? "Ноябрь–декабрь 2022/23 учебного года" : "7 декабря 2026 года",
                                    $"№{y}-{e}. {(e % 5 == 0 ? Long : "Хакатон «Умная теплица»")}",
                                    e % 3 == 0 ? string.Empty : "муниципальный уровень",
                                    e % 2 == 0 ? ["Физика: призёр, 2 место, муниципальный этап"] : []
                                )),
                        ]
                    )),
            ],
            PaperSamples.Moment
        );
}
