using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>One event as this person sees it, with what they may do.</summary>
internal static class EventCard
{
    public static Screen Of(Turn turn, Event item)
    {
        var standing = turn.Actor.PersonId is { } me ? SignUpStore.ActiveOf(turn.Tx, item.Id, me) : null;
        var text = EventTexts.Card(item, turn.Centre, turn.Tx.Now);
        var state = standing is null
            ? EventTexts.WhyNot(item, turn.Actor, turn.Centre, turn.Tx.Now)
            : EventTexts.State(standing, item, turn.Centre, turn.Tx.Now);
        return new Screen(state.Length > 0 ? $"{text}\n\n{state}" : text, [.. Rows(turn, item, standing)]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, SignUp? standing)
    {
        if (Own(turn, item, standing) is { Count: > 0 } own)
        {
            yield return own;
        }

        if (item.Status == EventStatus.Draft && EventRights.MayEdit(turn.Actor, item))
        {
            yield return [Button.Good(FormTexts.Publish, "release", item.Id)];
        }

        if (EventRights.MayEdit(turn.Actor, item))
        {
            yield return
            [
                Button.To(ListTexts.Label(item), "list", item.Id),
                .. item.Status == EventStatus.Cancelled
                    ? (IEnumerable<Button>)[]
                    : [Button.To(FormTexts.Edit, "edit", item.Id)],
            ];
        }

        if (item.Status == EventStatus.Published)
        {
            yield return [Button.To(EventTexts.Share, "share", item.Id)];
        }

        yield return [Button.To(HomeTexts.Back, "events", 0)];
    }

    private static IReadOnlyList<Button> Own(Turn turn, Event item, SignUp? standing) =>
        standing?.Status switch
        {
            SignUpStatus.Offered when item.Status == EventStatus.Published =>
            [
                Button.Good(EventTexts.Confirm, "confirm", standing.Id),
                Button.To(EventTexts.Decline, "decline", standing.Id),
            ],
            not null => item.Status == EventStatus.Cancelled || item.IsOver(turn.Tx.Now)
                ? []
                : [Button.Bad(EventTexts.Leave, "leave", item.Id)],
            null => Ask(turn, item),
        };

    private static IReadOnlyList<Button> Ask(Turn turn, Event item)
    {
        if (!item.IsOpen(turn.Tx.Now))
        {
            return [];
        }

        if (turn.Actor.Person is not { } person)
        {
            return [Button.Good(EventTexts.Introduce, "who", "pupil", item.Link)];
        }

        if (person.Grade is not { } grade || !item.Admits(grade))
        {
            return [];
        }

        return item.Free <= 0 || item.Queued > 0
            ? [Button.To(EventTexts.Queue, "join", item.Id)]
            : [Button.Good(EventTexts.SignUp, "join", item.Id)];
    }
}
