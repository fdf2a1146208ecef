using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;

namespace TochkaBot.Admin.Cabinet.Overview;

internal sealed record OverviewView
{
    public required OverviewFigures Figures { get; init; }

    public required IReadOnlyList<Event> Coming { get; init; }

    public required IReadOnlyList<ClassLinks> Classes { get; init; }
}

internal static class OverviewPage
{
    private static readonly string[] Heads = ["#Мероприятий", "#Участий", "#Людей", "#Разных учеников", "#Дипломов"];

    public static Markup Of(OverviewView view, CentreSettings centre, string? said)
    {
        var figures = view.Figures;
        return Markup.Of(
            $"""
            {Parts.Wrong(said)}{Form(figures.Period)}
            {Parts.Figures(Totals(figures))}{Missing(figures, centre)}
            <section><h2>Цели и охват</h2><div class="charts">
            {OverviewCharts.Figure(
                Chart.Goals,
                figures.Period,
                "Диаграмма охвата по целям; те же числа в таблице рядом"
            )}
            {new Table(
                "Охват на последний день периода",
                ["Цель", "#Охвачено", "#Всего", "#Процент", "#Цель, %", "#До цели учеников"],
                figures.Goals.Select(g => Goal(g, figures.Period))
            )
            {
                Empty = "Целей пока нет.",
            }.Write()}
            </div>{Grades(figures)}</section>
            {Section("По месяцам", Chart.Months, "Месяц", figures.Months.Rows, figures, MonthAddress)}
            {Section("По направлениям", Chart.Directions, "Направление", figures.Directions, figures, DirectionAddress)}
            {Section("По классам", Chart.Classes, "Класс", figures.Classes, figures, null)}
            <section><h2>Семьи и бот</h2>{Parts.Figures(Links(view.Classes))}</section>
            <section><h2>Ближайшие мероприятия</h2>
            {new Table(
                "Что впереди",
                ["Название", "Начало", "#Мест занято", "#В очереди"],
                view.Coming.Select(e => Coming(e, centre))
            )
            {
                Empty = "Пока ничего не намечено.",
            }.Write()}</section>
            """
        );
    }

    private static Markup Form(Period period) =>
        Markup.Of(
            $"""
            <form method="get" action="/cabinet" class="filter" role="search" aria-label="Период">
            {Parts.Day("from", "С", $"{period.From:yyyy-MM-dd}")}{Parts.Day("to", "По", $"{period.To:yyyy-MM-dd}")}
            <button type="submit">Показать</button> <a href="/cabinet">Этот учебный год</a></form>
            """
        );

    private static IEnumerable<(string, Markup)> Totals(OverviewFigures figures)
    {
        var (total, events) = (figures.Months.Total, Events(figures.Period));
        return
        [
            ("Мероприятий", Parts.Number(total.Events, events)),
            ("Участий", Parts.Number(total.Participations, events)),
            ("Людей", Parts.Number(total.People, events)),
            ("Разных учеников", Parts.Number(total.UniquePupils, events)),
            ("Дипломов", Parts.Number(Diplomas(total), events)),
        ];
    }

    private static Markup Missing(OverviewFigures figures, CentreSettings centre) =>
        figures.Months.Missing.Count == 0
            ? Markup.None
            : Markup.Of(
                $"""
                <details><summary>Не отмечено, кто пришёл: {figures.Months.Missing.Count}. Пока это считается нулём</summary>
                <ul>{figures.Months.Missing.Select(e =>
                    Markup.Of(
                        $"<li>{Parts.Link(e.Title, $"/cabinet/events/{e.Id}")}, {Parts.Moment(centre, e.StartsAt)}</li>"
                    )
                )}</ul></details>
                """
            );

    private static IReadOnlyList<Markup> Goal(GoalCoverage one, Period period) =>
        [
            Parts.Text(one.Goal.Title),
            Parts.Number(one.Share.Covered),
            Parts.Number(one.Share.Cohort),
            Parts.Text(OverviewCharts.Percent(one.Share.Percent)),
            Parts.Number(one.Goal.TargetPercent),
            Parts.Number(one.Lacking, GoalAddress(one, period)),
        ];

