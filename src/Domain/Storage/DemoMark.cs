using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

/// <summary>The mark inside the file that keeps the sandbox and real life apart for ever.</summary>
internal static class DemoMark
{
    /// <returns>Nothing when the file is not a database of ours.</returns>
    public static bool? Of(string file)
    {
        try
        {
            using var connection = Connections.ForReading(file);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT value FROM meta WHERE key = 'demo'";
            return command.ExecuteScalar() is string mark ? mark == "yes" : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    public static void Check(SqliteConnection connection, bool demo)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO meta (key, value) VALUES ('demo', $demo) ON CONFLICT (key) DO NOTHING;
            SELECT value FROM meta WHERE key = 'demo';
            """;
        command.Parameters.AddWithValue("$demo", demo ? "yes" : "no");
        var marked = (string?)command.ExecuteScalar() == "yes";
        if (marked != demo)
        {
            connection.Dispose();
            throw new WrongDatabaseException(marked);
        }
    }
}

public sealed class WrongDatabaseException(bool isDemo)
    : Exception(isDemo ? "the database is marked as a demo" : "the database is a real one")
{
    public bool IsDemo { get; } = isDemo;
}
