namespace TochkaBot.Tests.House;

internal static class Rule
{
    /// <summary>Fails with one line for each place that breaks the rule.</summary>
    public static void Holds(string rule, IEnumerable<string> broken)
    {
        List<string> places = [.. broken.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(places.Count == 0, $"{rule}\n  {string.Join("\n  ", places)}");
    }

    public static void Holds(string rule, IEnumerable<Source> broken) => Holds(rule, broken.Select(s => s.Path));
}
