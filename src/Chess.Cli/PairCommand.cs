using System.CommandLine;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Cli;

/// <summary><c>pair FILE.trf</c>: the next round.</summary>
internal static class PairCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "TRF-2026 or TRF16" };
        Command command = new("pair", "Pair the coming round") { file };
        command.SetAction(parsed => Files.With(parsed.GetValue(file)!, Print));
        return command;
    }

    private static int Print(Tournament tournament)
    {
        var pairing = DutchPairing.Next(tournament);
        if (!pairing.Exists)
        {
            Console.Error.WriteLine($"Тур {pairing.Round}: пар по правилам не существует");
            return ExitCodes.NoPairing;
        }
        Console.WriteLine(pairing.Boards.Count);
        foreach (var board in pairing.Boards)
            Console.WriteLine($"{board.White} {board.Black}");
        return ExitCodes.Done;
    }
}
