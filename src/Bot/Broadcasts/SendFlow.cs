using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>The last look: «Отправить», «Только мне», «Ознакомлен(а)», or nothing at all.</summary>
internal sealed class SendFlow : IFlow
{
    public string Name => "broadcastSend";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcSend", "bcMe", "bcAsk", "bcDrop"];

    public Reply Answer(Turn turn) =>
        turn.Verb == "bcSend"
            ? Send(turn)
            : ComposeFlow.Of(
                turn,
                draft =>
                    turn.Verb switch
                    {
                        "bcMe" => Prove(turn, draft),
                        "bcAsk" => Confirm(turn, Drafting.ToggleAcknowledged(turn.Tx, turn.Actor, draft.Id)!),
                        _ => Drop(turn, draft),
                    }
            );

    public Reply? Fresh(Turn turn) =>
        ComposeFlow.Of(turn, draft => DraftScreens.Audience(turn.Tx, draft).Replaceable(draft));

    /// <summary>What became of «Отправить» or of a plan.</summary>
    public static Reply Outcome(Turn turn, BroadcastOutcome outcome)
    {
        var draft = Drafting.Find(turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return (outcome, draft) switch
        {
            (BroadcastOutcome.Done, _) => Told(BroadcastTexts.Accepted),
            (BroadcastOutcome.AwaitsApproval, _) => Told(BroadcastTexts.AwaitsApproval),
            (BroadcastOutcome.Already or BroadcastOutcome.TooLate, _) => Told(BroadcastTexts.AlreadySent),
            (BroadcastOutcome.Nobody, { }) => DraftScreens
                .Audience(turn.Tx, draft)
                .Under(BroadcastTexts.Nobody)
                .Replaceable(draft),
            (BroadcastOutcome.CannotCopy, { }) => DraftScreens
                .Audience(turn.Tx, draft)
                .Under(BroadcastTexts.CannotCopy)
                .Replaceable(draft),
            _ => DraftScreens.Ask(turn, BroadcastTexts.NotFound),
        };
    }

    private static Reply Send(Turn turn) =>
        BroadcastRights.MayWrite(turn.Actor)
            ? Outcome(turn, Sending.Send(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0))
            : ComposeFlow.Refused();

    private static Reply Told(string words) => new Screen(words, [Button.To(BroadcastTexts.Mine, "bcList", 0)]);

    private static Reply Confirm(Turn turn, Broadcast draft) =>
        DraftScreens.Confirm(turn.Tx, turn.Centre, draft).Replaceable(draft);

    private static Reply Prove(Turn turn, Broadcast draft)
    {
        var proved = Drafting.Prove(turn.Tx, turn.Actor, turn.Account.Id, draft.Id)!;
        return DraftScreens.Confirm(turn.Tx, turn.Centre, proved).Under(BroadcastTexts.Proved).Replaceable(proved);
    }

    private static Reply Drop(Turn turn, Broadcast draft)
    {
        Drafting.Drop(turn.Tx, turn.Actor, draft.Id);
        return new Screen(
            BroadcastTexts.Dropped,
            [Button.To(BroadcastTexts.Menu, "bc"), Button.To(HomeTexts.Back, Home.Verb)]
        );
    }
}
