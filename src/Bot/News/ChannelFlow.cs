using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;

namespace TochkaBot.Bot.News;

/// <summary>«Канал центра»: the head says whose posts are ours.</summary>
internal sealed class ChannelFlow : IFlow
{
    public string Name => "newsChannels";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["chan", "chanYes", "chanNo"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "chanYes" => Decide(turn, isOurs: true),
            "chanNo" => Decide(turn, isOurs: false),
            _ => List(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "chan" });

    private static Screen Decide(Turn turn, bool isOurs)
    {
        var outcome = ChannelNews.Decide(turn.Tx, turn.Actor, turn.Id(0) ?? 0, isOurs);
        var words =
            outcome != NewsOutcome.Done ? ChannelTexts.Gone
            : isOurs ? ChannelTexts.Accepted
            : ChannelTexts.Refused;
        return List(turn).Under(words);
    }

    private static Screen List(Turn turn)
    {
        var all = ChannelStore.All(turn.Tx);
        return new Screen(
            all.Count == 0 ? ChannelTexts.None : ChannelTexts.Title,
            [
                .. all.Select(channel =>
                {
                    var isOurs = channel.State == ChannelState.Accepted;
                    var label = SubscriptionTexts.Ticked(channel.Title, isOurs);
                    return (IReadOnlyList<Button>)[Button.To(label, isOurs ? "chanNo" : "chanYes", channel.Id)];
                }),
                [Button.To(HomeTexts.Back, "news")],
            ]
        );
    }
}
