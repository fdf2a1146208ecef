using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Families;

/// <summary>Rings for names that were typed without a consent.</summary>
[DisallowConcurrentExecution]
internal sealed class VanishingJob(Db db, CentreSettings centre) : IJob
{
    public async Task Execute(IJobExecutionContext context) => await db.Write(tx => Vanishing.Tick(tx, centre));
}
