using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>The messages that people wrote for many, and taking them back.</summary>
internal sealed class BroadcastLetters : ILetters
{
    public IReadOnlyList<string> Kinds => [BroadcastNotice.Message, BroadcastNotice.Keys, BroadcastNotice.Back];

    public Letter? Write(Tx tx, CentreSettings centre, Notice notice)
    {
        if (BroadcastStore.Find(tx, notice.Subject) is not { } item)
        {
            return null;
        }

        var isBeingTakenBack = item.State is BroadcastState.Withdrawing or BroadcastState.Withdrawn;
        return notice.Kind switch
        {
            BroadcastNotice.Back => Back(item, notice),
            // Withdrawn before its turn came: nothing more is said.
            _ when isBeingTakenBack => null,
            BroadcastNotice.Keys => Keys(item),
            _ => Message(item),
        };
    }

    private static Letter? Message(Broadcast item)
    {
        var parts = ContentJson.Read(item.Content);
        return parts.Count == 0
            ? null
            : new Letter(parts) { Rows = item is { Acknowledged: true, KeysApart: false } ? ReadRow(item) : [] };
    }

    private static Letter Keys(Broadcast item) => new([Words(BroadcastTexts.Acknowledge)]) { Rows = ReadRow(item) };

    private static Letter Back(Broadcast item, Notice notice)
    {
        var parts = notice.Detail is null ? ContentJson.Read(item.Content) : [];
        return new Letter(parts.Count > 0 ? parts : [Words(BroadcastTexts.Acknowledge)])
        {
            TakenBack = BroadcastTexts.TakenBack,
        };
    }

    private static Content Words(string text) => new() { Kind = ContentKind.Text, Text = text };

    private static IReadOnlyList<IReadOnlyList<Button>> ReadRow(Broadcast item) =>
        [
            [Button.Good(BroadcastTexts.Read, ReadFlow.Verb, item.Id)],
        ];
}
