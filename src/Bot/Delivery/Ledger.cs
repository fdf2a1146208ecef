using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>
/// Writes down what became of a row. While the disk is full it tries again until there is room: the table must say the
/// truth, and nobody but us knows it.
/// </summary>
internal sealed partial class Ledger(Db db, ILogger<Ledger> log)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <param name="stop">Then nothing more is tried; the row stays «sending», and the next start says so.</param>
    public async Task Note(long rowId, Action<Tx> what, CancellationToken stop)
    {
        for (var wait = First; ; wait = wait * 2 < Longest ? wait * 2 : Longest)
        {
            try
            {
                await db.Write(what);
                return;
            }
            catch (Exception failure) when (Db.IsDiskTrouble(failure) && !stop.IsCancellationRequested)
            {
                NotNoted(rowId, failure.GetType().Name);
                await Task.Delay(wait, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Critical, "What became of message {OutgoingId} cannot be saved yet: {Kind}")]
    private partial void NotNoted(long outgoingId, string kind);
}
