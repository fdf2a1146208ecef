using System.Text.RegularExpressions;

namespace TochkaBot.Tests.House;

/// <summary>A file of the repository, as text: the rules read what people read.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
internal sealed partial record Source(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>The folder below <c>src</c> or <c>tests</c>.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The folder below the project; empty for a file in the project's root.</summary>
    public string Room => Path.Split('/') is { Length: > 3 } parts ? parts[2] : string.Empty;

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>Every room of ours that the file names in full: its usings above all.</summary>
    public IEnumerable<Room> Knows =>
        Named()
            .Matches(Declaration().Replace(Text, string.Empty))
            .Select(m => new Room(m.Groups["project"].Value, m.Groups["room"].Value))
            .Distinct();

    public string Namespace => Declaration().Match(Text).Groups["name"].Value;

    public bool Says(Regex words) => words.IsMatch(Text);

    public override string ToString() => Path;

    [GeneratedRegex(@"\bTochkaBot\.(?<project>Chess\.Cli|\w+)\.(?<room>[A-Z]\w*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}

internal sealed record Room(string Project, string Name)
{
    public override string ToString() => $"{Project}/{Name}";
}
