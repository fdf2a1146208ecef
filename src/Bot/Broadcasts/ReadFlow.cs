using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>«Ознакомлен(а)»: the one button that everybody may get.</summary>
internal sealed class ReadFlow : IFlow
{
    public const string Verb = "bcRead";

    public string Name => "broadcastRead";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => [Verb];

    public Reply Answer(Turn turn)
    {
        var words = Running.Read(turn.Tx, turn.Account.Id, turn.Id(0) ?? 0) switch
        {
            BroadcastOutcome.Done => BroadcastTexts.ThanksForReading,
            BroadcastOutcome.Already => BroadcastTexts.ReadAlready,
            _ => BroadcastTexts.NotForYou,
        };
        return new Reply(new Screen(words, [Button.To(HomeTexts.Back, Home.Verb)])) { Toast = words };
    }
}
