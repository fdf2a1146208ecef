using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;

namespace TochkaBot.Bot.Events;

/// <summary>What the form shows of events that repeat.</summary>
internal static class SeriesScreens
{
    /// <summary>Under the preview: the days made and those left out.</summary>
    public static string Days(Turn turn, FormState state) =>
        state is { EventId: null, Until: { } until }
            ? SeriesTexts.Days(
                Repetition.Weekly(turn.Tx, turn.Centre, state.Draft, until),
                until,
                turn.Centre,
                turn.Tx.Now
            )
            : string.Empty;

    /// <summary>«Каждую неделю» for what is new; «и все следующие» for one of many.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Ways(Turn turn, FormState state)
    {
        if (state is { EventId: null, Draft.Enrolment: not Enrolment.Past })
        {
            yield return [Button.To(SeriesTexts.Weekly(state.Until), "field", FormStep.Until)];
        }

        if (state.EventId is { } id && Following(turn, id) is > 0 and var count)
        {
            yield return [Button.To($"💾 {SeriesTexts.All(count)}", "publishAll")];
        }
    }

    public static IEnumerable<IReadOnlyList<Button>> CancelAll(Turn turn, Event item)
    {
        if (Following(turn, item.Id) is > 0 and var count)
        {
            yield return [Button.Bad(SeriesTexts.All(count), "cancelAllNow", item.Id)];
        }
    }

    public static IEnumerable<IReadOnlyList<Button>> UntilRows(Turn turn, FormState state)
    {
        var first = turn.Centre.Day(state.Draft.StartsAt).AddDays(7);
        var month =
            turn.Verb == "month" && DateOnly.TryParse(turn.Word(1), out var asked) ? asked : state.Until ?? first;
        return
        [
            .. new CalendarKeyboard(month, first, "set", "month", FormStep.Until).Rows(),
            [Button.To(SeriesTexts.Once, "set", FormStep.Until, FormAnswers.Skip)],
        ];
    }

    /// <summary>How many follow that the reader may change.</summary>
    public static int Following(Turn turn, long id) =>
        EventStore.FindFor(turn.Tx, turn.Actor, id) is { } item
            ? SeriesActions.Following(turn.Tx, turn.Actor, item).Count
            : 0;
}
