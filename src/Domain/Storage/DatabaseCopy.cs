using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

public enum CopyFlaw
{
    /// <summary>No database, or not one of ours.</summary>
    NotOurs,

    /// <summary>A demo where a real one is asked for, or the other way round.</summary>
    OtherLife,

    /// <summary>Made by a later version: this one does not know its tables.</summary>
    Newer,
    Damaged,
}

/// <summary>Whole copies of a database, made beside whoever writes to it, and put back in its place.</summary>
public static class DatabaseCopy
{
    /// <summary>One file with all that is committed now. It has its name only when it is whole and on disk.</summary>
    public static void Make(string database, string copy)
    {
        var half = copy + ".part";
        Remove(half);
        using (var from = Connections.ForReading(database))
        using (var to = Connections.ForCopying(half))
        {
            from.BackupDatabase(to);
            // The copy is one file for people to carry: without a log beside it, and without the remains of what was deleted.
            Connections.Execute(to, "PRAGMA journal_mode = DELETE; VACUUM;");
        }

        using (var written = new FileStream(half, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        File.Move(half, copy, overwrite: true);
    }

    /// <returns>Why this file must not be put in the place of the database; nothing when it may.</returns>
    public static CopyFlaw? Flaw(string copy, bool demo)
    {
        if (DemoMark.Of(copy) is not { } isDemo)
        {
            return CopyFlaw.NotOurs;
        }

        if (isDemo != demo)
        {
            return CopyFlaw.OtherLife;
        }

        try
        {
            using var connection = Connections.ForReading(copy);
            return !IsSound(connection) ? CopyFlaw.Damaged
                : !IsKnown(connection) ? CopyFlaw.Newer
                : null;
        }
        catch (SqliteException)
        {
            return CopyFlaw.Damaged;
        }
    }

    public static bool IsOurs(string file) => DemoMark.Of(file) is not null;

    /// <summary>What stood there is saved under the other name first, even where it can no longer be read as a database.</summary>
    public static void SaveAside(string database, string aside)
    {
        try
        {
            Make(database, aside);
        }
        catch (SqliteException)
        {
            Remove(aside + ".part");
            File.Copy(database, aside, overwrite: true);
        }
    }

    /// <summary>The name under which a copy is made ready beside the database.</summary>
    public static string PreparedFor(string database) => database + ".restored";

    /// <summary>Nobody may have either of them open.</summary>
    public static void Replace(string database, string prepared)
    {
        // A log of the old database must never be played into the new one.
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        File.Move(prepared, database, overwrite: true);
    }

    /// <summary>What a restore that was broken off has left.</summary>
    public static void Discard(string prepared)
    {
        Remove(prepared);
        Remove(prepared + ".part");
    }

    private static bool IsSound(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return (string?)command.ExecuteScalar() == "ok";
    }

    private static bool IsKnown(SqliteConnection connection)
    {
        var known = Migrations.Embedded().ToDictionary(m => m.Name, m => Migrations.Hash(m.Sql));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, hash FROM migrations";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            if (known.GetValueOrDefault(rows.GetString(0)) != rows.GetString(1))
            {
                return false;
            }
        }

        return true;
    }

    private static void Remove(string file)
    {
        foreach (var end in (string[])["", "-journal", "-wal", "-shm"])
        {
            File.Delete(file + end);
        }
    }
}
