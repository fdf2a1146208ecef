using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Calendar;

/// <summary>«В календарь»: one event as a file, and one's own calendar by a link that the phone asks by itself.</summary>
internal sealed class CalendarFlow(PageAddress pages, Home home) : IFlow
{
    public string Name => "calendar";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["toCalendar", "calendar", "calendarNew", "calendarNewNow", "calendarOff", "calendarOffNow"];

    public Reply Answer(Turn turn)
    {
        if (turn.Verb == "toCalendar")
        {
            return Send(turn);
        }

        if (turn.Actor.Person is null)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "calendarNew" when IsOn(turn) => Ask(
                CalendarTexts.NewQuestion,
                Button.Bad(CalendarTexts.NewYes, "calendarNewNow")
            ),
            "calendarNew" or "calendarNewNow" => Open(turn),
            "calendarOff" when IsOn(turn) => Ask(
                CalendarTexts.OffQuestion,
                Button.Bad(CalendarTexts.OffYes, "calendarOffNow")
            ),
            "calendarOffNow" => Close(turn),
            _ => Show(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        turn.Verb != "toCalendar" ? Answer(turn with { Verb = "calendar" })
        : Named(turn) is { } item ? new Reply(new Screen(CalendarTexts.Again(item), [.. Ways(turn, item)]))
        : home.Screen(turn);

    private static Event? Named(Turn turn) =>
        EventStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { Status: EventStatus.Published } item
            ? item
            : null;

    private static bool IsOn(Turn turn) => FeedStore.Of(turn.Tx, turn.Actor.PersonId!.Value) is not null;

    /// <summary>The file always; the link too where there is none yet, and pages that a phone reaches.</summary>
    private Reply Send(Turn turn)
    {
        if (Named(turn) is not { } item)
        {
            return home.Screen(turn).Under(CalendarTexts.NoEvent);
        }

        var file = Recipe.Of(CalendarFiles.Event, item.Id);
        if (pages.Public is null || turn.Actor.Person is null)
        {
            return new Reply(new Screen(CalendarTexts.FileComes(item), [.. Ways(turn, item)])).With(file);
        }

        return IsOn(turn)
            ? new Reply(
                new Screen($"{CalendarTexts.FileComes(item)}\n\n{CalendarTexts.IsOnAlready}", [.. Ways(turn, item)])
            ).With(file)
            : Linked(turn, CalendarTexts.FileComes(item), [.. Ways(turn, item)]).With(file);
    }

    private static IEnumerable<IReadOnlyList<Button>> Ways(Turn turn, Event item)
    {
        if (turn.Actor.Person is not null)
        {
            yield return [Button.To(CalendarTexts.OnPhone, "calendar")];
        }

        yield return [Button.To(HomeTexts.Back, "card", item.Id)];
    }

    private Screen Show(Turn turn)
    {
        var back = Button.To(HomeTexts.Back, "settings");
        if (pages.Public is null)
        {
            return new Screen(CalendarTexts.FilesOnly, [back]);
        }

        return IsOn(turn)
            ? new Screen(
                CalendarTexts.On,
                [Button.To(CalendarTexts.New, "calendarNew")],
                [Button.To(CalendarTexts.Off, "calendarOff")],
                [back]
            )
            : new Screen(CalendarTexts.About, [Button.Good(CalendarTexts.Get, "calendarNew")], [back]);
    }

    private static Screen Ask(string question, Button yes) =>
        new(question, [yes], [Button.To(HomeTexts.Back, "calendar")]);

    private Reply Open(Turn turn) =>
        pages.Public is null
            ? Show(turn)
            : Linked(
                turn,
                CalendarTexts.Title,
                [
                    [Button.To(HomeTexts.Back, "calendar")],
                ]
            );

    /// <summary>In a message of its own, so that a second tap finds an old menu and not a second link over the first.</summary>
    private Reply Linked(Turn turn, string heading, IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        var link = pages.Of($"/calendar/{FeedStore.Open(turn.Tx, turn.Actor)}.ics");
        return new Reply(new Screen($"{heading}\n\n{CalendarTexts.Link(link)}", rows)) { Anew = true };
    }

    private Screen Close(Turn turn)
    {
        FeedStore.Close(turn.Tx, turn.Actor);
        return Show(turn).Under(CalendarTexts.IsOff);
    }
}
