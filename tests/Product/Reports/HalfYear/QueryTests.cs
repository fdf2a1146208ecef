using System.Net;
using System.Text.Json;
using TochkaBot.Domain.Journal;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>Which report is asked for, and what is refused.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("", "schoolYear")]
    [InlineData("half=1", "schoolYear")]
    [InlineData("schoolYear=2022", "schoolYear")]
    [InlineData("schoolYear=2022/24&half=1", "schoolYear")]
    [InlineData("schoolYear=2022-23&half=1", "schoolYear")]
    [InlineData("schoolYear=1022/23&half=1", "schoolYear")]
    [InlineData("schoolYear=2022/23&half=3", "half")]
    [InlineData("schoolYear=2022/23&half=", "half")]
    [InlineData("schoolYear=2022/23&half=1&format=pdf", "format")]
    [InlineData("schoolYear=2022/23&half=1&format=docx&approved=yes", "approved")]
    [InlineData("schoolYear=x&half=9&format=y", "format,half,schoolYear")]
    [InlineData("from=2022-09-01", "to")]
    [InlineData("from=2022-09-01&to=2022-08-31", "to")]
    [InlineData("from=2012-09-01&to=2022-08-31", "to")]
    [InlineData("from=1.9.2022&to=2022-12-31", "from")]
    [InlineData("schoolYear=2022/23&from=2022-09-01&to=2022-12-31", "schoolYear")]
    public async Task A_wrong_question_is_answered_with_the_field_that_is_wrong(string query, string fields)
    {
        await using var host = await AdminHost.Start();

        var answer = await host.Http.GetAsync($"/api/v1/reports/half-year?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(fields, await answer.WrongFields());
    }

    [Theory]
    [InlineData("schoolYear=2022/23&half=1", "2022-09-01", "2022-12-31", 1, "2022-01-01", "2022-08-31")]
    [InlineData("schoolYear=2022/2023&half=2", "2023-01-01", "2023-08-31", 2, "2022-09-01", "2022-12-31")]
    [InlineData("schoolYear=2022/23", "2022-09-01", "2023-08-31", null, "2021-09-01", "2022-08-31")]
    [InlineData("from=2022-10-01&to=2022-10-10", "2022-10-01", "2022-10-10", null, "2022-09-21", "2022-09-30")]
    public async Task Any_period_may_be_asked_for_and_has_one_before_it(
        string query,
        string from,
        string to,
        int? half,
        string fromBefore,
        string toBefore
    )
    {
        await using var host = await AdminHost.Start();

        var report = await host.Get($"/api/v1/reports/half-year?{query}");

        var before = report.GetProperty("before");
        Assert.Equal((from, to), (report.Text("from"), report.Text("to")));
        Assert.Equal((fromBefore, toBefore), (before.Text("from"), before.Text("to")));
        Assert.Equal("2022/23", report.Text("schoolYear"));
        Assert.Equal(half, report.GetProperty("half").Deserialize<int?>());
    }

    [Fact]
    public async Task A_file_that_is_taken_is_in_the_journal_and_figures_are_not()
    {
        await using var host = await AdminHost.Start();

        await host.Get(Autumn.Path);
        Assert.DoesNotContain(host.Db.Read(tx => JournalStore.Latest(tx, 9)), e => e.Action == "report.exported");

        await host.Http.GetByteArrayAsync($"{Autumn.Path}&format=docx");
        await host.Http.GetByteArrayAsync($"{Autumn.Path}&format=xlsx");
        Assert.Equal(
            ["key:bootstrap", "key:bootstrap"],
            host.Db.Read(tx => JournalStore.Latest(tx, 9)).Where(e => e.Action == "report.exported").Select(e => e.Note)
        );
    }

    [Fact]
    public async Task What_was_never_approved_has_no_approved_file()
    {
        await using var host = await AdminHost.Start();

        var answer = await host.Http.GetAsync($"{Autumn.Path}&format=docx&approved=true");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.WrongFields());
    }

    [Fact]
    public async Task An_empty_half_year_is_a_report_that_says_what_is_missing()
    {
        await using var host = await AdminHost.Start();

        var missing = (await host.Get(Autumn.Path)).GetProperty("missing").EnumerateArray().ToList();

        Assert.Equal(6, missing.Count(m => m.Text("kind") == "direction"));
        Assert.Equal(
            ["enrolment", "text", "text"],
            missing.Select(m => m.Text("kind")).Where(kind => kind != "direction")
        );
        Assert.Equal(["school", "head"], missing.Where(m => m.Text("kind") == "text").Select(m => m.Text("section")));
        Assert.Empty(Paper.Errors(await host.Http.GetByteArrayAsync($"{Autumn.Path}&format=docx")));
    }
}
