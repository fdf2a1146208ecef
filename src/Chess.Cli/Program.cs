using System.CommandLine;
using TochkaBot.Chess.Cli;

var root = new RootCommand("FIDE pairing engine for arbiters: pair, check, standings");
root.Subcommands.Add(PairCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(StandingsCommand.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync();
foreach (var error in parsed.Errors)
    await Console.Error.WriteLineAsync(error.Message);
return ExitCodes.WrongUsage;
