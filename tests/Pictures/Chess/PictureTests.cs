using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Chess;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Svg;
using TochkaBot.Pictures.Tests.Support;
using TochkaBot.Tests.Support;

namespace TochkaBot.Pictures.Tests.Chess;

public class PictureTests
{
    private const int MostBytes = 100_000;

    public static TheoryData<string> Usual => [.. Drawings(21).Keys];

    [Theory]
    [MemberData(nameof(Usual))]
    public void A_picture_of_21_players_is_small_and_its_letters_are_not(string drawing)
    {
        foreach (var sheet in Drawings(21)[drawing])
        {
            var png = PngImage.Of(sheet);
            Assert.True(png.Length < MostBytes, $"{png.Length} bytes");
            PngReader read = new(png);
            Assert.True(read.HasPalette);
            Assert.InRange(read.Width, 1080, 1200);
            Assert.InRange(read.Height, 100, 2400);
            Assert.All(
                Texts(sheet),
                text => Assert.True(text.Style.Size >= 26, $"«{text.Text}» has {text.Style.Size} px")
            );
        }
    }

    [Theory]
    [MemberData(nameof(Usual))]
    public void The_same_tournament_gives_the_same_bytes(string drawing) =>
        Assert.Equal(
            Drawings(21)[drawing].Select(s => PngImage.Of(s)),
            Drawings(21)[drawing].Select(s => PngImage.Of(s))
        );

    [Theory]
    [MemberData(nameof(Usual))]
    public void On_the_wall_the_same_is_an_svg(string drawing) =>
        Assert.All(
            Drawings(21)[drawing],
            sheet => Assert.Equal("svg", XDocument.Parse(SvgImage.Of(sheet)).Root!.Name.LocalName)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(21)]
    [InlineData(90)]
    public void Nothing_runs_over_anything_whatever_the_names(int players)
    {
        foreach (var name in new[] { Names.Short, LongName, EndlessName, _ => "🎉", _ => "" })
            Assert.All(Drawings(players, name).Values, sheets => Layout.IsTidy(sheets, margin: 16));
    }

    [Fact]
    public void A_long_crosstable_is_parted_before_its_file_is_too_large()
    {
        foreach (var rounds in new[] { 5, 12 })
        {
            var sheets = CrosstablePicture.Draw(ChessSamples.Crosstable(48, rounds, LongName), Theme.Dark);
            Assert.All(sheets, sheet => Assert.InRange(PngImage.Of(sheet).Length, 1000, MostBytes));
        }
    }

    [Fact]
    public void Nobody_is_lost_between_two_pictures() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 160)),
                players =>
                {
                    var sheets = StandingsPicture.Draw(
                        ChessSamples.Standings(players, name: i => i % 3 == 0 ? LongName(i) : $"Н{i}"),
                        Theme.Light
                    );
                    // Places stand in the first column only.
                    var places = sheets
                        .SelectMany(Texts)
                        .Where(t => t.X < 120 && int.TryParse(t.Text, out _))
                        .Select(t => t.Text);
                    return places.SequenceEqual(Enumerable.Range(1, players).Select(n => $"{n}"))
                        && sheets.All(sheet => sheet.Height <= 2400)
                        && (sheets.Count == 1 || sheets.Min(s => s.Height) > sheets.Max(s => s.Height) * 0.6);
                }
            )
            .Check(Trials.Of(60));

    [Fact]
    public void Pictures_of_a_long_round_are_counted()
    {
        var sheets = PairingsPicture.Draw(ChessSamples.Pairings(90), Theme.Light);
        Assert.Equal(
            ["1 из 2", "2 из 2"],
            sheets.Select(sheet => Texts(sheet).Single(t => t.Text.Contains(" из ", StringComparison.Ordinal)).Text)
        );
    }

    [Fact]
    public void Halves_are_written_as_people_write_them()
    {
        Assert.Equal(["0", "½", "1", "1½", "10"], new[] { 0, 1, 2, 3, 20 }.Select(Halves.Text));
        Assert.Equal("½–½", new BoardResult(1, 1).ToString());
        Assert.Equal("1–0", new BoardResult(2, 0).ToString());
        Assert.Equal("− : +", new BoardResult(0, 2, IsForfeit: true).ToString());
    }

    [Fact]
    public void A_bracket_shows_every_meeting_once()
    {
        foreach (var players in new[] { 2, 4, 8, 16, 32, 64 })
        {
            var input = ChessSamples.Bracket(players, i => $"И{i}");
            var games = input.Rounds.Sum(round => round.Games.Count(game => game is not null)) + 1;
            var sheets = BracketPicture.Draw(input, Theme.Light);
            Assert.Equal(2 * games, sheets.SelectMany(Texts).Count(t => t.Text.StartsWith('И')));
            Assert.All(sheets, sheet => Assert.InRange(sheet.Height, 100, 2400));
            Layout.IsTidy(sheets, margin: 16);
        }
    }

    [Fact]
    public void Double_elimination_has_two_halves()
    {
        var titles = BracketPicture.Draw(ChessSamples.Double(16), Theme.Dark).Select(sheet => sheet.Title).ToList();
        Assert.Equal(2, titles.Count(title => title.Contains("верхняя сетка", StringComparison.Ordinal)));
        Assert.Equal(2, titles.Count(title => title.Contains("нижняя сетка", StringComparison.Ordinal)));
    }

    private static Dictionary<string, IReadOnlyList<Sheet>> Drawings(int players, Func<int, string>? name = null) =>
        new()
        {
            ["pairs"] = PairingsPicture.Draw(ChessSamples.Pairings(players, name: name), Theme.Light),
            ["coming pairs"] = PairingsPicture.Draw(ChessSamples.Pairings(players, played: false, name), Theme.Dark),
            ["table"] = StandingsPicture.Draw(ChessSamples.Standings(players, name: name), Theme.Dark),
            ["crosstable"] = CrosstablePicture.Draw(ChessSamples.Crosstable(players, 9, name), Theme.Light),
            ["bracket"] = BracketPicture.Draw(ChessSamples.Bracket(Math.Min(players, 32), name), Theme.Light),
        };

    private static IEnumerable<TextMark> Texts(Sheet sheet) => sheet.Marks.OfType<TextMark>();

    private static string LongName(int number) => $"{Names.Full(number)} Александровна, 11Б";

    private static string EndlessName(int number) => new('Щ', 100 + number);
}
