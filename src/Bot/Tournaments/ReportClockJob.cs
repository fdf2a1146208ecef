using Quartz;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments;

/// <summary>Results that an opponent has left without a word for two minutes go to the arbiter.</summary>
[DisallowConcurrentExecution]
internal sealed class ReportClockJob(Db db) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(db.Write(GameReports.Tick));
}
