using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

/// <summary>The plain numbered files of <c>migrations/</c>, embedded: each runs once, whole, in its own transaction.</summary>
internal static class Migrations
{
    public static void Run(SqliteConnection connection, DateTimeOffset now)
    {
        Connections.Execute(
            connection,
            "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, applied_at TEXT NOT NULL);"
        );
        foreach (var (name, sql) in Embedded())
        {
            Apply(connection, name, sql, now);
        }
    }

    public static IEnumerable<(string Name, string Sql)> Embedded()
    {
        var assembly = typeof(Migrations).Assembly;
        var names = assembly
            .GetManifestResourceNames()
            .Where(n => n.StartsWith("migrations/", StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name["migrations/".Length..], reader.ReadToEnd());
        }
    }

    public static string Hash(string sql) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));

    private static void Apply(SqliteConnection connection, string name, string sql, DateTimeOffset now)
    {
        // Immediate: of two processes that start at once, the second waits and then finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var hash = Hash(sql);
        if (Known(connection, name) is { } known)
        {
            Refuse(name, known != hash);
            return;
        }

        Connections.Execute(connection, sql);
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO migrations (name, hash, applied_at) VALUES ($name, $hash, $at)";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$hash", hash);
        command.Parameters.AddWithValue("$at", Mapping.Text(now));
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static string? Known(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT hash FROM migrations WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        return (string?)command.ExecuteScalar();
    }

    private static void Refuse(string name, bool changed)
    {
        if (changed)
        {
            throw new InvalidOperationException($"Migration {name} was changed after it had been applied.");
        }
    }
}
