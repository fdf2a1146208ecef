using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.People;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>Looking at events, asking for a seat, giving it back.</summary>
internal sealed class SignUpFlow(BotName bot) : IFlow, IDoor
{
    private const int PerPage = 6;

    public string Name => "events";

    public IReadOnlyList<string> Commands => ["events", "my"];

    public IReadOnlyList<string> Verbs =>
        ["events", "my", "card", "join", "leave", "leaveNow", "share", "confirm", "decline"];

    public Reply Answer(Turn turn) =>
        turn.Said is Command { Name: var name }
            ? name == "my"
                ? Mine(turn)
                : List(turn)
            : turn.Verb switch
            {
                "my" => Mine(turn),
                "card" => Card(turn),
                "join" => Join(turn),
                "leave" => AskLeave(turn),
                "leaveNow" => Leave(turn),
                "share" => Share(turn),
                "confirm" => Confirm(turn),
                "decline" => Decline(turn),
                _ => List(turn),
            };

    public Reply? Fresh(Turn turn) =>
        turn.Verb is "my" ? Mine(turn)
        : turn.Verb is "events" ? List(turn)
        : Card(turn);

    /// <summary>A link to an event opens its card, for guests too.</summary>
    public Reply? Open(Turn turn, string payload)
    {
        if (EventStore.FindByLink(turn.Tx, payload) is not { } item || !EventRights.MaySee(turn.Actor, item))
        {
            return null;
        }

        return EventCard.Of(turn, item);
    }

    private static Screen List(Turn turn)
    {
        var page = Math.Max((int)(turn.Id(0) ?? 0), 0);
        var items = EventStore.Upcoming(turn.Tx, turn.Actor, page * PerPage, PerPage + 1);
        if (items.Count == 0)
        {
            return new Screen(EventTexts.Nothing, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return new Screen(
            EventTexts.ListTitle(page),
            [
                .. items
                    .Take(PerPage)
                    .Select(i =>
                        (IReadOnlyList<Button>)
                            [Button.To(EventTexts.ListLabel(i, turn.Centre, turn.Tx.Now), "card", i.Id)]
                    ),
                .. Paging.Row("events", page, hasMore: items.Count > PerPage),
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static Screen Mine(Turn turn)
    {
        var standing = turn.Actor.PersonId is { } me ? SignUpStore.ActiveOf(turn.Tx, me) : [];
        if (standing.Count == 0)
        {
            return new Screen(EventTexts.MyNothing, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        return new Screen(
            EventTexts.Mine(standing.Count),
            [
                .. standing.Select(s => (IReadOnlyList<Button>)[MyButton(turn, s)]),
                [Button.To(EventTexts.ToEvents, "events", 0)],
            ]
        );
    }

    private static Button MyButton(Turn turn, SignUp standing) =>
        Button.To(
            EventTexts.MyLine(standing, EventStore.Find(turn.Tx, standing.EventId)!, turn.Centre),
            "card",
            standing.EventId
        );

    private static Screen Card(Turn turn) =>
        turn.Id(0) is { } id && EventStore.FindFor(turn.Tx, turn.Actor, id) is { } item
            ? EventCard.Of(turn, item)
            : Missing(turn);

    private static Reply Join(Turn turn)
    {
        if (turn.Actor.Person is null)
        {
            return new Screen(EventTexts.WhoAreYou, [Button.Good(EventTexts.Introduce, "who", "pupil")]);
        }

        return After(turn, SignUps.Ask(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0));
    }

    private static Reply AskLeave(Turn turn)
    {
        if (turn.Id(0) is not { } id || EventStore.FindFor(turn.Tx, turn.Actor, id) is not { } item)
        {
            return Missing(turn);
        }

        return new Screen(
            EventTexts.LeaveQuestion(item),
            [Button.Bad(EventTexts.LeaveYes, "leaveNow", id)],
            [Button.To(HomeTexts.Back, "card", id)]
        );
    }

    private static Reply Leave(Turn turn) =>
        After(turn, SignUps.Leave(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0));

    private Reply Share(Turn turn)
    {
        if (turn.Id(0) is not { } id || EventStore.FindFor(turn.Tx, turn.Actor, id) is not { } item)
        {
            return Missing(turn);
        }

        return new Screen(EventTexts.ShareText(item, bot.DeepLink(item.Link)), [Button.To(HomeTexts.Back, "card", id)]);
    }

    private static Reply Confirm(Turn turn)
    {
        var result = WaitingList.Confirm(turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return ForEvent(turn, result, EventTexts.Outcome(result));
    }

    private static Reply Decline(Turn turn)
    {
        var result = WaitingList.Decline(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        return ForEvent(
            turn,
            result,
            result.Outcome == SignUpOutcome.Left ? EventTexts.Declined : EventTexts.Outcome(result)
        );
    }

    private static Reply ForEvent(Turn turn, SignUpResult result, string words) =>
        result.SignUp is { } standing ? Told(turn with { Words = [$"{standing.EventId}"] }, words) : Missing(turn);

    private static Reply After(Turn turn, SignUpResult result) =>
        result.Outcome == SignUpOutcome.NotFound ? Card(turn) : Told(turn, EventTexts.Outcome(result));

    /// <summary>The card as it is now; the words of the outcome stand in its text, and the toast repeats them.</summary>
    private static Reply Told(Turn turn, string words)
    {
        var card = Card(turn);
        var said = words.Length == 0 || card.Text.Contains(words, StringComparison.Ordinal);
        return new Reply(said ? card : card.Under(words)) { Toast = words.Length > 0 ? words : null };
    }

    private static Screen Missing(Turn turn) => List(turn with { Words = [] }).Under(EventTexts.NotFound);
}
