using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>What is ticked, in the order of ticking.</summary>
internal sealed record RowState(Period Period, string Direction, IReadOnlyList<long> Picked);

/// <summary>«Строки таблицы»: events of one direction are joined into a row, and taken apart again.</summary>
internal sealed class ReportRowFlow : IFlow
{
    private const int PerPage = 10;

    public string Name => "reportRows";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["reportRows", "reportRowsIn", "reportTick", "reportJoin", "reportSplit"];

    public Reply Answer(Turn turn) => ReportScreen.For(turn, period => Step(turn, period));

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "reportRows" });

    private Reply Step(Turn turn, Period period)
    {
        var directions = AnalysisReport.Of(turn.Tx, turn.Centre, period).Directions;
        if (turn.Verb == "reportRows" || directions.FirstOrDefault(d => d.Number == turn.Id(2)) is not { } direction)
        {
            return Directions(period, directions);
        }

        var state =
            turn.State<RowState>(Name) is { } kept && kept.Period == period && kept.Direction == direction.Code
                ? kept
                : new RowState(period, direction.Code, []);
        return turn.Verb switch
        {
            "reportTick" => Show(direction, Ticked(state, direction, turn.Id(3)), turn.Id(4)),
            "reportJoin" => Join(turn, state),
            "reportSplit" => Split(turn, state),
            _ => Show(direction, state, turn.Id(3)),
        };
    }

    private static Screen Directions(Period period, IReadOnlyList<DirectionPart> directions) =>
        new(
            directions.Count == 0 ? ReportPartTexts.NoRows : ReportPartTexts.RowsIntro,
            [
                .. directions.Select(d =>
                    (IReadOnlyList<Button>)
                        [ReportScreen.To(ReportPartTexts.DirectionLabel(d), "reportRowsIn", period, d.Number, 0)]
                ),
                [ReportScreen.Back(period)],
            ]
        );

    /// <summary>Of the direction as it is now; a forged id is nobody's.</summary>
    private static RowState Ticked(RowState state, DirectionPart direction, long? eventId) =>
        eventId is { } id && direction.Rows.Any(r => r.Events.Any(e => e.Id == id))
            ? state with
            {
                Picked = state.Picked.Contains(id) ? [.. state.Picked.Where(p => p != id)] : [.. state.Picked, id],
            }
            : state;

    private Reply Show(DirectionPart direction, RowState state, long? asked)
    {
        var events = direction.Rows.SelectMany(r => r.Events.Select(e => (Event: e, Row: r))).ToList();
        var page = Paging.Page(asked, events.Count, PerPage);
        var screen = new Screen(
            ReportPartTexts.RowsOf(direction, state.Picked.Count),
            [
                .. events
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(e => (IReadOnlyList<Button>)[EventButton(direction, state, e.Event, e.Row, page)]),
                .. state.Picked.Count >= 2
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [
                                ReportScreen.To(
                                    ReportPartTexts.Join(state.Picked.Count),
                                    "reportJoin",
                                    state.Period,
                                    direction.Number
                                ),
                            ],
                        ]
                    : [],
                Paging.Row(
                    ReportScreen.To(HomeTexts.Back, "reportRows", state.Period),
                    "reportRowsIn",
                    page,
                    hasMore: events.Count > (page + 1) * PerPage,
                    [.. ReportScreen.Words(state.Period), direction.Number]
                ),
            ]
        );
        return new Reply(screen).Wait(Name, state);
    }

    /// <summary>What shares a row is taken apart, what stands alone is ticked.</summary>
    private static Button EventButton(
        DirectionPart direction,
        RowState state,
        ReportEvent item,
        ReportRow row,
        int page
    ) =>
        row.Events.Count > 1
            ? ReportScreen.To(
                ReportPartTexts.JoinedLabel(item, direction.Rows.ToList().IndexOf(row) + 1),
                "reportSplit",
                state.Period,
                direction.Number,
                item.Id
            )
            : ReportScreen.To(
                ReportPartTexts.TickLabel(item, state.Picked.Contains(item.Id)),
                "reportTick",
                state.Period,
                direction.Number,
                item.Id,
                page
            );

    private Reply Join(Turn turn, RowState state)
    {
        var outcome = ReportRowStore.Join(turn.Tx, turn.Actor, state.Picked);
        return Again(turn, state with { Picked = [] }, ReportPartTexts.Joined(outcome));
    }

    private Reply Split(Turn turn, RowState state)
    {
        var outcome = ReportRowStore.Split(turn.Tx, turn.Actor, turn.Id(3) ?? 0);
        return Again(
            turn,
            state,
            outcome == ReportOutcome.Done ? ReportPartTexts.SplitDone : ReportPartTexts.SplitNone
        );
    }

    private Reply Again(Turn turn, RowState state, string heading)
    {
        var directions = AnalysisReport.Of(turn.Tx, turn.Centre, state.Period).Directions;
        if (directions.FirstOrDefault(d => d.Code == state.Direction) is not { } direction)
        {
            return Directions(state.Period, directions);
        }

        var shown = Show(direction, state, 0);
        return shown with { Screen = shown.Screen.Under(heading) };
    }
}
