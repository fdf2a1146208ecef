using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Calendar;

/// <summary>The week as one message; a very full one goes on on the next page.</summary>
internal static class WeekScreen
{
    /// <summary>So far ahead one may turn: a school term.</summary>
    public const int LastWeek = 13;

    private const int MostLines = 18;
    private const int MostEvents = 5;
    private const int MostWaits = 2;

    public static Screen Of(Turn turn, int number, int asked)
    {
        var reader = new WeekReader(turn.Tx, turn.Centre, turn.Actor);
        var week = WeekPlan.Of(turn.Tx, turn.Centre, turn.Actor, reader.Today.AddDays(number * Week.Length));
        var pages = Pages(week);
        var page = Math.Clamp(asked, 0, pages.Count - 1);
        var isFront = number == 0 && page == 0;
        var waits = isFront ? reader.Waits() : [];
        return new Screen(
            Text(reader, week, pages[page], page, waits),
            [
                .. Answers(waits),
                .. Events(pages[page]).Select(e => Row(Open(e, turn.Centre))),
                .. Rows(week.Days.Count == 0, Button.To(WeekTexts.Events, "events", 0)),
                .. Rows(page + 1 < pages.Count, Button.To(Paging.Next, WeekFlow.Verb, number, page + 1)),
                .. Rows(isFront, Switch(turn)),
                [.. Turning(reader.Today, number, page)],
            ]
        );
    }

    /// <summary>The same, coming by itself on Sundays; nothing when there is nothing in it.</summary>
    public static Screen? Told(WeekReader reader, DateOnly first)
    {
        var week = WeekPlan.Of(reader.Tx, reader.Centre, reader.Actor, first);
        var waits = reader.Waits();
        if (week.Days.Count == 0 && waits.Count == 0)
        {
            return null;
        }

        var pages = Pages(week);
        var text = Text(reader, week, pages[0], 0, waits);
        return new Screen(
            pages.Count > 1 ? $"{text}\n\n{WeekTexts.Further}" : text,
            [
                .. Answers(waits),
                Row(Button.To(WeekTexts.Label, WeekFlow.Verb)),
                Row(Button.To(WeekTexts.TurnOff, WeekFlow.Off)),
            ]
        );
    }

    private static string Text(
        WeekReader reader,
        Week week,
        IReadOnlyList<WeekDay> shown,
        int page,
        IReadOnlyList<WeekWait> waits
    )
    {
        var parts = new[]
        {
            WeekTexts.Title(week, page),
            string.Join('\n', waits.Select(w => WeekTexts.Wait(w, reader.Centre, reader.Tx.Now))),
            page == 0 ? string.Join('\n', week.Holidays.Select(WeekTexts.Rest)) : string.Empty,
            week.Days.Count == 0 ? WeekTexts.Empty : string.Empty,
        };
        return string.Join("\n\n", parts.Concat(shown.Select(d => Day(reader, d))).Where(p => p.Length > 0));
    }

    private static string Day(WeekReader reader, WeekDay day) =>
        string.Join(
            '\n',
            (string[])
                [
                    WeekTexts.Day(day.Day, reader.LocalNow),
                    .. day.AtHome.Count > 0 ? [WeekTexts.AtHome(day.AtHome)] : (string[])[],
                    .. day.Entries.Select(e => WeekTexts.Line(e, reader.Centre, reader.Actor.IsFamily)),
                ]
        );

    /// <summary>A page ends when its lines or the buttons of its events would be too many.</summary>
    private static List<IReadOnlyList<WeekDay>> Pages(Week week)
    {
        var pages = new List<IReadOnlyList<WeekDay>> { new List<WeekDay>() };
        foreach (var day in week.Days)
        {
            pages[^1] = [.. pages[^1], day with { Entries = [] }];
            foreach (var entry in day.Entries)
            {
                var with = With(pages[^1], entry);
                if (with.Sum(d => d.Entries.Count) > MostLines || Events(with).Count > MostEvents)
                {
                    pages.Add([day with { Entries = [entry], AtHome = [] }]);
                    continue;
                }

                pages[^1] = with;
            }
        }

        return
        [
            .. pages.Select(p => (IReadOnlyList<WeekDay>)[.. p.Where(d => d.Entries.Count > 0 || d.AtHome.Count > 0)]),
        ];
    }

    private static IReadOnlyList<WeekDay> With(IReadOnlyList<WeekDay> page, WeekEntry entry) =>
        [.. page.SkipLast(1), page[^1] with { Entries = [.. page[^1].Entries, entry] }];

    private static List<Event> Events(IReadOnlyList<WeekDay> days) =>
        [.. days.SelectMany(d => d.Entries).Select(e => e.What.Event).OfType<Event>().DistinctBy(e => e.Id)];

    private static Button Open(Event item, CentreSettings centre) =>
        Button.To(WeekTexts.OpenLabel(item, centre), "card", item.Id);

    private static IEnumerable<IReadOnlyList<Button>> Answers(IReadOnlyList<WeekWait> waits) =>
        waits.Take(MostWaits).Select(w => Row(Answer(w)));

    private static Button Answer(WeekWait wait) =>
        wait.Kind switch
        {
            WaitKind.Consent => Button.Good(WeekTexts.WaitLabel(wait), "consents", wait.SignUp.PersonId, wait.Event.Id),
            WaitKind.Questions => Button.Good(WeekTexts.WaitLabel(wait), "ask", wait.SignUp.Id),
            _ => Button.Good(WeekTexts.WaitLabel(wait), "confirm", wait.SignUp.Id),
        };

    private static Button Switch(Turn turn) =>
        WeekReaderStore.IsOn(turn.Tx, turn.Account)
            ? Button.To(WeekTexts.TurnOff, WeekFlow.Off)
            : Button.To(WeekTexts.TurnOn, WeekFlow.On);

    private static IEnumerable<Button> Turning(DateOnly today, int number, int page)
    {
        if (number > 0)
        {
            yield return Turn(number - 1, back: true);
        }

        yield return page > 0
            ? Button.To(HomeTexts.Back, WeekFlow.Verb, number, page - 1)
            : Button.To(HomeTexts.Back, Home.Verb);

        if (number < LastWeek)
        {
            yield return Turn(number + 1, back: false);
        }

        Button Turn(int to, bool back) =>
            Button.To(WeekTexts.Turning(today.AddDays(to * Week.Length), back), WeekFlow.Verb, to, 0);
    }

    private static IReadOnlyList<Button> Row(Button button) => [button];

    private static IEnumerable<IReadOnlyList<Button>> Rows(bool when, Button button) => when ? [Row(button)] : [];
}
