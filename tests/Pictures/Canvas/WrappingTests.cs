using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Shapes;
using TochkaBot.Tests.Support;

namespace TochkaBot.Pictures.Tests.Canvas;

public class WrappingTests
{
    private static readonly TextStyle Style = TextStyle.Regular(20, Ink.Black);

    private static readonly Gen<string> Text = Gen.Elements(
            "мама",
            "Ёлка",
            "и",
            "в",
            "Константинопольский-Задунайский",
            "№12",
            "🎉",
            "«Умная",
            "теплица»",
            " ",
            "\n",
            "½",
            "Ж",
            "abc"
        )
        .ListOf()
        .Select(words => string.Join(' ', words));

    [Fact]
    public void No_letter_is_lost_in_any_width() =>
        Check((text, width) => Letters(string.Concat(Wrapping.Lines(text, Style, width))) == Letters(text));

    [Fact]
    public void No_line_is_wider_than_its_column() =>
        Check((text, width) => Wrapping.Lines(text, Style, width).All(line => Style.Measure(line) <= width + 0.001));

    [Fact]
    public void A_word_is_cut_only_where_it_is_wider_than_the_column() =>
        Check(
            (text, width) =>
            {
                var whole = Wrapping.Words(text).Where(word => Style.Measure(word) <= width).ToList();
                var set = Wrapping
                    .Lines(text, Style, width)
                    .SelectMany(Wrapping.Words)
                    .ToHashSet(StringComparer.Ordinal);
                return whole.TrueForAll(set.Contains);
            }
        );

    [Fact]
    public void A_shortened_line_fits_and_says_that_it_goes_on() =>
        Check(
            (text, width) =>
            {
                var line = Wrapping.Joined(text);
                var shown = Wrapping.Shorten(line, Style, width);
                return Style.Measure(shown) <= width + 0.001
                    && (
                        shown == line || (shown.EndsWith('…') && line.StartsWith(shown[..^1], StringComparison.Ordinal))
                    );
            }
        );

    [Fact]
    public void Measuring_a_line_is_measuring_its_parts() =>
        Check((text, _) => Math.Abs(Style.Measure(text + text) - (2 * Style.Measure(text))) < 0.001);

    [Fact]
    public void Lines_left_out_leave_an_ellipsis()
    {
        var block = TextBlock.Of("один два три четыре пять шесть семь", Style, 110, most: 2);
        Assert.Equal(2, block.Lines.Count);
        Assert.EndsWith("…", block.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_set_as_large_as_its_place_allows()
    {
        var few = TextBlock.Title("Хакатон", Typeface.Bold, Ink.Black, 400, 200, (10, 60));
        var many = TextBlock.Title(new string('Щ', 300), Typeface.Bold, Ink.Black, 400, 200, (10, 60));
        Assert.Equal(60, few.Style.Size);
        Assert.True(many.Style.Size < 30);
        Assert.True(many.Height <= 200);
    }

    [Fact]
    public void A_short_name_in_quotes_stays_on_one_line()
    {
        var title = TextBlock.Title("Хакатон «Умная теплица»", Typeface.Bold, Ink.Black, 480, 220, (15, 60));
        Assert.Equal(["Хакатон", "«Умная\u00A0теплица»"], title.Lines);
    }

    [Fact]
    public void Pictures_in_a_text_are_left_out_and_unknown_letters_are_not_hidden()
    {
        Assert.Equal("Ура", Shown("Ура🎉\uFE0F\u200D"));
        Assert.Equal("??", Shown("日本"));
        Assert.Equal("Ёлка", Shown("Е\u0308лка"));
        Assert.Equal("а", Shown("а\uD83C"));
    }

    private static string Shown(string text) =>
        string.Concat(Typeface.Regular.Shape(text).Select(glyph => char.ConvertFromUtf32(glyph.Character)));

    private static string Letters(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpaceSeparator && !Rune.IsControl(rune))
        );

    private static void Check(Func<string, double, bool> property) =>
        Prop.ForAll(
                Arb.From(from text in Text from width in Gen.Choose(30, 700) select (text, width)),
                sample => property(sample.text, sample.width)
            )
            .Check(Trials.Of(500));
}
