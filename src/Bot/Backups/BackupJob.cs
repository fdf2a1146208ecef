using Quartz;

namespace TochkaBot.Bot.Backups;

/// <summary>The night's copy, or that of a night in which the service did not run.</summary>
[DisallowConcurrentExecution]
internal sealed class BackupJob(NightlyBackup backup) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        backup.Ring();
        return ValueTask.CompletedTask;
    }
}