    private static Markup Grades(OverviewFigures figures) =>
        Markup.Of(
            $"{figures.Goals.Select(g => Markup.Of(
                $"""
                <details><summary>По параллелям: {g.Goal.Title}</summary>
                {new Table(g.Goal.Title, ["Класс", "#Охвачено", "#Всего", "#Процент", "#Ещё не охвачены"], g.ByGrade.Select(b => Grade(b, g, figures.Period))).Write()}</details>
                """
            ))}"
        );

    private static IReadOnlyList<Markup> Grade(GradeShare one, GoalCoverage goal, Period period) =>
        [
            Parts.Text($"{one.Grade} класс"),
            Parts.Number(one.Share.Covered),
            Parts.Number(one.Share.Cohort),
            Parts.Text(OverviewCharts.Percent(one.Share.Percent)),
            Parts.Number(one.Share.Cohort - one.Share.Covered, $"{GoalAddress(goal, period)}&grade={one.Grade}"),
        ];

    private static Markup Section(
        string title,
        Chart chart,
        string first,
        IReadOnlyList<CountRow> rows,
        OverviewFigures figures,
        Func<CountRow, Period, string>? address
    ) =>
        Markup.Of(
            $"""
            <section><h2>{title}</h2><div class="charts">
            {OverviewCharts.Figure(
                chart,
                figures.Period,
                $"Диаграмма участий {title.ToLowerInvariant()}; те же числа в таблице рядом"
            )}
            {new Table(
                $"Участия {title.ToLowerInvariant()}",
                [first, .. Heads],
                rows.Select(r => Row(r, address?.Invoke(r, figures.Period) ?? Events(figures.Period)))
            )
            {
                Foot = Row(new CountRow(string.Empty, "Всего", figures.Months.Total), Events(figures.Period)),
            }.Write()}
            </div></section>
            """
        );

    private static IReadOnlyList<Markup> Row(CountRow row, string address) =>
        [
            Parts.Text(row.Title),
            Parts.Number(row.Tally.Events, address),
            Parts.Number(row.Tally.Participations, address),
            Parts.Number(row.Tally.People, address),
            Parts.Number(row.Tally.UniquePupils, address),
            Parts.Number(Diplomas(row.Tally), address),
        ];

    private static int Diplomas(Tally tally) => tally.Winners + tally.PrizeWinners + tally.Laureates;

    private static string Events(Period period) =>
        $"/cabinet/events?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}";

    private static string DirectionAddress(CountRow row, Period period) =>
        $"{Events(period)}&direction={Uri.EscapeDataString(row.Key)}";

    private static string MonthAddress(CountRow row, Period period) =>
        DateOnly.TryParseExact($"{row.Key}-01", "yyyy-MM-dd", out var month)
            ? Events(Period.Month(month))
            : Events(period);

    private static string GoalAddress(GoalCoverage one, Period period) =>
        $"/cabinet/goals/{Uri.EscapeDataString(one.Goal.Code)}?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}";

    private static IEnumerable<(string, Markup)> Links(IReadOnlyList<ClassLinks> classes) =>
        [
            ("Учеников в списке", Parts.Number(classes.Sum(c => c.Pupils), "/cabinet/people")),
            ("Можно известить", Parts.Number(classes.Sum(c => c.Reachable), "/cabinet/people")),
            ("С согласием", Parts.Number(classes.Sum(c => c.WithConsent), "/cabinet/people")),
        ];

    private static IReadOnlyList<Markup> Coming(Event item, CentreSettings centre) =>
        [
            Parts.Link(item.Title, $"/cabinet/events/{item.Id}"),
            Parts.Moment(centre, item.StartsAt),
            Parts.Number(item.Seated + item.Offered, $"/cabinet/events/{item.Id}?of=seated#people"),
            Parts.Number(item.Queued, $"/cabinet/events/{item.Id}?of=queued#people"),
        ];
}
