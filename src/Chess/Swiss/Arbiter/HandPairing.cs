using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>What is wrong with a board that somebody made by hand.</summary>
public enum Fault
{
    /// <summary>A player sits at two boards; the round cannot be published like this.</summary>
    Twice,

    /// <summary>A player is not to play in this round; the round cannot be published like this.</summary>
    Absent,

    /// <summary>A player who is present has no board; the round cannot be published like this.</summary>
    Missing,

    /// <summary>More than one player has the bye (C.04.1).</summary>
    TwoByes,

    /// <summary>The two have played already (C1).</summary>
    Rematch,

    /// <summary>The player has had a bye or a point without play (C2).</summary>
    SecondBye,

    /// <summary>Both must have the same colour (C3).</summary>
    SameColour,

    /// <summary>The event keeps the two apart (record 260).</summary>
    Ban,

    /// <summary>By the rules the two would have each other's colours (art. 5.2).</summary>
    ReversedColours,
}

/// <summary>A fault and where it is.</summary>
/// <param name="Fault">What.</param>
/// <param name="Board">The board; for a missing player White is the player and Black 0.</param>
/// <param name="Text">The sentence for the arbiter, in Russian.</param>
public sealed record Finding(Fault Fault, Board Board, string Text)
{
    /// <summary>Whether the round cannot be played like this at all.</summary>
    public bool IsImpossible => Fault is Fault.Twice or Fault.Absent or Fault.Missing;
}

/// <summary>Looks over a round that the arbiter changed by hand and names the rules it breaks.</summary>
public static class HandPairing
{
    /// <summary>All faults, board by board.</summary>
    /// <param name="tournament">The tournament; only rounds before <paramref name="round"/> are looked at.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="present">Who is to be paired.</param>
    /// <param name="boards">The round as it would be published.</param>
    public static IReadOnlyList<Finding> Faults(
        Tournament tournament,
        int round,
        IReadOnlyCollection<Player> present,
        IReadOnlyList<Board> boards
    )
    {
        var numbers = present.Select(player => player.Number).ToHashSet();
        var field = Field.Of(DutchPairing.Planned(tournament), round, numbers);
        var index = field.Contenders.Index().ToDictionary(item => item.Item.Number, item => item.Index);
        PairRules rules = new(field, tournament, round);
        List<Finding> findings = [.. Seating(numbers, boards)];
        foreach (var board in boards)
            if (index.TryGetValue(board.White, out var white))
                if (board.IsBye)
                    findings.AddRange(HandTexts.Broken(rules.Against(white, field.Bye), board));
                else if (index.TryGetValue(board.Black, out var black) && black != white)
                    findings.AddRange(OfPair(field, rules, white, black, board));
        return findings;
    }

    private static IEnumerable<Finding> Seating(HashSet<int> present, IReadOnlyList<Board> boards)
    {
        HashSet<int> seated = [];
        foreach (var board in boards)
        foreach (var number in board.IsBye ? [board.White] : (int[])[board.White, board.Black])
            if (!seated.Add(number))
                yield return HandTexts.Of(Fault.Twice, board, number);
            else if (!present.Contains(number))
                yield return HandTexts.Of(Fault.Absent, board, number);
        foreach (var number in present.Except(seated).Order())
            yield return HandTexts.Of(Fault.Missing, new Board(number, 0), number);
        foreach (var board in boards.Where(board => board.IsBye).Skip(1))
            yield return HandTexts.Of(Fault.TwoByes, board, board.White);
    }

    private static IEnumerable<Finding> OfPair(Field field, PairRules rules, int white, int black, Board board)
    {
        var broken = rules.Against(Math.Min(white, black), Math.Max(white, black));
        foreach (var finding in HandTexts.Broken(broken, board))
            yield return finding;
        var (higher, lower) = (Math.Min(white, black), Math.Max(white, black));
        var colour = Colouring.OfHigher(field.Contenders[higher], field.Contenders[lower], field.Initial);
        if ((colour == Colour.White) != (white == higher))
            yield return HandTexts.Of(Fault.ReversedColours, board, board.White);
    }
}
