using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>Offers that ran out, seats held for a consent that did not come, starts that came near.</summary>
[DisallowConcurrentExecution]
internal sealed class SignUpClockJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring());

    public Task Ring() => db.Write(tx => SeatClock.Tick(tx, centre));
}
