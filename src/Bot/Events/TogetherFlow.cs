using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <param name="Ticked">Who shall be seated together.</param>
internal sealed record TogetherState(long EventId, IReadOnlyList<long> Ticked);

/// <summary>«Только вместе»: which of the children, and then all of them at once.</summary>
internal sealed class TogetherFlow(EventCard card) : IFlow
{
    public string Name => "together";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["together", "togetherTick", "togetherDone", "togetherNow"];

    public Reply Answer(Turn turn)
    {
        var kept = turn.State<TogetherState>(Name);
        var eventId = turn.Verb.Length > 0 ? turn.Id(0) : kept?.EventId;
        if (EventStore.FindFor(turn.Tx, turn.Actor, eventId ?? 0) is not { } item)
        {
            return SignUpFlow.Missing(turn);
        }

        var children = Siblings.Askable(turn, item, Member.For(turn, item));
        if (turn.Verb == "togetherNow")
        {
            return Ask(turn, item, [.. turn.Words.Skip(1).Select((_, i) => turn.Id(i + 1)).OfType<long>()]);
        }

        if (children.Count == 0)
        {
            return card.Of(turn, item);
        }

        // What was ticked and has been signed up meanwhile is no longer asked for.
        var state = kept?.EventId == item.Id ? kept : new TogetherState(item.Id, []);
        state = state with { Ticked = [.. state.Ticked.Where(id => children.Any(c => c.Id == id))] };
        return turn.Verb switch
        {
            "togetherTick" => Show(item, children, Ticked(state, turn.Id(1), turn.Word(2) == "1")),
            "togetherDone" => state.Ticked.Count > 1
                ? Ask(turn, item, state.Ticked)
                : Show(item, children, state, TogetherTexts.TooFew),
            "together" => Show(item, children, new TogetherState(item.Id, [])),
            _ => Heard(turn, item, children, state),
        };
    }

    public Reply? Fresh(Turn turn) =>
        EventStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } item
            ? card.Of(turn, item)
            : SignUpFlow.Missing(turn);

    private Reply Heard(Turn turn, Event item, IReadOnlyList<Member> children, TogetherState state)
    {
        var typed = turn.Said is Typed { Text: var text } ? text : string.Empty;
        var named = children.Where(c => typed.Contains(c.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count switch
        {
            0 => Show(item, children, state, TogetherTexts.NotUnderstood),
            1 => Show(item, children, Ticked(state, named[0].Id, isOn: true), TogetherTexts.TooFew),
            _ => Ask(turn, item, [.. named.Select(c => c.Id)]),
        };
    }

    private static TogetherState Ticked(TogetherState state, long? child, bool isOn)
    {
        var others = state.Ticked.Where(id => id != child).ToList();
        return state with { Ticked = child is { } id && isOn ? [.. others, id] : others };
    }

    private Reply Show(Event item, IReadOnlyList<Member> children, TogetherState state, string? heading = null)
    {
        var screen = new Screen(
            TogetherTexts.Question(item),
            [
                .. children.Select(c => (IReadOnlyList<Button>)[Tick(item, c, state.Ticked.Contains(c.Id))]),
                [Button.Good(TogetherTexts.DoneLabel(state.Ticked.Count), "togetherDone", item.Id)],
                [Button.To(HomeTexts.Back, "card", item.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, state);
    }

    /// <summary>The button says what shall be, so that a second tap does no harm.</summary>
    private static Button Tick(Event item, Member child, bool isTicked) =>
        Button.To(TogetherTexts.TickLabel(child, isTicked), "togetherTick", item.Id, child.Id, isTicked ? 0 : 1);

    private Reply Ask(Turn turn, Event item, IReadOnlyList<long> children)
    {
        var results = SignUps.AskTogether(turn.Tx, turn.Centre, turn.Actor, item.Id, children);
        var anew = EventStore.Find(turn.Tx, item.Id)!;
        var members = Member.For(turn, anew);
        var whom = members.Where(m => children.Contains(m.Id)).ToList();
        if (results.Count == whom.Count && results.All(r => r.Outcome != SignUpOutcome.Already && r.SignUp is not null))
        {
            var spoken = Siblings.AsOne(anew, whom);
            return card.Told(
                turn,
                anew,
                spoken.Count == 1 ? MemberTexts.Outcome(spoken[0], Own(spoken[0])) : string.Empty
            );
        }

        var reasons = whom.Select(m => Reason(m, anew)).OfType<string>().Distinct().ToList();
        return reasons.Count > 0 && results.All(r => r.Outcome != SignUpOutcome.NotFound)
            ? new Reply(card.Of(turn, anew).Under(TogetherTexts.Refused(reasons)))
            : card.Of(turn, anew);
    }

    private static SignUpResult Own(Member member) => new(SignUpOutcome.Seated, member.Standing);

    /// <summary>Why one of them could not be asked for, and so nobody.</summary>
    private static string? Reason(Member member, Event item) =>
        member.Standing is not null ? MemberTexts.Outcome(member, Own(member))
        : !member.IsAdmitted ? MemberTexts.Outcome(member, new SignUpResult(SignUpOutcome.NotForYou))
        : item.Status != EventStatus.Published || !member.ComesEarly
            ? EventTexts.Outcome(new SignUpResult(SignUpOutcome.Closed))
        : null;
}
