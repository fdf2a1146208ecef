using System.Text.Json;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.House;

namespace TochkaBot.Tests.Demo;

/// <summary>What there is to count when the sandbox opens: a half year of long ago, and the last weeks.</summary>
public sealed class CountedTests
{
    private static readonly CentreSettings Settings = new();

    private static readonly Period Autumn = Period.Half(2022, half: 1);

    private static readonly JsonElement Seed = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/Product/Reports/HalfYear/half-year-2022.json")))
        .RootElement;

    [Fact]
    public async Task The_half_year_of_long_ago_has_every_event_as_it_was_written_then()
    {
        using var centre = new Centre();
        await centre.Fill();

        var report = centre.Db.Read(tx => AnalysisReport.Of(tx, Settings, Autumn));

        var events = report.Events.ToDictionary(e => e.Title);
        Assert.Equal(9, events.Count);
        foreach (var fact in Seed.GetProperty("events").EnumerateArray())
        {
            var told = events[fact.Text("title")];
            Assert.Equal(
                (fact.Text("peopleText"), fact.Text("dateText"), fact.Text("audience")),
                (told.PeopleText, told.DateText, told.Audience)
            );
            Assert.Equal(fact.GetProperty("newsUrl").ValueKind == JsonValueKind.Null, told.NewsUrl is null);
        }

        Assert.Equal([3, 1, 1, 1, 1, 1, 1], report.Directions.SelectMany(d => d.Rows).Select(r => r.Events.Count));
        Assert.Equal((237, "2022-09-30"), (report.Enrolled!.Pupils, $"{report.Enrolled.On:yyyy-MM-dd}"));
        Assert.Equal(
            Seed.GetProperty("training").EnumerateArray().Select(c => $"{c.Text("title")} {c.Text("certificateDate")}"),
            report.Training.Select(c => $"{c.Title} {c.CertificateDate}")
        );
    }

    [Fact]
    public async Task It_adds_up_as_it_did_then()
    {
        using var centre = new Centre();
        await centre.Fill();

        var all = centre.Db.Read(tx => Participations.By(tx, Settings, Grouping.Direction, Autumn));

        Assert.Equal((9, 238), (all.Total.Events, all.Total.People));
        Assert.Equal((82, 8, 148), (all.Total.Pupils, all.Total.Teachers, all.Total.Untold));
        Assert.Equal(6, all.Rows.Count);
        Assert.Empty(all.Missing);
    }

    [Theory]
    [InlineData("2026-11-20T12:00:00+03:00")]
    [InlineData("2027-03-14T09:00:00+03:00")]
    [InlineData("2027-07-05T09:00:00+03:00")]
    public async Task The_last_weeks_have_visitors_prizes_lessons_and_goals_on_their_way(string now)
    {
        using var centre = new Centre(now);
        await centre.Fill();
        var today = DateOnly.FromDateTime(DateTime.Parse(now[..10]));
        var weeks = new Period(today.AddDays(-40), today);

        var (all, goals) = centre.Db.Read(tx =>
            (Participations.By(tx, Settings, Grouping.Direction, weeks), Coverage.On(tx, Settings, today))
        );

        Assert.True(all.Total is { UniquePupils: > 40, Winners: 2, PrizeWinners: 3, Laureates: 1, Untold: 12 });
        Assert.Contains(all.Missing, e => e.Title == "Встреча с агрономом");
        Assert.All(goals, g => Assert.InRange(g.Share.Percent, 25, 99));
        Assert.NotEmpty(centre.Db.Read(tx => TaughtStore.Of(tx, today.AddMonths(-8).Year)));
    }

    [Fact]
    public async Task Nothing_links_to_a_site_that_is_real()
    {
        using var centre = new Centre();
        await centre.Fill();

        var sites = centre.Events.Select(e => e.NewsUrl).OfType<string>().Select(url => new Uri(url).Host).Distinct();

        Assert.Equal(["tochka-ivanovka.example"], sites);
        Assert.All(centre.Events, e => Assert.Empty(EventRules.Check(e)));
    }
}
