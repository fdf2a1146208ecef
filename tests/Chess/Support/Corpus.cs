using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Support;

/// <summary>The tournaments that lie beside the tests; the whole of them only when CHESS_CORPUS=all.</summary>
internal static class Corpus
{
    /// <summary>One in this many of the large collection is always replayed.</summary>
    private const int Sample = 12;

    public static bool IsWhole => Environment.GetEnvironmentVariable("CHESS_CORPUS") == "all";

    public static IEnumerable<(string Id, Tournament Tournament)> Swiss() =>
        Zip("corpus.zip").Concat(Zip("extra.zip").Where((_, index) => IsWhole || index % Sample == 0)).Select(Read);

    public static IEnumerable<(string Id, Tournament Tournament)> RoundRobins() => Zip("rr.zip").Select(Read);

    public static IEnumerable<(string Id, byte[] Bytes)> Zip(string name)
    {
        using var zip = ZipFile.OpenRead(PathOf(name));
        foreach (var entry in zip.Entries.Where(entry => entry.Length > 0))
        {
            using var stream = entry.Open();
            using MemoryStream memory = new();
            stream.CopyTo(memory);
            yield return (Path.GetFileNameWithoutExtension(entry.Name) + Suffix(entry.Name), memory.ToArray());
        }
    }

    /// <summary>What is known of each tournament beyond its file, by id.</summary>
    public static IEnumerable<JsonElement> Lines(string name)
    {
        foreach (var line in Unzipped(name).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return JsonDocument.Parse(line).RootElement;
    }

    public static JsonElement Json(string name) =>
        JsonDocument.Parse(name.EndsWith(".gz", StringComparison.Ordinal) ? Unzipped(name) : Text(name)).RootElement;

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Corpus", name);

    private static (string, Tournament) Read((string Id, byte[] Bytes) file) => (file.Id, TrfReader.Read(file.Bytes));

    private static string Suffix(string name) => Path.GetExtension(name) is ".trf" ? "" : Path.GetExtension(name);

    private static string Text(string name) => File.ReadAllText(PathOf(name));

    private static string Unzipped(string name)
    {
        using GZipStream stream = new(File.OpenRead(PathOf(name)), CompressionMode.Decompress);
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
