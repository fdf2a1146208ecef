using System.Text.Json;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.TieBreaks;

public class CorpusTests
{
    [Fact]
    public void Every_tie_break_of_a_Swiss_tournament_has_the_expected_value() =>
        Compare(
            Corpus.Json("tiebreaks.json.gz"),
            Corpus.Zip("corpus.zip").ToDictionary(file => file.Id, file => TrfReader.Read(file.Bytes)),
            30_000
        );

    [Fact]
    public void Every_tie_break_of_a_round_robin_has_the_expected_value() =>
        Compare(
            Corpus.Json("rr-tiebreaks.json.gz"),
            Corpus.RoundRobins().ToDictionary(item => item.Id, item => item.Tournament),
            2_000
        );

    private static void Compare(JsonElement expected, Dictionary<string, Tournament> tournaments, int atLeast)
    {
        List<string> differences = [];
        var compared = 0;
        foreach (var item in expected.EnumerateObject())
        {
            var names = item.Value.GetProperty("names").EnumerateArray().Select(name => name.GetString()!).ToList();
            foreach (var (column, name) in names.Index())
            {
                var lines = Standings.Of(tournaments[item.Name], [TieBreak.Parse(name)]).Lines;
                foreach (var line in lines)
                {
                    var value = item.Value.GetProperty("values").GetProperty($"{line.Player.Number}")[column];
                    var wanted = value.ValueKind == JsonValueKind.Null ? (decimal?)null : value.GetDecimal();
                    var got = line.Values[0] is { } exact
                        ? Math.Round(exact, 2, MidpointRounding.AwayFromZero)
                        : (decimal?)null;
                    if (wanted != got)
                        differences.Add(
                            $"{item.Name} {name} player {line.Player.Number}: {wanted} expected, {got} got"
                        );
                    compared++;
                }
            }
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
        Assert.True(compared > atLeast, $"only {compared} values were compared");
    }
}
