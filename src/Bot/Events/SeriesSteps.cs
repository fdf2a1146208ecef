using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;

namespace TochkaBot.Bot.Events;

/// <summary>The reply when it was done, or one sentence why the form stays open.</summary>
internal sealed record SeriesAnswer(Reply? Reply, string? Refusal = null);

/// <summary>What the form does for events that repeat.</summary>
internal sealed class SeriesSteps(EventCard card)
{
    /// <summary>The form with everything of the old event but its date.</summary>
    public static FormState Next(Event item)
    {
        var pattern = Repetition.Pattern(item);
        var blank = pattern with { StartsAt = default, EndsAt = null, SignUpOpensAt = null, SignUpClosesAt = null };
        return new FormState(FormStep.Date, blank) { Pattern = pattern, SourceId = item.Id };
    }

    /// <summary>One event: new, or the next one like another.</summary>
    public static EventResult Create(Turn turn, FormState state) =>
        SeriesActions.Next(
            turn.Tx,
            turn.Actor,
            state.Draft,
            state.Draft.Enrolment == Enrolment.Past ? EventStatus.Finished : EventStatus.Published,
            state.SourceId
        );

    public SeriesAnswer Publish(Turn turn, FormState state, DateOnly until)
    {
        var result = SeriesActions.Repeat(turn.Tx, turn.Centre, turn.Actor, state.Draft, until, state.SourceId);
        return result switch
        {
            { Outcome: EventOutcome.Done } => Done(turn, result.Events[0], SeriesTexts.Published(result.Events.Count)),
            { Outcome: EventOutcome.Invalid, Problems: null } => new SeriesAnswer(null, SeriesTexts.NoDays),
            { Outcome: EventOutcome.Invalid } => new SeriesAnswer(null, FormTexts.Invalid),
            _ => new SeriesAnswer(null, HomeTexts.NotAllowed),
        };
    }

    public SeriesAnswer Save(Turn turn, FormState state, long id)
    {
        var result = SeriesActions.ChangeFrom(turn.Tx, turn.Centre, turn.Actor, id, state.Draft);
        return result switch
        {
            { Outcome: EventOutcome.Done } => Done(turn, result.Events[0], SeriesTexts.Saved(result.Events.Count)),
            { Outcome: EventOutcome.Invalid, Wrong: { } wrong } => new SeriesAnswer(
                null,
                SeriesTexts.Refused(wrong, result.Problems!, turn.Centre, turn.Tx.Now)
            ),
            { Outcome: EventOutcome.Closed } => new SeriesAnswer(null, FormTexts.AlreadyCancelled),
            _ => new SeriesAnswer(null, HomeTexts.NotAllowed),
        };
    }

    /// <returns>Nothing when there is no such event.</returns>
    public Reply? Cancel(Turn turn)
    {
        var result = SeriesActions.CancelFrom(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        if (result.Events.Count == 0)
        {
            return null;
        }

        var words = result.Outcome switch
        {
            EventOutcome.Done => SeriesTexts.Cancelled(result.Events.Count),
            EventOutcome.Closed => FormTexts.AlreadyCancelled,
            EventOutcome.Invalid => FormTexts.Invalid,
            _ => HomeTexts.NotAllowed,
        };
        return card.Of(turn, result.Events[0]).Under(words);
    }

    private SeriesAnswer Done(Turn turn, Event first, string words) =>
        new(new Reply(card.Of(turn, first).Under($"✅ {words}")) { Toast = words });
}
