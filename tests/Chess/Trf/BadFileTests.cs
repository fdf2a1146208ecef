using System.Text;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Trf;

public class BadFileTests
{
    private static readonly string[] Good =
    [
        "012 Турнир",
        "142 3",
        "001    1      Анна                              1200 RUS             2010/01/01  1.0    1     2 w 1",
        "001    2      Борис                             1100 RUS             2010/01/01  0.0    2     1 b 0",
    ];

    [Fact]
    public void A_good_file_is_read()
    {
        var tournament = TrfReader.Parse(string.Join('\n', Good));
        Assert.Equal(["Анна", "Борис"], tournament.Players.Select(player => player.Name));
        Assert.Equal(3, tournament.PlannedRounds);
    }

    [Theory]
    [InlineData(3, " 1.0 ", " 2.5 ", 81, "очки 2.5, а по турам выходит 1.0")]
    [InlineData(3, " 1.0 ", " 1.3 ", 81, "не число очков")]
    [InlineData(4, "1 b 0", "1 b 1", 99, "два результата у одной партии")]
    [InlineData(4, "1 b 0", "1 b =", 99, "два результата у одной партии")]
    [InlineData(4, "1 b 0", "1 w 0", 97, "один цвет")]
    [InlineData(4, "1 b 0", "1 x 0", 97, "цвет «x»")]
    [InlineData(4, "1 b 0", "1 b 7", 99, "результат «7»")]
    [InlineData(4, "   1 b 0", "0000 - Z", 92, "с разными соперниками")]
    [InlineData(3, "2 w 1", "9 w 1", 92, "соперника 9 нет в списке")]
    [InlineData(3, "2 w 1", "1 w 1", 92, "сам с собой")]
    [InlineData(3, "2 w 1", "2 w H", 99, "код пропуска")]
    [InlineData(3, "   2 w 1", "0000 - 1", 92, "соперника нет")]
    [InlineData(4, "001    2", "001    1", 5, "встретился дважды")]
    [InlineData(4, "001    2", "001    x", 5, "не целое число")]
    [InlineData(4, "001    2", "001     ", 5, "нет стартового номера")]
    [InlineData(4, " 1100 ", " 11o0 ", 49, "рейтинг")]
    [InlineData(2, "142 3", "142 три", 5, "число туров")]
    [InlineData(2, "142 3", "152 G", 5, "ждали W или B")]
    [InlineData(2, "142 3", "260   1   2    1", 13, "меньше двух")]
    [InlineData(2, "142 3", "260   1   2    1    7", 13, "игрока 7 нет")]
    [InlineData(2, "142 3", "250       0.0   1   2    1    2", 10, "очков ускорения")]
    [InlineData(2, "142 3", "162  Q 1.0", 6, "вид результата «Q»")]
    public void The_error_names_line_and_column(int line, string was, string now, int column, string problem)
    {
        var lines = Good.ToArray();
        Assert.Contains(was, lines[line - 1]);
        lines[line - 1] = lines[line - 1].Replace(was, now);
        var error = Assert.Throws<TrfException>(() => TrfReader.Parse(string.Join("\r\n", lines)));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(problem, error.Message);
    }

    [Fact]
    public void A_line_cut_inside_an_opponents_number_is_refused()
    {
        var error = Assert.Throws<TrfException>(() =>
            TrfReader.Parse(Crosstable.Text("Анна | 12w1", "Борис | 1b0")[..94])
        );
        Assert.Equal((1, 92), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Привет, это не турнир\n")]
    [InlineData("{\"json\": 1}")]
    public void What_is_no_report_at_all_is_refused(string text) =>
        Assert.Throws<TrfException>(() => TrfReader.Parse(text));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1251", false)]
    public void Cyrillic_names_survive_every_usual_encoding(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(string.Join('\r', Good))];
        Assert.Equal("Борис", TrfReader.Read(bytes).Players[1].Name);
    }

    [Fact]
    public void Zero_or_one_player_is_a_tournament_too()
    {
        Assert.Empty(TrfReader.Parse("012 Пусто\n").Players);
        Assert.Single(TrfReader.Parse(Crosstable.Text("Анна | -U")).Players);
    }
}
