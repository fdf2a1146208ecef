using System.Text.RegularExpressions;

namespace TochkaBot.Tests.House;

public sealed partial class TidinessTests
{
    [Fact]
    public void Nothing_is_left_for_later() =>
        Rule.Holds(
            "Finish it or take it out:",
            Repository.Product.Concat(Repository.Tests).Where(s => !IsAboutRules(s) && s.Says(ForLater()))
        );

    [Fact]
    public void No_file_speaks_of_the_machine_it_was_written_on() =>
        Rule.Holds(
            "Paths and package sources are each machine's own business:",
            Repository.Texts.Where(s => s.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase) || Betrays(s))
        );

    [Fact]
    public void Migrations_are_numbered_without_gaps()
    {
        var names = Repository.Under("migrations/", ".sql").Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, names.Count).Select(n => $"{n:0000}_"), names.Select(n => n[..5]));
        Assert.All(names, name => Assert.Matches(@"^\d{4}_[a-z_]+\.sql$", name));
    }

    [Fact]
    public void A_test_is_named_by_a_sentence() =>
        Rule.Holds(
            "Say in words what must be true:",
            from source in Repository.Tests
            from test in TestMethod().Matches(source.Text)
            let name = test.Groups["name"].Value
            where !name.Contains('_')
            select $"{source}: {name}"
        );

    private static bool Betrays(Source source) => !IsAboutRules(source) && source.Says(MachinePath());

    private static bool IsAboutRules(Source source) => source.Folder == "tests/Product/House";

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex ForLater();

    [GeneratedRegex(
        @"(?<![\w.~/-])/(work|root|home|Users)/\w|[A-Z]:\\Users\\|https?://[\w.-]*(nexus|artifactory|nuget|npmjs|mirror)[\w.-]*[/:]"
    )]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\[(Fact|Theory)\b[^\n]*\n(\s*\[[^\n]*\n)*\s*public (static )?(async )?\w+ (?<name>\w+)\(")]
    private static partial Regex TestMethod();
}
