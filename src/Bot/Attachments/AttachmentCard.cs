using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;

namespace TochkaBot.Bot.Attachments;

/// <summary>«📎 Положение (2 файла)», for everybody who sees the event.</summary>
internal sealed class AttachmentCard : ICardRows
{
    public int Order => 50;

    public IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        if (item.HasPapers && AttachmentStore.Of(turn.Tx, item.Id) is { Count: > 0 } all)
        {
            yield return [Button.To(AttachmentTexts.Label(all), "files", item.Id)];
        }
    }
}
