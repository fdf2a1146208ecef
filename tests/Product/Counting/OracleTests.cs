using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Counting;

/// <summary>Whatever happened, the quick way of counting and the plain one agree.</summary>
public sealed class OracleTests
{
    private static readonly Period[] Periods =
    [
        Period.Half(2022, 1),
        Period.Half(2022, 2),
        Period.Year(2022),
        Period.Half(2023, 1),
        new(new DateOnly(2020, 1, 1), new DateOnly(2030, 1, 1)),
        new(new DateOnly(2022, 11, 3), new DateOnly(2022, 11, 3)),
    ];

    [Fact]
    public void Any_history_is_counted_as_the_contract_says() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), Agrees).Check(Trials.Of(20));

    private static bool Agrees(int seed)
    {
        using var history = new History(seed);
        foreach (var period in Periods)
        {
            var oracle = new Oracle(history, period);
            Same(oracle, history, period, Grouping.Direction, (e, _) => e.Direction);
            Same(oracle, history, period, Grouping.Kind, (e, _) => e.Kind.ToString().ToLowerInvariant());
            Same(oracle, history, period, Grouping.Event, (e, _) => $"{e.Id}");
            Same(oracle, history, period, Grouping.Month, (e, _) => $"{e.From:yyyy-MM}");
            foreach (var byLetter in (bool[])[false, true])
            {
                var grouping = byLetter ? Grouping.Class : Grouping.Grade;
                Same(
                    oracle,
                    history,
                    period,
                    grouping,
                    (e, p) =>
                        p is { } one ? oracle.ClassOf(e, one, byLetter)
                        : oracle.Unnamed(e) > 0 ? "none"
                        : null
                );
            }

            Assert.Equal(oracle.Rows((e, _) => $"{e.Id}"), Each(history, period));
        }

        return true;
    }

    private static void Same(
        Oracle oracle,
        History history,
        Period period,
        Grouping grouping,
        Func<Fact, long?, string?> group
    )
    {
        var counted = history.Db.Read(tx => Participations.By(tx, History.Centre, grouping, period));
        Assert.Equal(oracle.Rows(group), counted.Rows.ToDictionary(r => r.Key, r => r.Tally));
        Assert.Equal(oracle.Total, counted.Total);
        Assert.Equal(oracle.Missing, counted.Missing.Select(e => e.Id));
    }

    private static Dictionary<string, Tally> Each(History history, Period period) =>
        history
            .Db.Read(tx => Participations.Events(tx, History.Centre, period))
            .ToDictionary(e => $"{e.Event.Id}", e => e.Tally);
}
