namespace TochkaBot.Chess.Trf;

/// <summary>A file that cannot be taken as a tournament report, and where exactly.</summary>
/// <param name="line">Line from 1.</param>
/// <param name="column">Column from 1, counted in characters, not bytes.</param>
/// <param name="problem">What is wrong, in Russian.</param>
public sealed class TrfException(int line, int column, string problem)
    : FormatException($"строка {line}, столбец {column}: {problem}")
{
    /// <summary>Line from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column from 1, counted in characters.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong, in Russian, without the place.</summary>
    public string Problem { get; } = problem;
}
