using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>What else is at the time of an event, for who may sign up and for who has.</summary>
internal sealed class ClashRows : ICardRows
{
    public int Order => 10;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        if (item.Status != EventStatus.Published || item.IsOver(turn.Tx.Now))
        {
            return string.Empty;
        }

        var isOpen = item.IsOpen(turn.Tx.Now);
        var whom = members.Where(m => m.Standing is not null || (isOpen && m.IsAdmitted));
        return ClashTexts.Of(turn.Tx, turn.Centre, turn.Actor, item, whom, () => Member.All(turn));
    }
}
