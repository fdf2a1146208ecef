using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Clubs;

/// <summary>Places in clubs held for a consent that did not come.</summary>
[DisallowConcurrentExecution]
internal sealed class ClubClockJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring());

    public Task Ring() => db.Write(tx => Enrolling.Tick(tx, centre));
}
