using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TochkaBot.Tests.House;

public sealed partial class ProjectTests
{
    /// <summary>The arrows of the house; they only point downwards.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Bot"] = ["Admin", "Sandbox", "Domain", "Documents", "Pictures", "Telegram.Bot"],
        ["Admin"] = ["Domain", "Documents", "Pictures"],
        ["Sandbox"] = [],
        ["Domain"] = ["Chess"],
        ["Chess"] = [],
        ["Chess.Cli"] = ["Chess"],
        ["Documents"] = [],
        ["Pictures"] = [],
        ["Telegram.Bot"] = [],
    };

    [Fact]
    public void A_project_references_only_what_stands_below_it() =>
        Rule.Holds(
            "These references are not drawn in the plan of the house:",
            from project in Repository.Under("src/", ".csproj")
            from reference in References(project)
            where !Allowed.GetValueOrDefault(project.Project, []).Contains(reference)
            select $"{project.Project} -> {reference}"
        );

    [Fact]
    public void Every_project_is_drawn_in_the_plan() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Repository.Under("src/", ".csproj").Select(p => p.Project).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Only_the_demo_knows_the_sandbox() =>
        Rule.Holds(
            "The bot must not know that it is not Telegram:",
            Repository.Product.Where(s =>
                s.Project == "Bot" && s.Room != "Demo" && s.Name != "Program.cs" && s.Says(TheSandbox())
            )
        );

    [Fact]
    public void No_folder_is_a_drawer_for_everything() =>
        Rule.Holds(
            "A folder of this name says nothing about what lies in it:",
            Repository.Product.Concat(Repository.Tests).Where(s => s.Path.Split('/').Any(Nameless.Contains))
        );

    private static readonly string[] Nameless = ["Common", "Shared", "Helpers", "Utils"];

    private static IEnumerable<string> References(Source project) =>
        XDocument
            .Parse(project.Text)
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!));

    [GeneratedRegex(@"\bTochkaBot\.Sandbox\b")]
    private static partial Regex TheSandbox();
}
