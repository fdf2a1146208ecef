using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>What the screens of all its flows share: whose they are, of which period, and the way back.</summary>
internal static class ReportScreen
{
    private const string DayFormat = "yyyyMMdd";

    /// <summary>A button about one period.</summary>
    public static Button To(string label, string verb, Period period, params object[] words) =>
        Button.To(label, verb, [.. Words(period), .. words]);

    public static object[] Words(Period period) => [$"{period.From:yyyyMMdd}", $"{period.To:yyyyMMdd}"];

    public static Button Back(Period period) => To(HomeTexts.Back, "reportOf", period);

    /// <summary>The period that a button names; nothing when it was forged into something else.</summary>
    public static Period? PeriodOf(Turn turn) => PeriodOf(turn.Word(0), turn.Word(1));

    public static Period? PeriodOf(string first, string last) =>
        Day(first) is { } from && Day(last) is { } to && new Period(from, to) is var period && period.IsSound()
            ? period
            : null;

    /// <summary>For those who lead the centre, with the period of the button; else the way to choose one.</summary>
    public static Reply For(Turn turn, Func<Period, Reply> show) =>
        !ReportRights.MayReport(turn.Actor) ? Refused()
        : PeriodOf(turn) is { } period ? show(period)
        : Choose(turn);

    public static Screen Refused() => new(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);

    /// <summary>The half years that are asked for most: this one and the three before.</summary>
    public static Screen Choose(Turn turn)
    {
        var halves = new List<Period> { Periods.HalfOf(turn.Today) };
        while (halves.Count < 4)
        {
            halves.Add(halves[^1].Before());
        }

        return new Screen(
            ReportTexts.Choose,
            [
                .. halves.Select(p => (IReadOnlyList<Button>)[To(PeriodTexts.Label(p), "reportOf", p)]),
                [Button.To(ReportTexts.Other, "reportOther"), Button.To(ReportTexts.Texts, "reportTexts")],
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    public static Screen Of(Turn turn, Period period)
    {
        var analysis = AnalysisReport.Of(turn.Tx, turn.Centre, period);
        var approved = ApprovalStore.Find(turn.Tx, period);
        return new Screen(
            ReportTexts.Summary(analysis, approved, turn),
            [
                [To(ReportTexts.Make, "reportMake", period)],
                [
                    To(ReportTexts.Rows, "reportRows", period),
                    To(ReportTexts.EnrolledLabel(analysis.Enrolled), "reportEnrolled", period),
                ],
                [Button.To(ReportTexts.Texts, "reportTexts")],
                .. ReportRights.MayName(turn.Actor)
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [To(ReportTexts.WithNames, "reportNames", period)],
                        ]
                    : [],
                [
                    approved is null
                        ? To(ReportTexts.Approve, "reportApprove", period)
                        : To(ReportTexts.Frozen, "reportFrozen", period),
                ],
                [Button.To(HomeTexts.Back, "report")],
            ]
        );
    }

    private static DateOnly? Day(string word) =>
        DateOnly.TryParseExact(word, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and < 2100
            ? day
            : null;
}
