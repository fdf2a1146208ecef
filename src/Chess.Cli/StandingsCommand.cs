using System.CommandLine;
using System.Globalization;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Cli;

/// <summary><c>standings FILE.trf --tiebreaks … [--json]</c>: the table.</summary>
internal static class StandingsCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "TRF-2026 or TRF16" };
        Option<string?> tieBreaks = new("--tiebreaks")
        {
            Description = "Names as in FIDE C.07, separated by commas: BH/C1,BH,SB,DE,WIN",
        };
        Option<bool> json = new("--json") { Description = "Print JSON" };
        Command command = new("standings", "Points, places and tie-breaks") { file, tieBreaks, json };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(tieBreaks), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string path, string? names, bool json)
    {
        try
        {
            return Files.With(
                path,
                tournament => Print(Standings.Of(tournament, TieBreak.ParseList(names ?? Stated(tournament))), json)
            );
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCodes.WrongUsage;
        }
    }

    /// <summary>The tie-breaks that the report itself names (202).</summary>
    private static string Stated(Tournament tournament) =>
        tournament.Heading.FirstOrDefault(item => item.Tag == "202").Text ?? "";

    private static int Print(Standings table, bool json)
    {
        if (json)
            StandingsJson.Write(table, Console.OpenStandardOutput());
        else
            PrintTable(table);
        return ExitCodes.Done;
    }

    private static void PrintTable(Standings table)
    {
        var width = table.Lines.Select(line => line.Player.Name.Length).Append(4).Max();
        var heads = string.Concat(table.TieBreaks.Select(item => $" {item.Name, 9}"));
        Console.WriteLine($"Rank   No {"Name".PadRight(width)}   Pts{heads}");
        foreach (var line in table.Lines)
        {
            var values = string.Concat(line.Values.Select(value => $" {Show(value), 9}"));
            var (rank, player) = (line.Rank, line.Player);
            var points = Show(line.Points / 2m);
            Console.WriteLine($"{rank, 4} {player.Number, 4} {player.Name.PadRight(width)} {points, 5}{values}");
        }
    }

    private static string Show(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
}
