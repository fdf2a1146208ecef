using System.Text.RegularExpressions;
using TochkaBot.Domain.Journal;

namespace TochkaBot.Tests.House;

/// <summary>The head reads the journal in words.</summary>
public sealed partial class JournalTests
{
    /// <summary>Names of settings that look like actions.</summary>
    private static readonly string[] NoActions = ["broadcasts.teachersReach"];

    [Fact]
    public void Every_action_that_is_noted_has_words()
    {
        var noted = Repository
            .Product.Where(s => s.Project is "Domain" or "Bot" or "Admin" && s.Says(Noting()))
            .SelectMany(s => Action().Matches(s.Text).Select(m => (Source: s, Name: m.Groups[1].Value)))
            .Where(a => !NoActions.Contains(a.Name))
            .ToList();
        Assert.True(noted.Count > 40, "the list is read from the code");
        Rule.Holds(
            "Add these to src/Domain/Journal/JournalActionTexts.cs, so that the head can read and find them:",
            noted.Where(a => !JournalTexts.Known.Contains(a.Name)).Select(a => $"{a.Source}: {a.Name}").Distinct()
        );
    }

    [GeneratedRegex(@"\bJournalStore\.Note\(|\bCaller\(\)\.Note\(|\bcaller\.Note\(|\bPages\.WithNames\(")]
    private static partial Regex Noting();

    [GeneratedRegex(@"""([a-z][A-Za-z]*\.[a-z][A-Za-z]*)""")]
    private static partial Regex Action();
}
