using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>Says something about messages that arrived: takes them back, or puts other words in their place.</summary>
internal static class FollowingUp
{
    private static readonly NoticeTerms Terms = new() { Urgency = Urgency.Urgent, Repeatable = true };

    /// <returns>Whether there is more to do right away.</returns>
    public static bool TakeBack(Tx tx, Broadcast item)
    {
        var batches = Batches.Sent(item);
        if (item.FollowBatch < batches.Count)
        {
            var of = batches[item.FollowBatch];
            var word = of.EndsWith(Batches.Keys(string.Empty), StringComparison.Ordinal) ? "keys" : null;
            Follow(tx, item, Batches.Back(item.Id), of, new Notice(BroadcastNotice.Back, item.Id, word));
            return true;
        }

        BroadcastStore.SetStale(tx, item.Id, stale: true);
        if (!CopyStore.IsOnItsWay(tx, Batches.Back(item.Id)))
        {
            Sending.Settle(tx, item, BroadcastState.Withdrawn);
        }

        return false;
    }

    /// <summary>The message itself and what reminded of it; a button in a message of its own stays as it is.</summary>
    /// <returns>Whether there is more to do right away.</returns>
    public static bool Correct(Tx tx, Broadcast item)
    {
        var batches = Batches.Sent(item with { KeysApart = false });
        var batch = Batches.Edition(item.Id, item.Editions);
        if (item.FollowBatch < batches.Count)
        {
            var words = new Notice(BroadcastNotice.Message, item.Id, $"edition{item.Editions}");
            Follow(tx, item, batch, batches[item.FollowBatch], words);
            return true;
        }

        if (!CopyStore.IsOnItsWay(tx, batch))
        {
            Sending.Settle(tx, item with { Corrected = item.Editions }, BroadcastState.Done);
        }

        return false;
    }

    private static void Follow(Tx tx, Broadcast item, string batch, string of, Notice notice)
    {
        var row = BatchStore.FollowUp(tx, batch, of, notice, Terms, item.FollowRow);
        BroadcastStore.Save(
            tx,
            row is { } reached
                ? item with
                {
                    FollowRow = reached,
                }
                : item with
                {
                    FollowBatch = item.FollowBatch + 1,
                    FollowRow = 0,
                }
        );
    }
}
