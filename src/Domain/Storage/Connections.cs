using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

internal static class Connections
{
    public static SqliteConnection ForWriting(string file)
    {
        var connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        // FULL: an answer is given only when the disk has it. The pragmas are per connection.
        Execute(
            connection,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        );
        // What a savepoint may have to take back: SQLite would write it into a file, twenty times in every tap.
        Execute(connection, "PRAGMA temp_store = MEMORY;");
        return connection;
    }

    public static SqliteConnection ForReading(string file)
    {
        var connection = Open(file, SqliteOpenMode.ReadOnly);
        Execute(connection, "PRAGMA query_only = ON;");
        return connection;
    }

    /// <summary>Into a new file that nobody else knows yet.</summary>
    public static SqliteConnection ForCopying(string file) => Open(file, SqliteOpenMode.ReadWriteCreate);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        return connection;
    }
}
