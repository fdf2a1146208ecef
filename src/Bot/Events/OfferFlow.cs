using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>The answer to an offered seat: of any adult of the family or the child; the first word counts.</summary>
internal sealed class OfferFlow(EventCard card) : IFlow
{
    public string Name => "offers";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["confirm", "decline"];

    public Reply Answer(Turn turn)
    {
        var id = turn.Id(0) ?? 0;
        return turn.Verb == "confirm"
            ? Told(turn, WaitingList.Confirm(turn.Tx, turn.Centre, turn.Actor, id))
            : Told(turn, WaitingList.Decline(turn.Tx, turn.Centre, turn.Actor, id));
    }

    public Reply? Fresh(Turn turn) =>
        SignUpStore.Find(turn.Tx, turn.Id(0) ?? 0) is { } standing
        && turn.Actor.ActsFor(standing.PersonId)
        && EventStore.FindFor(turn.Tx, turn.Actor, standing.EventId) is { } item
            ? new Reply(card.Of(turn, item))
            : SignUpFlow.Missing(turn);

    private Reply Told(Turn turn, SignUpResult result)
    {
        if (
            result.SignUp is not { } standing
            || EventStore.FindFor(turn.Tx, turn.Actor, standing.EventId) is not { } item
        )
        {
            return SignUpFlow.Missing(turn);
        }

        var members = Siblings.AsOne(item, Member.For(turn, item));
        var member =
            members.FirstOrDefault(m => m.Standing?.Unit is { } unit && unit == standing.Unit)
            ?? Member.All(turn).First(m => m.Id == standing.PersonId).At(turn, item);
        return card.Told(turn, item, Words(turn, member, result));
    }

    private static string Words(Turn turn, Member member, SignUpResult result) =>
        result.Outcome switch
        {
            SignUpOutcome.Already => EventTexts.ConfirmedBefore,
            SignUpOutcome.Left => EventTexts.Declined,
            SignUpOutcome.TooLate => EventTexts.Outcome(result),
            _ => MemberTexts.Outcome(member, result),
        };
}
