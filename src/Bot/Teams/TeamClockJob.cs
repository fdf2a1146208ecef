using Quartz;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>Captains who changed, members who went, teams that lack members a day before the sign-up closes.</summary>
[DisallowConcurrentExecution]
internal sealed class TeamClockJob(Db db, CentreSettings centre) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(db.Write(tx => TeamClock.Tick(tx, centre)));
}
