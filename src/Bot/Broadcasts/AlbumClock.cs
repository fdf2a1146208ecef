using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>An album is whole when nothing more has come for two seconds: then the next question is asked by itself.</summary>
internal static class AlbumClock
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    public static void Close(Tx tx)
    {
        foreach (var draft in BroadcastStore.Complete(tx, tx.Now - Quiet))
        {
            Show(tx, Drafting.Complete(tx, draft));
        }
    }

    /// <summary>In the place of the screen that counted; whoever has gone on to something else is not disturbed.</summary>
    private static void Show(Tx tx, Broadcast draft)
    {
        var session = SessionStore.Of(tx, draft.AccountId ?? 0);
        if (
            session.Flow != ComposeFlow.FlowName
            || session.Screen != draft.Screen
            || AccountStore.Find(tx, draft.AccountId ?? 0) is not { } account
        )
        {
            return;
        }

        var body = ScreenJson.Write(DraftScreens.Audience(tx, draft), session.Screen);
        OutboxStore.Answer(tx, account, OutgoingAct.Screen, session.Screen, body);
        SessionStore.Save(tx, session with { HasKeys = true });
    }
}
