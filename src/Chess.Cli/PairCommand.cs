using System.CommandLine;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Swiss.Arbiter;
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
        if (pairing.Obstacle is { } obstacle)
            return Refuse(tournament, obstacle);
        Console.WriteLine(pairing.Boards.Count);
        foreach (var board in pairing.Boards)
            Console.WriteLine($"{board.White} {board.Black}");
        return ExitCodes.Done;
    }

    /// <summary>Says why, and what the arbiter may choose to give up.</summary>
    private static int Refuse(Tournament tournament, Obstacle obstacle)
    {
        Console.Error.WriteLine($"Тур {obstacle.Round}: пар по правилам не существует. {obstacle.Reason}");
        var present = tournament.Players.Where(player => player.In(obstacle.Round) == default).ToList();
        foreach (var way in WaysOut.Of(tournament, obstacle.Round, present))
            Console.Error.WriteLine($"Можно, если уступить: {way.Reason}");
        return ExitCodes.NoPairing;
    }
}
