using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;

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
        var first = turn.Today.AddDays(number * Week.Length);
        var week = WeekPlan.Of(turn.Tx, turn.Centre, turn.Actor, first);
        var pages = Pages(week);
        var page = Math.Clamp(asked, 0, pages.Count - 1);
        var waits = number == 0 && page == 0 ? WeekPlan.Waits(turn.Tx, turn.Centre, turn.Actor) : [];
        var shown = pages[page];
        return new Screen(
            Text(turn, week, shown, page, waits),
            [
                .. waits.Take(MostWaits).Select(w => (IReadOnlyList<Button>)[Answer(w)]),
                .. Events(shown).Select(e => (IReadOnlyList<Button>)[Open(e, turn.Centre)]),
                .. week.Days.Count == 0
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(WeekTexts.Events, "events", 0)],
                        ]
                    : [],
                .. page + 1 < pages.Count
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.To(Paging.Next, WeekFlow.Verb, number, page + 1)],
                        ]
                    : [],
                [.. Turning(turn, number, page)],
            ]
        );
    }

    private static string Text(
        Turn turn,
        Week week,
        IReadOnlyList<WeekDay> shown,
        int page,
        IReadOnlyList<WeekWait> waits
    )
    {
        var parts = new[]
        {
            WeekTexts.Title(week, page),
            string.Join('\n', waits.Select(w => WeekTexts.Wait(w, turn.Centre, turn.Tx.Now))),
            page == 0 ? string.Join('\n', week.Holidays.Select(WeekTexts.Rest)) : string.Empty,
            week.Days.Count == 0 ? WeekTexts.Empty : string.Empty,
        };
        return string.Join("\n\n", parts.Concat(shown.Select(d => Day(turn, d))).Where(p => p.Length > 0));
    }

    private static string Day(Turn turn, WeekDay day) =>
        string.Join(
            '\n',
            (string[])
                [
                    WeekTexts.Day(day.Day, turn.LocalNow),
                    .. day.AtHome.Count > 0 ? [WeekTexts.AtHome(day.AtHome)] : (string[])[],
                    .. day.Entries.Select(e => WeekTexts.Line(e, turn.Centre, turn.Actor.IsFamily)),
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

    private static List<Domain.Events.Event> Events(IReadOnlyList<WeekDay> days) =>
        [
            .. days.SelectMany(d => d.Entries)
                .Select(e => e.What.Event)
                .OfType<Domain.Events.Event>()
                .DistinctBy(e => e.Id),
        ];

    private static Button Open(Domain.Events.Event item, CentreSettings centre) =>
        Button.To(WeekTexts.OpenLabel(item, centre), "card", item.Id);

    private static Button Answer(WeekWait wait) =>
        wait.IsConsent
            ? Button.Good(WeekTexts.WaitLabel(wait), "consents", wait.SignUp.PersonId, wait.Event.Id)
            : Button.Good(WeekTexts.WaitLabel(wait), "confirm", wait.SignUp.Id);

    private static IEnumerable<Button> Turning(Turn turn, int number, int page)
    {
        var today = turn.Today;
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
}
