using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.People;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>Looking at events, asking for a seat, giving it back.</summary>
internal sealed class SignUpFlow(BotName bot) : IFlow, IDoor
{
    private const int PerPage = 6;
    private const int MinePerPage = 8;

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
        : turn.Verb is "confirm" or "decline" ? Mine(turn with { Words = [] })
        : Card(turn);

    /// <summary>A link to an event opens its card, for guests too.</summary>
    public Reply? Open(Turn turn, string payload)
    {
        if (EventStore.FindByLink(turn.Tx, payload) is not { } item)
        {
            return null;
        }

        if (EventRights.MaySee(turn.Actor, item))
        {
            return EventCard.Of(turn, item);
        }

        // The link is a secret of its own: who has it was invited, and learns no more than that.
        return item.Status != EventStatus.Draft && turn.Actor.Person is null
            ? new Reply(new Screen(EventTexts.ForOurs, [Button.Good(EventTexts.Introduce, "who", "pupil", item.Link)]))
            : null;
    }

    private static Screen List(Turn turn)
    {
        var home = Button.To(HomeTexts.Back, Home.Verb);
        IReadOnlyList<Button> own = turn.Actor.IsStaff ? [Button.To(OwnTexts.Button(turn.Actor), "own", 0)] : [];
        var count = EventStore.CountUpcoming(turn.Tx, turn.Actor);
        if (count == 0)
        {
            return new Screen(EventTexts.Nothing, [.. Filled(own), [home]]);
        }

        var page = Paging.Page(turn.Id(0), count, PerPage);
        var items = EventStore.Upcoming(turn.Tx, turn.Actor, page * PerPage, PerPage);

        return new Screen(
            EventTexts.ListTitle(page),
            [
                .. items.Select(i =>
                    (IReadOnlyList<Button>)[Button.To(EventTexts.ListLabel(i, turn.Centre, turn.Tx.Now), "card", i.Id)]
                ),
                .. Filled(own),
                Paging.Row(home, "events", page, hasMore: count > (page + 1) * PerPage),
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Filled(IReadOnlyList<Button> row) => row.Count > 0 ? [row] : [];

    private static Screen Mine(Turn turn)
    {
        var standing = turn.Actor.PersonId is { } me ? SignUpStore.ActiveOf(turn.Tx, me) : [];
        if (standing.Count == 0)
        {
            return new Screen(EventTexts.MyNothing, [Button.To(EventTexts.ToEvents, "events", 0)]);
        }

        var page = Paging.Page(turn.Id(0), standing.Count, MinePerPage);
        return new Screen(
            EventTexts.Mine(standing.Count),
            [
                .. standing
                    .Skip(page * MinePerPage)
                    .Take(MinePerPage)
                    .Select(s => (IReadOnlyList<Button>)[MyButton(turn, s)]),
                Paging.Row(
                    Button.To(HomeTexts.Back, Home.Verb),
                    "my",
                    page,
                    hasMore: standing.Count > (page + 1) * MinePerPage
                ),
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

    private static Screen Card(Turn turn) => Seen(turn) is { } item ? EventCard.Of(turn, item) : Missing(turn);

    /// <summary>The event that the button names, if this person may know of it.</summary>
    private static Event? Seen(Turn turn) => turn.Id(0) is { } id ? EventStore.FindFor(turn.Tx, turn.Actor, id) : null;

    private static Reply Join(Turn turn)
    {
        if (turn.Actor.Person is null)
        {
            var link = Seen(turn)?.Link ?? string.Empty;
            return new Screen(EventTexts.WhoAreYou, [Button.Good(EventTexts.Introduce, "who", "pupil", link)]);
        }

        return After(turn, SignUps.Ask(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0));
    }

    private static Reply AskLeave(Turn turn)
    {
        if (
            Seen(turn) is not { Status: not EventStatus.Cancelled } item
            || turn.Actor.PersonId is not { } me
            || SignUpStore.ActiveOf(turn.Tx, item.Id, me) is null
        )
        {
            return Card(turn);
        }

        return new Screen(
            EventTexts.LeaveQuestion(item),
            [Button.Bad(EventTexts.LeaveYes, "leaveNow", item.Id)],
            [Button.To(HomeTexts.Back, "card", item.Id)]
        );
    }

    private static Reply Leave(Turn turn) =>
        After(turn, SignUps.Leave(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0));

    private Reply Share(Turn turn)
    {
        if (Seen(turn) is not { } item)
        {
            return Missing(turn);
        }

        return new Screen(
            EventTexts.ShareText(item, bot.DeepLink(item.Link)),
            [Button.To(HomeTexts.Back, "card", item.Id)]
        );
    }

    private static Reply Confirm(Turn turn)
    {
        var result = WaitingList.Confirm(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
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
