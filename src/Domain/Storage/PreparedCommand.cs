using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TochkaBot.Domain.Storage;

/// <summary>What Dapper holds: borrows the compiled statement of its text and gives it back when disposed.</summary>
internal sealed class PreparedCommand(PreparedConnection owner) : DbCommand
{
    private const char Sign = '@';

    private static readonly ConcurrentDictionary<string, string> Spelled = new(StringComparer.Ordinal);

    private SqliteCommand? borrowed;

    [AllowNull]
    public override string CommandText
    {
        get => borrowed?.CommandText ?? string.Empty;
        set
        {
            GiveBack();
            borrowed = owner.Take(value ?? string.Empty);
        }
    }

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = owner;

    protected override DbParameterCollection DbParameterCollection => Borrowed.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    private SqliteCommand Borrowed => borrowed ??= owner.Take(string.Empty);

    public override void Cancel() => Borrowed.Cancel();

    public override int ExecuteNonQuery() => Named().ExecuteNonQuery();

    public override object? ExecuteScalar() => Named().ExecuteScalar();

    public override void Prepare() => Borrowed.Prepare();

    protected override DbParameter CreateDbParameter() => Borrowed.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Named().ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        GiveBack();
        base.Dispose(disposing);
    }

    /// <summary>
    /// As the statement spells it: SQLite tells @title from @Title, and a value taken from a property comes with the capital.
    /// Without the sign the name would be looked up twice, which is most of what a value costs.
    /// </summary>
    private SqliteCommand Named()
    {
        var values = Borrowed.Parameters;
        for (var i = 0; i < values.Count; i++)
        {
            values[i].ParameterName = Spelled.GetOrAdd(
                values[i].ParameterName,
                name => name[0] == Sign ? name : $"{Sign}{char.ToLowerInvariant(name[0])}{name[1..]}"
            );
        }

        return Borrowed;
    }

    private void GiveBack()
    {
        if (borrowed is { } command)
        {
            borrowed = null;
            owner.PutBack(command);
        }
    }
}
