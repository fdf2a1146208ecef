using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Events;

/// <summary>Looking at events, asking for seats, giving them back: for oneself and for the children of the family.</summary>
internal sealed class SignUpFlow(BotName bot, EventCard card, IEnumerable<IAfterSignUp> asking) : IFlow, IDoor
{
    private const int PerPage = 6;

    public string Name => "events";

    public IReadOnlyList<string> Commands => ["events"];

    public IReadOnlyList<string> Verbs =>
        ["events", "card", "join", "joinAll", "leave", "leaveNow", "share", "shareQr", "sharePoster"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "card" => Card(turn),
            "join" => Join(turn),
            "joinAll" => JoinAll(turn),
            "leave" => AskLeave(turn),
            "leaveNow" => Leave(turn),
            "share" => Share(turn),
            "shareQr" => File(turn, EventFiles.Qr, EventTexts.QrComes),
            "sharePoster" => File(turn, EventFiles.Poster, EventTexts.PosterComes),
            _ => List(turn),
        };

    public Reply? Fresh(Turn turn) => turn.Verb is "events" ? List(turn) : Card(turn);

    /// <summary>A link to an event opens its card, for guests too.</summary>
    public Reply? Open(Turn turn, string payload)
    {
        if (EventStore.FindByLink(turn.Tx, payload) is not { } item)
        {
            return null;
        }

        if (EventRights.MaySee(turn.Actor, item))
        {
            return card.Of(turn, item);
        }

        // The link is a secret of its own: who has it was invited, and learns no more than that.
        return item.Status != EventStatus.Draft && turn.Actor.Person is null
            ? new Reply(new Screen(EventTexts.ForOurs, [.. EventCard.Introducing(item)]))
            : null;
    }

    internal static Screen Missing(Turn turn) => List(turn with { Words = [] }).Under(EventTexts.NotFound);

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

    private Screen Card(Turn turn) => Seen(turn) is { } item ? card.Of(turn, item) : Missing(turn);

    /// <summary>The event that the button names, if this person may know of it.</summary>
    private static Event? Seen(Turn turn) => turn.Id(0) is { } id ? EventStore.FindFor(turn.Tx, turn.Actor, id) : null;

    /// <summary>Whom the button speaks of: nobody named is oneself, and a stranger's child is nobody.</summary>
    private static Member? Whom(Turn turn, IReadOnlyList<Member> family) =>
        family.FirstOrDefault(m => turn.Words.Count > 1 ? m.Id == turn.Id(1) : m.IsSelf);

    private Reply Join(Turn turn)
    {
        if (Seen(turn) is not { } item)
        {
            return Missing(turn);
        }

        if (turn.Actor.Person is null)
        {
            return new Screen(EventTexts.WhoAreYou, [.. EventCard.Introducing(item)]);
        }

        var family = Member.All(turn);
        if (Whom(turn, family) is not { } asking || card.AsksElsewhere(item))
        {
            return card.Of(turn, item);
        }

        var result = SignUps.Ask(turn.Tx, turn.Centre, turn.Actor, item, asking.Id);
        var anew = SeatStore.Counted(turn.Tx, item);
        var asked = asking.After(turn, anew, result);
        var words = MemberTexts.Outcome(asked, result);
        return Asked(turn, anew, result, words)
            ?? card.Told(turn, anew, [.. family.Select(m => m.Id == asked.Id ? asked : m.At(turn, anew))], words);
    }

    /// <summary>What is asked at once of who has just signed up.</summary>
    private Reply? Asked(Turn turn, Event item, SignUpResult result, string words) =>
        result is { SignUp: { IsActive: true } standing, Outcome: not SignUpOutcome.Already }
            ? asking.Select(room => room.First(turn, item, standing, words)).FirstOrDefault(reply => reply is not null)
            : null;

    /// <summary>Every child whom the event is for; what became of each stands on the card.</summary>
    private Reply JoinAll(Turn turn)
    {
        if (Seen(turn) is not { } item)
        {
            return Missing(turn);
        }

        if (card.AsksElsewhere(item))
        {
            return card.Of(turn, item);
        }

        var asked = Member
            .For(turn, item)
            .Where(m => m is { IsSelf: false, Standing: null, IsAdmitted: true })
            .Select(m => (m, Result: SignUps.Ask(turn.Tx, turn.Centre, turn.Actor, item.Id, m.Id)))
            .ToList();
        var anew = SeatStore.Counted(turn.Tx, item);
        var shown = card.Of(turn, anew);
        var words = asked.Select(a => MemberTexts.Outcome(a.m.At(turn, anew), a.Result)).Distinct().ToList();
        var closed = asked.Count > 0 && asked.All(a => a.Result.SignUp is null);
        return new Reply(closed ? shown.Under(string.Join('\n', words)) : shown)
        {
            Toast = words.Count > 0 ? string.Join('\n', words) : null,
        };
    }

    private Reply AskLeave(Turn turn)
    {
        if (
            Seen(turn) is not { Status: not EventStatus.Cancelled } item
            || Whom(turn, Member.All(turn))?.At(turn, item) is not { Standing: not null } member
        )
        {
            return Card(turn);
        }

        return new Screen(
            MemberTexts.LeaveQuestion(member, item, Siblings.Of(item, member, Member.For(turn, item))),
            [Button.Bad(EventTexts.LeaveYes, "leaveNow", item.Id, member.Id)],
            [Button.To(HomeTexts.Back, "card", item.Id)]
        );
    }

    private Reply Leave(Turn turn)
    {
        if (Seen(turn) is not { } item || Whom(turn, Member.All(turn))?.At(turn, item) is not { } member)
        {
            return Card(turn);
        }

        var result = SignUps.Leave(turn.Tx, turn.Centre, turn.Actor, item.Id, member.Id);
        return result.Outcome == SignUpOutcome.NotFound
            ? Card(turn)
            : card.Told(turn, SeatStore.Counted(turn.Tx, item), MemberTexts.Outcome(member, result));
    }

    private Reply Share(Turn turn)
    {
        if (Seen(turn) is not { } item)
        {
            return Missing(turn);
        }

        return new Screen(
            EventTexts.ShareText(item, bot.DeepLink(item.Link)),
            [Button.To(EventTexts.Qr, "shareQr", item.Id), Button.To(EventTexts.PosterFile, "sharePoster", item.Id)],
            [Button.To(HomeTexts.Back, "card", item.Id)]
        );
    }

    private Reply File(Turn turn, string kind, string words) =>
        Seen(turn) is { Status: EventStatus.Published } item
            ? (Share(turn) with { Toast = words }).With(Recipe.Of(kind, item.Id))
            : Card(turn);
}
