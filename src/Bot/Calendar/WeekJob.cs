using Quartz;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Calendar;

/// <summary>The week on Sundays; missed while nobody rang, it comes later that evening or the next morning.</summary>
[DisallowConcurrentExecution]
internal sealed class WeekJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring(db, centre));

    /// <summary>A few at a time, so that everybody else gets a turn between two.</summary>
    public static async Task Ring(Db db, CentreSettings centre)
    {
        while (await db.Write(tx => WeekClock.Ring(tx, centre))) { }
    }
}
