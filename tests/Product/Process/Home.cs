using Microsoft.Data.Sqlite;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Process;

/// <summary>A folder for one centre, gone after the test.</summary>
internal sealed class Home : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tochka-process-").FullName;

    public string Database => Path.Combine(Folder, "tochka.db");

    /// <summary>A database as an earlier run left it.</summary>
    public void Leave(bool demo)
    {
        using var db = Db.Open(Database, TimeProvider.System, demo);
    }

    /// <summary>Looks beside the running service, as a reader.</summary>
    public long Count(string rows)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {rows}";
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
