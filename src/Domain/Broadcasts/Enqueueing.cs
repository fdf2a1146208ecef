using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>
/// Writes the recipients down, stretch by stretch of accounts, with how far it is in the same transaction. Nothing is
/// done twice: a row's key names the broadcast and the account.
/// </summary>
internal static class Enqueueing
{
    /// <summary>Accounts looked at in one step; two rows for each at most.</summary>
    private const int Stretch = 250;

    /// <summary>Who comes after this moment is no recipient any more.</summary>
    public static void Begin(Tx tx, Broadcast item)
    {
        BroadcastStore.Save(
            tx,
            item with
            {
                State = BroadcastState.Preparing,
                LastAccount = AccountStore.Last(tx),
                LastPerson = AudienceStore.LastPerson(tx),
                StartedAt = tx.Now,
                ShownAt = null,
            }
        );
        Sending.Stir(tx, item.Id);
    }

    /// <returns>True: there is more to do, here or in what follows.</returns>
    public static bool Next(Tx tx, Broadcast item)
    {
        if (AudienceStore.StretchOfPeople(tx, item.PersonDone, item.LastPerson, Stretch) is { } person)
        {
            AudienceStore.FreezeChildren(tx, item.Id, item.PersonDone, person);
            BroadcastStore.Save(tx, item with { PersonDone = person });
        }
        else if (AccountStore.Stretch(tx, item.AccountDone, item.LastAccount, Stretch) is { } account)
        {
            Add(tx, item, account);
            BroadcastStore.Save(tx, item with { AccountDone = account });
        }
        else
        {
            BroadcastStore.Save(tx, item with { State = BroadcastState.Sending });
            Sending.Stir(tx, item.Id);
        }

        return true;
    }

    private static void Add(Tx tx, Broadcast item, long upTo)
    {
        var terms = new NoticeTerms { Urgency = item.Urgent ? Urgency.Urgent : Urgency.Broadcast };
        if (item.Reminders > 0)
        {
            var silent = ReaderStore.SilentIn(tx, item.Id, item.AccountDone, upTo);
            Add(tx, item, Batches.Reminder(item.Id, item.Reminders), terms, silent);
            return;
        }

        Add(tx, item, Batches.Message(item.Id), terms, AudienceStore.Accounts(tx, item.Id, item.AccountDone, upTo));
    }

    private static void Add(Tx tx, Broadcast item, string batch, NoticeTerms terms, IReadOnlyList<long> accounts)
    {
        BatchStore.Add(tx, batch, new Notice(BroadcastNotice.Message, item.Id), terms, accounts);
        if (item is { Acknowledged: true, KeysApart: true })
        {
            // After the album in each chat: same urgency, same moment, a higher number.
            BatchStore.Add(tx, Batches.Keys(batch), new Notice(BroadcastNotice.Keys, item.Id), terms, accounts);
        }
    }
}
