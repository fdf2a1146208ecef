using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Families;

/// <summary>Names that were typed without a consent and have waited long enough.</summary>
[DisallowConcurrentExecution]
internal sealed class VanishingJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring());

    public Task Ring() => db.Write(tx => Vanishing.Tick(tx, centre));
}
