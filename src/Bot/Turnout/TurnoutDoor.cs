using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>Who may say what happened, and what the others read.</summary>
internal static class TurnoutDoor
{
    private const string DayFormat = "yyyyMMdd";

    /// <summary>The answer for who may edit the event, once its day has come; others learn nothing.</summary>
    public static Reply With(Turn turn, long? eventId, Func<Event, Reply> answer)
    {
        if (EventStore.FindFor(turn.Tx, turn.Actor, eventId ?? 0) is not { } item)
        {
            return turn.Actor.IsStaff ? TurnoutFlow.List(turn).Under(TurnoutTexts.NotFound) : Refused();
        }

        if (!EventRights.MayEdit(turn.Actor, item))
        {
            return Refused();
        }

        return item.Status is EventStatus.Draft or EventStatus.Cancelled || !item.HasBegun(turn.Centre, turn.Tx.Now)
            ? TurnoutFlow
                .List(turn)
                .Under(
                    TurnoutTexts.Why(
                        item.Status == EventStatus.Published ? TurnoutOutcome.NotYet : TurnoutOutcome.NotHeld
                    )
                )
            : answer(item);
    }

    public static Screen Refused() => new(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);

    /// <summary>The screen, with the reason over it where nothing was done.</summary>
    public static Screen After(TurnoutOutcome outcome, Screen screen) =>
        outcome == TurnoutOutcome.Done ? screen : screen.Under(TurnoutTexts.Why(outcome));

    /// <summary>The day that a button carries, or the one that is meant when it carries none.</summary>
    public static DateOnly Day(Turn turn, Event item, string word) =>
        DateOnly.TryParseExact(word, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && item.HasDay(turn.Centre, day)
            ? day
            : item.NearestDay(turn.Centre, turn.Tx.Now);

    public static string Word(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
