using System.Data.Common;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Backups;

/// <summary>A copy for every night, at two by the centre's clock or as soon as somebody runs after that. The folder remembers.</summary>
internal sealed partial class NightlyBackup(Db db, CentreBook book, BackupSettings settings, ILogger<NightlyBackup> log)
{
    private const int Hour = 2;

    private readonly BackupFolder folder = new(settings, db.File);
    private readonly Lock gate = new();

    public void Ring()
    {
        lock (gate)
        {
            var (now, born) = db.Read(tx => (tx.Now, BirthStore.Born(tx)));
            var night = Night(now);
            var copy = folder.Of(night);
            if (born < Moment(night) && !File.Exists(copy))
            {
                Make(copy);
            }
        }
    }

    private void Make(string copy)
    {
        try
        {
            folder.Make();
            // What was deleted since the last night is nowhere in the file from now on.
            db.Shrink().GetAwaiter().GetResult();
            db.CopyTo(copy);
            folder.KeepLedger();
            folder.Prune(copy);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbException)
        {
            // Asked again at the next ring; the service goes on without.
            Failed(failure.Message);
        }
    }

    /// <summary>The last night that is over, or far enough on.</summary>
    private DateOnly Night(DateTimeOffset now)
    {
        var today = book.Now.Day(now);
        return now >= Moment(today) ? today : today.AddDays(-1);
    }

    private DateTimeOffset Moment(DateOnly night) => book.Now.Moment(night.ToDateTime(new TimeOnly(Hour, 0)));

    [LoggerMessage(LogLevel.Error, "The nightly copy could not be made: {Reason}")]
    private partial void Failed(string reason);
}
