using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TochkaBot.Tests.House;

/// <summary>What may be said only in its own place.</summary>
public sealed partial class PlaceTests
{
    [Fact]
    public void Only_storage_speaks_to_the_database() =>
        Rule.Holds(
            "Dapper and SQLite stay inside Domain/Storage:",
            Repository.Product.Where(s => s.Says(DatabaseLibraries()) && s.Folder != "src/Domain/Storage")
        );

    [Fact]
    public void Only_the_telegram_room_knows_telegram() =>
        Rule.Holds(
            "Telegram.Bot stays inside Bot/Telegram:",
            Repository.Product.Where(s =>
                s.Project != "Telegram.Bot" && s.Says(TelegramLibrary()) && s.Folder != "src/Bot/Telegram"
            )
        );

    [Fact]
    public void Only_jobs_and_front_doors_know_the_scheduler() =>
        Rule.Holds(
            "Quartz rings in *Job.cs and is set up in *Feature.cs and Program.cs:",
            Repository.Product.Where(s =>
                s.Says(Scheduler())
                && !s.Name.EndsWith("Job.cs", StringComparison.Ordinal)
                && !s.Name.EndsWith("Feature.cs", StringComparison.Ordinal)
                && s.Name != "Program.cs"
            )
        );

    [Fact]
    public void The_centre_and_the_chess_rules_wait_for_nothing() =>
        Rule.Holds(
            "No async, no network and no clock of the machine here:",
            Repository.Product.Where(s => s.Project is "Domain" or "Chess" && s.Says(Waiting()))
        );

    [Fact]
    public void Only_the_door_of_storage_hands_out_tasks() =>
        Rule.Holds(
            "Below the open transaction nothing returns a Task:",
            Repository.Product.Where(s => s.Project is "Domain" or "Chess" && s.Room != "Storage" && s.Says(Promise()))
        );

    [Fact]
    public void Sql_stands_in_stores_and_reports_only() =>
        Rule.Holds(
            "SQL belongs into a *Store.cs or *Report.cs of Domain:",
            Repository.Product.Where(s => s.Says(Sql()) && !MayHoldSql(s))
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Rule.Holds(
            "The namespace must follow the folder:",
            Repository.Product.Where(s => s.Namespace.Length > 0 && s.Namespace != Expected(s))
        );

    private static bool MayHoldSql(Source source) =>
        source.Folder == "src/Domain/Storage"
        || (
            source.Project == "Domain"
            && (
                source.Name.EndsWith("Store.cs", StringComparison.Ordinal)
                || source.Name.EndsWith("Report.cs", StringComparison.Ordinal)
            )
        );

    private static string Expected(Source source)
    {
        var project = Repository.Under($"src/{source.Project}/", ".csproj").Single();
        var root = XDocument.Parse(project.Text).Descendants("RootNamespace").Single().Value;
        return root + source.Folder[$"src/{source.Project}".Length..].Replace('/', '.');
    }

    [GeneratedRegex(@"^using (static )?(Dapper|Microsoft\.Data\.Sqlite|SQLitePCL)\b", RegexOptions.Multiline)]
    private static partial Regex DatabaseLibraries();

    [GeneratedRegex(@"(?<![\w.])Telegram\.Bot\b(?!\.csproj)")]
    private static partial Regex TelegramLibrary();

    [GeneratedRegex(@"^using (static )?Quartz\b|\bQuartz\.", RegexOptions.Multiline)]
    private static partial Regex Scheduler();

    [GeneratedRegex(
        @"^(?!\s*//).*(\basync\b|\bawait\b|\bHttpClient\b|\bDateTime(Offset)?\.(Utc)?Now\b)",
        RegexOptions.Multiline
    )]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\b(Value)?Task\b")]
    private static partial Regex Promise();

    // Statements are written in capitals, at the beginning of a string or of a line of a raw one.
    [GeneratedRegex(
        @"(^|"")\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\s)",
        RegexOptions.Multiline
    )]
    private static partial Regex Sql();
}
