using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.News;

/// <summary>News on their way, and digests that are due; those that were missed while nobody rang, too.</summary>
[DisallowConcurrentExecution]
internal sealed class NewsJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring(db, centre));

    /// <summary>Step by step, so that everybody else gets a turn between two.</summary>
    public static async Task Ring(Db db, CentreSettings centre)
    {
        while (db.Read(NewsStore.HasWork) && await db.Write(tx => NewsClock.Step(tx, centre))) { }
    }
}
