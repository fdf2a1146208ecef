using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

internal sealed record UrgentState(long DraftId);

/// <summary>«Срочно»: it goes out at night too, and whoever sends it says why.</summary>
internal sealed class UrgentFlow : IFlow
{
    private const int ShortestWhy = 3;
    private const int LongestWhy = 300;

    public string Name => "broadcastUrgent";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcUrgent", "bcCalm"];

    public Reply Answer(Turn turn) =>
        turn.Verb.Length > 0
            ? ComposeFlow.Of(turn, draft => turn.Verb == "bcCalm" ? Set(turn, draft, null) : Ask(draft))
            : OnText(turn);

    public Reply? Fresh(Turn turn) =>
        ComposeFlow.Of(turn, draft => DraftScreens.Audience(turn.Tx, draft).Replaceable(draft));

    private Reply OnText(Turn turn)
    {
        var id = turn.State<UrgentState>(Name)?.DraftId ?? 0;
        if (Drafting.Find(turn.Tx, turn.Actor, id) is not { } draft)
        {
            return BroadcastRights.MayWrite(turn.Actor)
                ? DraftScreens.Ask(turn, BroadcastTexts.NotFound)
                : ComposeFlow.Refused();
        }

        return turn.Said is Typed { Text: var why } && why.Trim().Length is >= ShortestWhy and <= LongestWhy
            ? Set(turn, draft, why.Trim())
            : Ask(draft, BroadcastTexts.WhyRefused);
    }

    private Reply Ask(Broadcast draft, string? heading = null)
    {
        var screen = new Screen(BroadcastTexts.AskWhy, [Button.To(HomeTexts.Back, "bcReady", draft.Id)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new UrgentState(draft.Id));
    }

    private static Reply Set(Turn turn, Broadcast draft, string? why)
    {
        var changed = Drafting.SetUrgent(turn.Tx, turn.Actor, draft.Id, why)!;
        return DraftScreens.Confirm(turn.Tx, turn.Centre, changed).Replaceable(changed);
    }
}
