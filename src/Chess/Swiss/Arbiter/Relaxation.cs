using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>A rule that may have to give way, from the least to the most serious.</summary>
[Flags]
public enum Rule
{
    /// <summary>Nothing gives way.</summary>
    None = 0,

    /// <summary>The event's own ban (siblings, one class): not a FIDE rule.</summary>
    Ban = 1,

    /// <summary>Two players who both must have the same colour meet (C3).</summary>
    Colour = 2,

    /// <summary>Somebody gets a second free point (C2).</summary>
    SecondBye = 4,

    /// <summary>Two who played already play again (C1).</summary>
    Rematch = 8,
}

/// <summary>A way out when no legal pairing exists: as few exceptions as possible, all else by the rules.</summary>
/// <param name="Rules">The rules that give way.</param>
/// <param name="Exceptions">The boards that break them.</param>
/// <param name="Pairing">The pairing of the round with these exceptions.</param>
public sealed record Relaxation(Rule Rules, IReadOnlyList<Board> Exceptions, RoundPairing Pairing)
{
    /// <summary>What is given up, in Russian.</summary>
    public string Reason => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        var pairs = string.Join(
            ", ",
            Exceptions.Where(board => !board.IsBye).Select(board => $"{board.White} – {board.Black}")
        );
        if (Rules.HasFlag(Rule.Rematch))
            yield return $"повторная встреча ({pairs})";
        if (Rules.HasFlag(Rule.SecondBye))
            yield return $"второй свободный тур ({string.Join(", ", Exceptions.Where(board => board.IsBye).Select(board => board.White))})";
        if (Rules.HasFlag(Rule.Colour))
            yield return $"кому-то снова цвет, которого и так слишком много ({pairs})";
        if (Rules.HasFlag(Rule.Ban))
            yield return $"встретятся те, кого просили развести ({pairs})";
    }
}
