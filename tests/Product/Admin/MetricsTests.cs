using System.Diagnostics.Metrics;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class MetricsTests
{
    [Fact]
    public async Task Process_and_calls_are_counted_without_a_key()
    {
        await using var host = await AdminHost.Start();
        (await host.Http.GetAsync("/api/v1/events")).EnsureSuccessStatusCode();
        host.UseKey(null);

        var response = await host.Http.GetAsync("/metrics");

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var text = await response.Content.ReadAsStringAsync();
        Assert.Matches(@"(?m)^process_resident_memory_bytes [1-9]\d+$", text);
        Assert.Matches(@"(?m)^process_uptime_seconds \d", text);
        Assert.Matches(@"(?m)^dotnet_gc_collections_total\{generation=""0""\} \d+$", text);
        Assert.Matches(@"(?m)^tochka_api_calls_total\{method=""GET"",status=""200""\} [1-9]", text);
    }

    [Fact]
    public async Task Every_line_is_Prometheus_text_and_no_series_comes_twice()
    {
        await using var host = await AdminHost.Start();

        var lines = (await host.Http.GetStringAsync("/metrics")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, l => Assert.Matches(@"^(# (HELP|TYPE) [a-z0-9_]+ .*|[a-z0-9_]+(\{[^}]*\})? \S+)$", l));
        var series = lines.Where(l => l[0] != '#').Select(l => l[..l.LastIndexOf(' ')]).ToList();
        Assert.Equal(series.Distinct(), series);
    }

    [Fact]
    public async Task Counters_add_up_gauges_show_the_last_and_foreign_meters_stay_out()
    {
        await using var host = await AdminHost.Start();
        using var meter = new Meter("TochkaBot.MetricsTests.Numbers");
        using var foreign = new Meter("Elsewhere");
        var updates = meter.CreateCounter<int>("test.numbers.updates", description: "Updates\nseen.");
        var waiting = meter.CreateUpDownCounter<long>("test.numbers.waiting");
        meter.CreateObservableGauge("test.numbers.people", () => new Measurement<int>(7, Tag("role", "pupil")));
        updates.Add(2);
        updates.Add(3);
        updates.Add(1, Tag("kind", "message"));
        waiting.Add(5);
        waiting.Add(-2);
        foreign.CreateCounter<int>("test.numbers.foreign").Add(1);

        var text = await host.Http.GetStringAsync("/metrics");

        Assert.Contains(
            "# HELP test_numbers_updates_total Updates\\nseen.\n# TYPE test_numbers_updates_total counter\n",
            text
        );
        Assert.Contains("test_numbers_updates_total 5\n", text);
        Assert.Contains("test_numbers_updates_total{kind=\"message\"} 1\n", text);
        Assert.Contains("# TYPE test_numbers_waiting gauge\ntest_numbers_waiting 3\n", text);
        Assert.Contains("test_numbers_people{role=\"pupil\"} 7\n", text);
        Assert.DoesNotContain("foreign", text);
    }

    [Fact]
    public async Task A_histogram_fills_buckets_that_add_up()
    {
        await using var host = await AdminHost.Start();
        using var meter = new Meter("TochkaBot.MetricsTests.Histogram");
        var seconds = meter.CreateHistogram<double>("test.wait", "s");
        var advised = meter.CreateHistogram<int>(
            "test.batch",
            advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [10, 20] }
        );
        double[] waits = [0.0005, 0.2, 0.25, 99];
        Array.ForEach(waits, w => seconds.Record(w));
        advised.Record(15);

        var text = await host.Http.GetStringAsync("/metrics");

        Assert.Contains("test_wait_seconds_bucket{le=\"0.001\"} 1\n", text);
        Assert.Contains("test_wait_seconds_bucket{le=\"0.1\"} 1\n", text);
        Assert.Contains("test_wait_seconds_bucket{le=\"0.25\"} 3\n", text);
        Assert.Contains("test_wait_seconds_bucket{le=\"+Inf\"} 4\ntest_wait_seconds_sum 99.4505\n", text);
        Assert.Contains("test_wait_seconds_count 4\n", text);
        Assert.Contains("test_batch_bucket{le=\"10\"} 0\ntest_batch_bucket{le=\"20\"} 1\n", text);
    }

    [Fact]
    public async Task Names_paths_and_tokens_never_become_labels()
    {
        await using var host = await AdminHost.Start();
        using var meter = new Meter("TochkaBot.MetricsTests.Labels");
        var calls = meter.CreateCounter<int>("test.labels");
        string[] secrets = ["Котова Анна", "/bot123:AAE/sendMessage", "a\"b\\c\nd", new('x', 32)];
        Array.ForEach(secrets, s => calls.Add(1, Tag("what", s)));

        var text = await host.Http.GetStringAsync("/metrics");

        Assert.Equal("test_labels_total{what=\"other\"} 4", Assert.Single(Series(text, "test_labels")));
    }

    [Fact]
    public async Task A_label_of_ever_new_values_does_not_eat_the_memory()
    {
        await using var host = await AdminHost.Start();
        using var meter = new Meter("TochkaBot.MetricsTests.Flood");
        var calls = meter.CreateCounter<int>("test.flood");
        for (var i = 0; i < 2000; i++)
        {
            calls.Add(1, Tag("id", i));
        }

        var text = await host.Http.GetStringAsync("/metrics");

        Assert.Equal(501, Series(text, "test_flood").Count());
        Assert.Contains("test_flood_total{overflow=\"true\"} 1500\n", text);
    }

    [Fact]
    public async Task What_is_observed_no_more_is_shown_no_more_and_a_broken_gauge_spoils_nothing()
    {
        await using var host = await AdminHost.Start();
        using var meter = new Meter("TochkaBot.MetricsTests.Observed");
        var state = "open";
        meter.CreateObservableGauge("test.observed", () => new Measurement<int>(1, Tag("state", state)));
        meter.CreateObservableGauge("test.broken", Broken);

        var before = await host.Http.GetStringAsync("/metrics");
        state = "closed";
        var after = await host.Http.GetStringAsync("/metrics");

        Assert.Contains("test_observed{state=\"open\"} 1\n", before);
        Assert.DoesNotContain("state=\"open\"", after);
        Assert.Contains("test_observed{state=\"closed\"} 1\n", after);
    }

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);

    private static int Broken() => throw new InvalidOperationException("broken");

    private static IEnumerable<string> Series(string text, string name) =>
        text.Split('\n').Where(l => l.StartsWith(name, StringComparison.Ordinal));
}
