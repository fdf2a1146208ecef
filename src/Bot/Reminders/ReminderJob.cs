using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reminders;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Reminders;

/// <summary>Reminders that are due; those that were missed while nobody rang, too.</summary>
[DisallowConcurrentExecution]
internal sealed class ReminderJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring(db, centre));

    /// <summary>An event at a time, so that a large one holds up nobody's tap for long.</summary>
    public static async Task Ring(Db db, CentreSettings centre)
    {
        foreach (var eventId in db.Read(tx => ReminderClock.Due(tx, centre)))
        {
            await db.Write(tx => ReminderClock.Ring(tx, centre, eventId));
        }

        foreach (var eventId in db.Read(tx => Deadlines.Due(tx, centre)))
        {
            await db.Write(tx => Deadlines.Ring(tx, centre, eventId));
        }

        foreach (var eventId in db.Read(tx => SeatCalls.Due(tx, centre)))
        {
            await db.Write(tx => SeatCalls.Ring(tx, centre, eventId));
        }
    }
}
