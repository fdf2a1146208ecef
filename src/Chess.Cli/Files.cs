using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Cli;

/// <summary>Opens what the user named.</summary>
internal static class Files
{
    /// <summary>Reads a tournament and goes on with it; a wrong file ends with its place named.</summary>
    public static int With(string path, Func<Tournament, int> then)
    {
        try
        {
            return then(TrfReader.Read(File.ReadAllBytes(path)));
        }
        catch (TrfException wrong)
        {
            Console.Error.WriteLine($"{path}:{wrong.Line}:{wrong.Column}: {wrong.Message}");
            return ExitCodes.WrongFile;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: {missing.Message}");
            return ExitCodes.WrongUsage;
        }
    }

    /// <summary>Files as they are, folders as the reports in them.</summary>
    public static IEnumerable<string> Reports(IEnumerable<string> paths) =>
        paths.SelectMany(path =>
            Directory.Exists(path)
                ? Directory.EnumerateFiles(path, "*.trf*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                : (IEnumerable<string>)[path]
        );
}
