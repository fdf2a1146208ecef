using System.Collections.Concurrent;

namespace TochkaBot.Domain.Storage;

/// <summary>A few read-only connections, taken and put back; each read sees one snapshot.</summary>
internal sealed class Readers(string file, TimeProvider time) : IDisposable
{
    private readonly ConcurrentBag<PreparedConnection> free = [];

    public T Run<T>(Func<Tx, T> work)
    {
        var connection = free.TryTake(out var taken) ? taken : new PreparedConnection(Connections.ForReading(file));
        try
        {
            connection.Execute("BEGIN");
            return work(new Tx(connection, time.GetUtcNow()));
        }
        finally
        {
            connection.Execute("COMMIT");
            free.Add(connection);
        }
    }

    public void Dispose()
    {
        while (free.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
