using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Contenders;

/// <summary>Reads a player's history into the facts of <see cref="Contender"/>.</summary>
internal sealed class ContenderFacts(Tournament tournament, int round)
{
    private readonly Dictionary<int, Player> _players = tournament.Players.ToDictionary(player => player.Number);
    private readonly Dictionary<(int Number, int Round), int> _scores = [];

    public Contender Of(Player player, bool isOdd)
    {
        var colours = Colours(player);
        var difference = colours.Sum(colour => colour == Colour.White ? 1 : -1);
        var (wanted, wish) = Preference(colours, difference);
        var plain = tournament.PointsAfter(player, round - 1);
        var score = Score(player, round);
        return new Contender
        {
            Number = player.Number,
            Score = score,
            PlainScore = plain,
            IsOdd = isOdd,
            Wanted = wanted,
            Wish = wish,
            ColourDifference = difference,
            Colours = colours,
            LastFloat = FloatOf(player, round - 1),
            FloatBefore = FloatOf(player, round - 2),
            BarredFromBye = Past(player).Any(IsFreeWin),
            IdleRounds = round - 1 - colours.Count,
            IsTopscorer = round == tournament.PlannedRounds && 2 * score > (round - 1) * tournament.Points.Win,
            Met = [.. Past(player).Where(cell => cell.IsPlayed).Select(cell => cell.Opponent)],
        };
    }

    private IEnumerable<Cell> Past(Player player) => player.Rounds.Take(round - 1);

    private List<Colour> Colours(Player player) =>
        [.. Past(player).Where(cell => cell.IsPlayed).Select(cell => cell.Colour)];

    private bool IsFreeWin(Cell cell) =>
        cell.Outcome == Outcome.PairingBye
        || (!cell.IsPlayed && cell != default && tournament.Points.Of(cell.Outcome) >= tournament.Points.Win);

    private static (Colour, Wish) Preference(List<Colour> colours, int difference)
    {
        if (colours.Count == 0)
            return (Colour.None, Wish.None);
        var last = colours[^1];
        if (Math.Abs(difference) >= 2)
            return (difference > 0 ? Colour.Black : Colour.White, Wish.Absolute);
        if (colours.Count > 1 && colours[^2] == last)
            return (Colouring.Opposite(last), Wish.Absolute);
        if (difference != 0)
            return (difference > 0 ? Colour.Black : Colour.White, Wish.Strong);
        return (Colouring.Opposite(last), Wish.Mild);
    }

    /// <summary>Floats go by round numbers, not by games; a round without play floats only when it paid (art. 1.4).</summary>
    private Float FloatOf(Player player, int past)
    {
        if (past < 1)
            return Float.None;
        var cell = player.In(past);
        if (!cell.IsPlayed)
            return IsPaidRest(cell) ? Float.Down : Float.None;
        var own = Score(player, past);
        var other = Score(_players[cell.Opponent], past);
        return own.CompareTo(other) switch
        {
            > 0 => Float.Down,
            < 0 => Float.Up,
            _ => Float.None,
        };
    }

    /// <summary>The bye itself always floats (text of 2026), whatever it is worth.</summary>
    private bool IsPaidRest(Cell cell) =>
        cell.Outcome == Outcome.PairingBye || tournament.Points.Of(cell.Outcome) > tournament.Points.Loss;

    private int Score(Player player, int before)
    {
        if (_scores.TryGetValue((player.Number, before), out var known))
            return known;
        var score = tournament.PointsAfter(player, before - 1) + tournament.Accelerated(player.Number, before);
        return _scores[(player.Number, before)] = score;
    }
}
