using Quartz;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Reminders;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Jobs;

/// <summary>What need not be remembered any longer: seen updates, texts of settled messages, half-typed conversations, lists not applied, answers of last year.</summary>
[DisallowConcurrentExecution]
internal sealed class CleanUpJob(Db db) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(
            db.Write(tx =>
            {
                SeenUpdates.Prune(tx);
                DeliveryStore.EraseOldTexts(tx);
                SessionStore.EraseOldStates(tx);
                RosterDraftStore.EraseOld(tx);
                AnswerStore.EraseOld(tx);
                ReminderStore.EraseOld(tx);
                BroadcastStore.EraseOld(tx);
                NewsStore.EraseOld(tx);
            })
        );
}
