using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>The head decides to whom teachers may write.</summary>
internal sealed class ReachFlow : IFlow
{
    public string Name => "broadcastReach";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcReach", "bcReachSet"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return ComposeFlow.Refused();
        }

        if (turn.Verb == "bcReachSet")
        {
            ReachStore.Set(turn.Tx, turn.Actor, turn.Word(0) == "own" ? TeachersReach.Own : TeachersReach.All);
        }

        return new Screen(
            CourseTexts.AskReach(ReachStore.Of(turn.Tx)),
            [Button.To(CourseTexts.ReachAll, "bcReachSet", "all")],
            [Button.To(CourseTexts.ReachOwn, "bcReachSet", "own")],
            [Button.To(HomeTexts.Back, "bc")]
        );
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "bcReach" });
}
