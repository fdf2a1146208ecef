using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Privacy;

/// <summary>Names of those who left long ago, addresses that nobody owns, terms that come near.</summary>
[DisallowConcurrentExecution]
internal sealed class PrivacyJob(Db db, CentreSettings centre, LedgerKeeper ledger) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Ring());

    private async Task Ring()
    {
        await db.Write(tx => Keeping.Tick(tx, centre));
        ledger.Write();
    }
}
