namespace TochkaBot.Chess.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>No legal pairing exists, or <c>check</c> found a difference.</summary>
    public const int NoPairing = 1;
    public const int WrongUsage = 2;

    /// <summary>A file is wrong; line and column are named.</summary>
    public const int WrongFile = 3;
}
