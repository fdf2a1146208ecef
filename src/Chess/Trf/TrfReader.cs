using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>
/// Reads tournament report files: TRF-2026 (FIDE Council, 12 May 2025) and TRF16 with the usual XX records.
/// </summary>
public static class TrfReader
{
    /// <summary>Reads a file of UTF-8 (with or without mark), UTF-16 with mark, or Windows-1251.</summary>
    /// <exception cref="TrfException">The file is wrong; the exception names line and column.</exception>
    public static Tournament Read(ReadOnlySpan<byte> bytes) => Parse(TrfText.Decode(bytes));

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="TrfException">The text is wrong; the exception names line and column.</exception>
    public static Tournament Parse(string text)
    {
        List<TrfPlayer> players = [];
        TrfRecords records = new();
        var known = 0;
        foreach (var line in TrfText.Lines(text))
        {
            if (line.Tag == "001")
                players.Add(TrfPlayer.Read(line));
            else
                records.Take(line);
            if (line.IsRecord)
                known++;
        }
        if (known == 0)
            throw new TrfException(1, 1, "это не отчёт о турнире (TRF): нет ни одной записи");
        return Build(players, records);
    }

    private static Tournament Build(List<TrfPlayer> players, TrfRecords records)
    {
        players.Sort((a, b) => a.Player.Number.CompareTo(b.Player.Number));
        TrfChecks.Numbers(players);
        TrfChecks.Games(players);
        TrfChecks.Points(players, records.Points);
        records.CheckNumbers(players);
        var result = new Tournament
        {
            Players = [.. players.Select(item => records.WithByes(item.Player))],
            Heading = records.Heading,
            PlannedRounds = records.PlannedRounds,
            InitialColour = records.InitialColour,
            Points = records.Points,
            Forbidden = records.Forbidden,
            Accelerations = records.Accelerations,
            TypeCode = records.TypeCode,
        };
        result = WithAbsent(result, records.Absent);
        return records.AsksForBaku ? Baku(result) : result;
    }

    private static Tournament WithAbsent(Tournament tournament, IReadOnlyList<int> absent)
    {
        var past = tournament.RoundsPaired;
        return absent.Count == 0
            ? tournament
            : tournament with
            {
                Players =
                [
                    .. tournament.Players.Select(player =>
                        absent.Contains(player.Number) && player.In(past + 1) == default
                            ? Resting(player, past)
                            : player
                    ),
                ],
            };
    }

    private static Player Resting(Player player, int past) =>
        player with
        {
            Rounds = [.. Enumerable.Range(1, past).Select(player.In), new Cell(0, Colour.None, Outcome.ZeroPointBye)],
        };

    /// <summary>Explicit 250 records overrule the method named in 192.</summary>
    private static Tournament Baku(Tournament tournament) =>
        tournament.Points.SuitsAcceleration
            ? tournament with
            {
                Accelerations = BakuAcceleration.For(
                    tournament.Players.Count,
                    tournament.PlannedRounds,
                    tournament.Points
                ),
            }
            : tournament;
}
