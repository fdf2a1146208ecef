namespace TochkaBot.Browser.Tests;

/// <summary>Where things lie.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot();

    /// <summary>Built beside these tests, in the same configuration.</summary>
    public static string Bot
    {
        get
        {
            var mine = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Root, "src/Bot/bin", mine.Parent!.Name, mine.Name, "TochkaBot.Bot.dll");
        }
    }

    public static string Screenshots => Path.Combine(Root, "artifacts", "screenshots");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TochkaBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No TochkaBot.sln above the tests.");
        }

        return folder.FullName;
    }
}
