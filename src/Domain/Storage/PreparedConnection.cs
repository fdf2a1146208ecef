using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

/// <summary>
/// A connection that keeps its compiled statements. Dapper makes a new command for every call, and compiling the
/// SQL again costs several times more than running it.
/// </summary>
internal sealed class PreparedConnection(SqliteConnection inner) : DbConnection
{
    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => throw new NotSupportedException();
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    /// <summary>How many statements have run here so far.</summary>
    public long Statements { get; private set; }

    /// <summary>A statement without values and without an answer.</summary>
    public void Execute(string sql)
    {
        var command = Take(sql);
        command.ExecuteNonQuery();
        PutBack(command);
    }

    public SqliteCommand Take(string sql)
    {
        Statements++;
        if (idle.Remove(sql, out var known))
        {
            return known;
        }

        var command = inner.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void PutBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (!idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Open() => inner.Open();

    public override void Close() => inner.Close();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        throw new NotSupportedException("The writer and the readers begin and end transactions themselves.");

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        foreach (var command in idle.Values)
        {
            command.Dispose();
        }

        inner.Dispose();
        base.Dispose(disposing);
    }
}
