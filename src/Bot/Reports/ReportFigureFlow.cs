using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>«Занимаются: N на дату»: computed, or set by hand with a reason.</summary>
internal sealed partial class ReportFigureFlow : IFlow
{
    private const int Patience = 200;

    public string Name => "reportEnrolled";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["reportEnrolled", "reportComputed"];

    public Reply Answer(Turn turn)
    {
        if (turn.Verb.Length == 0 && turn.State<FigureState>(Name) is { } state)
        {
            return ReportRights.MayReport(turn.Actor) ? OnText(turn, state.Period) : ReportScreen.Refused();
        }

        return ReportScreen.For(
            turn,
            period => turn.Verb == "reportComputed" ? Computed(turn, period) : Ask(turn, period)
        );
    }

    public Reply? Fresh(Turn turn) => ReportScreen.For(turn, period => ReportScreen.Of(turn, period));

    private Reply Ask(Turn turn, Period period, string? heading = null)
    {
        var enrolled = AnalysisReport.Of(turn.Tx, turn.Centre, period).Enrolled;
        var screen = new Screen(
            ReportTexts.AskEnrolled(enrolled),
            [
                .. enrolled?.Reason is null
                    ? []
                    : (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [ReportScreen.To(ReportTexts.Computed, "reportComputed", period)],
                        ],
                [ReportScreen.Back(period)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new FigureState(period));
    }

    private Reply OnText(Turn turn, Period period)
    {
        var text = turn.Said is Typed typed ? typed.Text : string.Empty;
        if (
            NumberAndReason().Match(text) is not { Success: true } match
            || !int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var value)
            || OverrideStore.Set(
                turn.Tx,
                turn.Actor,
                period,
                ReportFigure.Enrolled,
                value,
                match.Groups["reason"].Value
            ) != ReportOutcome.Done
        )
        {
            return Ask(turn, period, ReportTexts.EnrolledRefused);
        }

        return ReportScreen.Of(turn, period).Under(ReportTexts.EnrolledKept);
    }

    private static Screen Computed(Turn turn, Period period)
    {
        OverrideStore.Forget(turn.Tx, turn.Actor, period, ReportFigure.Enrolled);
        return ReportScreen.Of(turn, period).Under(ReportTexts.EnrolledComputed);
    }

    [GeneratedRegex(@"^\s*(?<number>\d{1,6})\s*[,;:.–—-]?\s+(?<reason>\S[\s\S]*)$", RegexOptions.None, Patience)]
    private static partial Regex NumberAndReason();

    private sealed record FigureState(Period Period);
}
