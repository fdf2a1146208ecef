using System.CommandLine;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Cli;

/// <summary><c>check FILE.trf …</c>: pairs every round again and compares.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, or folders with *.trf",
        };
        Command command = new("check", "Replay every round and compare pairs, colours and bye") { files };
        command.SetAction(parsed => Run(parsed.GetValue(files)!));
        return command;
    }

    private static int Run(string[] paths)
    {
        var (rounds, different, wrong) = (0, 0, 0);
        foreach (var path in Files.Reports(paths))
        {
            var code = Files.With(
                path,
                tournament =>
                {
                    var differences = Differences(path, tournament);
                    rounds += tournament.RoundsPaired;
                    different += differences;
                    if (differences == 0)
                        Console.WriteLine($"{path} ok");
                    return ExitCodes.Done;
                }
            );
            wrong = Math.Max(wrong, code);
        }
        Console.WriteLine($"{rounds} rounds, {different} different");
        return wrong > 0 ? wrong
            : different > 0 ? ExitCodes.NoPairing
            : ExitCodes.Done;
    }

    private static int Differences(string path, Tournament tournament)
    {
        var count = 0;
        for (var round = 1; round <= tournament.RoundsPaired; round++)
        {
            if (Replay.FirstDifference(tournament, round) is not { } difference)
                continue;
            Console.WriteLine($"{path} round {round}: expected {difference.Expected} got {difference.Got}");
            count++;
        }
        return count;
    }
}
