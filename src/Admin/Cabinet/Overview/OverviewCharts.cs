using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Charts;
using TochkaBot.Pictures.Screens;
using TochkaBot.Pictures.Svg;

namespace TochkaBot.Admin.Cabinet.Overview;

internal enum Chart
{
    Goals,
    Months,
    Directions,
    Classes,
}

/// <summary>The pictures of the overview. Each has its table beside it, so nobody needs to see one.</summary>
internal static class OverviewCharts
{
    /// <summary>More columns than these cannot be read.</summary>
    private const int MostColumns = 14;

    public static string Svg(Chart chart, OverviewFigures figures, bool isDark)
    {
        var theme = isDark ? Theme.Dark : Theme.Light;
        return SvgImage.Of(
            chart switch
            {
                Chart.Goals => Bars("Охват", figures.Goals.Select(Goal), 100, theme),
                Chart.Directions => Bars(
                    "Участия по направлениям",
                    figures.Directions.Select(r => new Bar(
                        r.Title,
                        r.Tally.Participations,
                        $"{r.Tally.Participations}"
                    )),
                    Math.Max(1, figures.Directions.Select(r => r.Tally.Participations).DefaultIfEmpty().Max()),
                    theme
                ),
                Chart.Months => Columns("Участия по месяцам", figures.Months.Rows, theme),
                _ => Columns("Участия по параллелям", figures.Grades, theme),
            }
        );
    }

    /// <summary>One picture for light and one for dark, from our own server.</summary>
    public static Markup Figure(Chart chart, Period period, string alt)
    {
        var address =
            $"/cabinet/charts/{chart.ToString().ToLowerInvariant()}.svg?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}";
        return Markup.Of(
            $"""
            <figure><picture><source media="screen and (prefers-color-scheme: dark)" srcset="{address}&theme=dark">
            <img src="{address}" alt="{alt}" loading="lazy"></picture></figure>
            """
        );
    }

    private static Bar Goal(GoalCoverage one) =>
        new(
            Short(one.Goal.Title),
            (double)one.Share.Percent,
            $"{Percent(one.Share.Percent)} из {one.Goal.TargetPercent} %",
            one.Goal.TargetPercent
        );

    public static string Percent(decimal percent) => $"{percent.ToString("0.#").Replace('.', ',')} %";

    private static string Short(string title) => title.Length > 110 ? $"{title[..110].TrimEnd()}…" : title;

    private static Sheet Bars(string title, IEnumerable<Bar> bars, double most, Theme theme) =>
        BarsChart.Draw(new BarsInput(title, string.Empty, [.. bars.Take(MostColumns)], most), theme)[0];

    private static Sheet Columns(string title, IReadOnlyList<CountRow> rows, Theme theme) =>
        ColumnsChart.Draw(
            new ColumnsInput(
                title,
                string.Empty,
                [
                    .. rows.Where(r => r.Key != "none")
                        .TakeLast(MostColumns)
                        .Select(r => new Column(Label(r), r.Tally.Participations)),
                ]
            ),
            theme
        );

    /// <summary>«2026-09» is «09.26», «6 класс» is «6».</summary>
    private static string Label(CountRow row) =>
        row.Key.Length == 7 && row.Key[4] == '-' ? $"{row.Key[5..]}.{row.Key[2..4]}" : row.Key;
}
