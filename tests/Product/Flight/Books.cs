using Microsoft.Data.Sqlite;

namespace TochkaBot.Tests.Flight;

/// <summary>What the database file says, read from outside while the bot runs or after it was killed.</summary>
internal sealed class Books(string file)
{
    private const string Unsettled = "SELECT count(*) FROM outgoing WHERE state IN ('queued', 'sending')";

    public long Sending => Number("SELECT count(*) FROM outgoing WHERE state = 'sending'");

    public long Uncertain => Number("SELECT count(*) FROM outgoing WHERE state = 'uncertain'");

    public Task Settle() => Eventually.Be(() => Number(Unsettled) == 0, "every word is settled");

    public long Number(string sql) => List(sql, row => row.GetInt64(0)).Single();

    public IReadOnlyList<string> Texts(string sql) => List(sql, row => row.GetString(0));

    /// <summary>The state of the account that lies at this address.</summary>
    public string? Account(long address) =>
        Texts($"SELECT state FROM accounts WHERE address = '{address}'").SingleOrDefault();

    public IReadOnlyList<T> List<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        List<T> found = [];
        while (rows.Read())
        {
            found.Add(read(rows));
        }

        return found;
    }
}
