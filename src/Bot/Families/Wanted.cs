using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Families;

/// <summary>Whoever introduced themselves for the sake of an event finds the way back to it.</summary>
internal static class Wanted
{
    /// <summary>The event behind the link, if they may know of it now.</summary>
    public static long? Event(Turn turn, string link) => Find(turn, link)?.Id;

    public static Screen Offer(Turn turn, Screen screen, string link) =>
        Find(turn, link) is { } item
            ? screen with
            {
                Rows =
                [
                    [Button.Good($"📅 {item.Title}", "card", item.Id)],
                    .. screen.Rows,
                ],
            }
            : screen;

    private static Event? Find(Turn turn, string link) =>
        link.Length > 0 && EventStore.FindByLink(turn.Tx, link) is { } item && EventRights.MaySee(turn.Actor, item)
            ? item
            : null;
}
