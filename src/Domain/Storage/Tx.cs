using System.Data;
using Dapper;

namespace TochkaBot.Domain.Storage;

/// <summary>An open transaction and its one moment. Everything below the edge takes it; nothing below is async.</summary>
public sealed class Tx
{
    private readonly PreparedConnection connection;
    private readonly long before;
    private List<object>? announcements;

    internal Tx(PreparedConnection connection, DateTimeOffset now)
    {
        this.connection = connection;
        before = connection.Statements;
        Now = now;
    }

    /// <summary>The moment of this transaction, to the millisecond that the file keeps.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>How many statements this transaction has run so far: what a tap costs, whatever the machine is doing.</summary>
    internal long Statements => connection.Statements - before;

    internal IReadOnlyList<object> Announcements => announcements ?? [];

    /// <summary>Runs a statement and answers how many rows it touched.</summary>
    public int Run(string sql, object? values = null) => connection.Execute(sql, values);

    /// <summary>The first row, or nothing.</summary>
    public T? Find<T>(string sql, object? values = null) => connection.QueryFirstOrDefault<T>(sql, values);

    /// <summary>The one value or row that must be there.</summary>
    public T One<T>(string sql, object? values = null) => connection.QuerySingle<T>(sql, values);

    public IReadOnlyList<T> List<T>(string sql, object? values = null) => connection.Query<T>(sql, values).AsList();

    /// <summary>Row by row, for what is too much to be held or to be made into objects.</summary>
    public void Each(string sql, object? values, Action<IDataRecord> one)
    {
        using var rows = connection.ExecuteReader(sql, values);
        while (rows.Read())
        {
            one(rows);
        }
    }

    /// <summary>The same as objects, made one by one while the transaction is open.</summary>
    public IEnumerable<T> Stream<T>(string sql, object? values = null) =>
        connection.Query<T>(sql, values, buffered: false);

    /// <summary>Something that others in this process hear of after the commit, and never without it.</summary>
    public void Announce(object fact) => (announcements ??= []).Add(fact);
}
