using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

/// <summary>How the teacher wants the list sorted; its number goes into the buttons.</summary>
internal enum ListOrder
{
    /// <summary>Seats first, then the queue, then who waits for the teacher's word.</summary>
    Asking,
    Name,
    Class,
}

/// <summary>Who stands on the list of an event, as its teacher sees it.</summary>
internal static class EventList
{
    /// <summary>The answer for who may edit the event that the first word names; others learn nothing.</summary>
    public static Reply For(this EventCard card, Turn turn, long? eventId, Func<Event, Reply> answer)
    {
        if (eventId is not { } id || EventStore.FindFor(turn.Tx, turn.Actor, id) is not { } item)
        {
            return new Screen(EventTexts.NotFound, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        return EventRights.MayEdit(turn.Actor, item) ? answer(item) : card.Of(turn, item).Under(HomeTexts.NotAllowed);
    }

    public static IReadOnlyList<Participant> Of(Domain.Storage.Tx tx, long eventId, ListOrder order = ListOrder.Asking)
    {
        var standing = SignUpStore.OfEvent(tx, eventId).Where(p => p.SignUp.IsActive);
        return order switch
        {
            ListOrder.Name => [.. standing.OrderBy(ByName, StringComparer.Ordinal)],
            ListOrder.Class =>
            [
                .. standing
                    .OrderBy(p => p.Person.Grade ?? int.MaxValue)
                    .ThenBy(p => p.Person.Letter, StringComparer.Ordinal)
                    .ThenBy(ByName, StringComparer.Ordinal),
            ],
            _ =>
            [
                .. standing
                    .OrderBy(p =>
                        p.SignUp.HoldsSeat ? 0
                        : p.SignUp.Status == SignUpStatus.Queued ? 1
                        : 2
                    )
                    .ThenBy(p => p.SignUp.Position)
                    // A team stands together where its captain has asked.
                    .ThenBy(p => p.SignUp.Unit ?? p.SignUp.Id),
            ],
        };
    }

    public static ListOrder Order(long? word) =>
        word is { } number && Enum.IsDefined((ListOrder)number) ? (ListOrder)number : ListOrder.Asking;

    public static ListNames Names(this IReadOnlyList<Participant> list, Turn turn) =>
        new(list.Select(p => p.Person), turn.Centre);

    private static string ByName(Participant participant) =>
        PersonName.Normal($"{participant.Person.FamilyName} {participant.Person.GivenName}");
}
