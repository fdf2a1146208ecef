using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>The address of the meeting on the card of whoever may have it.</summary>
internal sealed class OnlineCard : ICardRows
{
    public int Order => 10;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        var takesPlaceHere = item is { OnlineUrl: null, Format: not EventFormat.Online };
        if (takesPlaceHere || item.Status == EventStatus.Cancelled || item.IsOver(turn.Tx.Now))
        {
            return string.Empty;
        }

        var isSeated = OnlineLink.HasSeat(turn.Tx, turn.Actor, item);
        return (item.OnlineUrl, item.Format, isSeated, EventRights.MayEdit(turn.Actor, item)) switch
        {
            ({ } url, _, true, false) => OnlineTexts.Line(url),
            ({ } url, _, _, true) => OnlineTexts.ForStaff(url),
            (null, EventFormat.Online, _, true) => OnlineTexts.Lacking,
            (null, EventFormat.Online, true, _) => OnlineTexts.Awaited,
            _ => string.Empty,
        };
    }
}
