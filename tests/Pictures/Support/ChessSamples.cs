using TochkaBot.Pictures.Chess;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>Tournaments of an invented school.</summary>
internal static class ChessSamples
{
    private const string Title = "Зимний кубок «Точки роста»";

    public static PairingsInput Pairings(int players, bool played = true, Func<int, string>? name = null)
    {
        name ??= Names.Short;
        return new(
            Title,
            "Тур 3 · начало в 15:00",
            [
                .. Enumerable
                    .Range(0, players / 2)
                    .Select(i => new BoardRow(
                        i + 1,
                        new(name(2 * i), 4 - (i % 5)),
                        new(name((2 * i) + 1), 3 - (i % 4)),
                        played ? Result(i) : null
                    )),
            ],
            players % 2 == 1 ? [$"{name(players)} — отдыхает в этом туре, 1 очко"] : []
        );
    }

    public static StandingsInput Standings(int players, int tieBreaks = 4, Func<int, string>? name = null) =>
        new(
            Title,
            "После 5 туров из 7",
            [.. new[] { "Бх-1", "Бх", "ЗБ", "Личн.", "Побед", "Прог.", "Бх-2", "Чёрн." }.Take(tieBreaks)],
            [
                .. Enumerable
                    .Range(0, players)
                    .Select(i => new StandingRow(
                        $"{i + 1}",
                        (name ?? Names.Short)(i),
                        Math.Max(0, 10 - (i / 2)),
                        [.. Enumerable.Range(0, tieBreaks).Select(t => Halves.Text(Math.Max(0, 30 - i - (5 * t))))]
                    )),
            ]
        );

    public static CrosstableInput Crosstable(int players, int rounds, Func<int, string>? name = null) =>
        new(
            Title,
            $"После {rounds} туров",
            rounds,
            [
                .. Enumerable
                    .Range(0, players)
                    .Select(i => new CrossRow(
                        i + 1,
                        (name ?? Names.Short)(i),
                        [.. Enumerable.Range(0, rounds).Select(r => Cell(i, r, players))],
                        Math.Max(0, 10 - (i / 2)),
                        $"{i + 1}"
                    )),
            ]
        );

    public static BracketInput Bracket(int players, Func<int, string>? name = null) =>
        new(Title, "Проигравший выбывает", Rounds(players, name ?? Names.Short), Game(2, 3, name ?? Names.Short));

    public static BracketInput Double(int players)
    {
        var lower = new List<BracketRound>();
        for (var games = players / 4; games >= 1; games /= 2)
        {
            lower.Add(
                new($"Тур {lower.Count + 1}", [.. Enumerable.Range(0, games).Select(g => Game(g, g + 5, Names.Short))])
            );
            lower.Add(
                new($"Тур {lower.Count + 1}", [.. Enumerable.Range(0, games).Select(g => Game(g + 2, g, Names.Short))])
            );
        }
        var finals = new BracketRound("Суперфинал", [new(new(Names.Short(0)), new(""))]);
        return new(Title, "До двух поражений", [.. Rounds(players, Names.Short), finals], Lower: lower);
    }

    private static List<BracketRound> Rounds(int players, Func<int, string> name)
    {
        List<BracketRound> rounds = [];
        for (var games = players / 2; games >= 1; games /= 2)
        {
            var title = games switch
            {
                1 => "Финал",
                2 => "Полуфинал",
                4 => "Четвертьфинал",
                _ => $"1/{games} финала",
            };
            // The best two rest in the first round.
            var first = rounds.Count == 0;
            rounds.Add(
                new(
                    title,
                    [.. Enumerable.Range(0, games).Select(g => first && g % 5 == 4 ? null : Game(g * 3, g + 1, name))]
                )
            );
        }
        return rounds;
    }

    private static BracketGame Game(int upper, int lower, Func<int, string> name) =>
        new(new(name(upper), "2", Won: true), new(name(lower), upper % 2 == 0 ? "½" : "1"));

    private static BoardResult? Result(int board) =>
        (board % 5) switch
        {
            0 => new(2, 0),
            1 => new(1, 1),
            2 => null,
            3 => new(0, 2),
            _ => new(2, 0, IsForfeit: true),
        };

    private static CrossCell Cell(int player, int round, int players) =>
        ((player + round) % 9) switch
        {
            8 => new(null, Pieces.None, "1"),
            var n => new(
                1 + ((player + round + 3) % players),
                n % 2 == 0 ? Pieces.White : Pieces.Black,
                (n % 4) switch
                {
                    0 => "1",
                    1 => "0",
                    2 => "½",
                    _ => n == 7 ? "+" : "",
                }
            ),
        };
}
