namespace TochkaBot.Tests.House;

/// <summary>What lies in the repository, without what building and running leave there.</summary>
internal static class Repository
{
    private static readonly string[] Left =
    [
        ".git",
        ".idea",
        ".vs",
        "bin",
        "obj",
        "data",
        "artifacts",
        "node_modules",
        "TestResults",
    ];

    private static readonly string[] Binary = [".png", ".jpg", ".ttf", ".xlsx", ".docx", ".pdf", ".db", ".gz"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Source> Texts { get; } = [.. Files(Root).Where(IsText).Select(Load)];

    /// <summary>The code of the product.</summary>
    public static IReadOnlyList<Source> Product { get; } = Under("src/", ".cs");

    public static IReadOnlyList<Source> Tests { get; } = Under("tests/", ".cs");

    public static IReadOnlyList<Source> Under(string folder, string ending) =>
        [
            .. Texts.Where(s =>
                s.Path.StartsWith(folder, StringComparison.Ordinal) && s.Path.EndsWith(ending, StringComparison.Ordinal)
            ),
        ];

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory.EnumerateDirectories(folder).Where(d => !Left.Contains(Path.GetFileName(d))).SelectMany(Files)
            );

    // In a second working copy .git is a file.
    private static bool IsText(string file) =>
        !Binary.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != ".git";

    private static Source Load(string file) =>
        new(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TochkaBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
