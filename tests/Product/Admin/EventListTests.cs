using System.Net;
using System.Text.Json;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class EventListTests
{
    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_double()
    {
        await using var host = await AdminHost.Start();
        for (var i = 0; i < 5; i++)
        {
            await host.Post(Bodies.Hackathon).Id();
        }

        var first = await host.Get("/api/v1/events?limit=2");
        var second = await host.Get($"/api/v1/events?limit=2&after={first.Text("next")}");
        var last = await host.Get($"/api/v1/events?limit=2&after={second.Text("next")}");

        Assert.Equal([1, 2], Ids(first));
        Assert.Equal([3, 4], Ids(second));
        Assert.Equal([5], Ids(last));
        Assert.Equal(JsonValueKind.Null, last.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_full_last_page_says_that_it_is_the_last()
    {
        await using var host = await AdminHost.Start();
        await host.Post(Bodies.Hackathon).Id();

        var only = await host.Get("/api/v1/events?limit=1");

        Assert.Equal(JsonValueKind.Null, only.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Days_are_days_of_the_centre_and_both_belong()
    {
        await using var host = await AdminHost.Start();
        foreach (
            var start in new[] { "2026-12-05T23:59:00+03:00", "2026-12-06T00:00:00+03:00", "2026-12-07T20:59:00Z" }
        )
        {
            await host.Post(Bodies.Hackathon.Replace("2026-12-07T15:00:00+03:00", start)).Id();
        }

        Assert.Equal([2, 3], Ids(await host.Get("/api/v1/events?from=2026-12-06&to=2026-12-07")));
        Assert.Equal([1], Ids(await host.Get("/api/v1/events?to=2026-12-05")));
        Assert.Equal([2], Ids(await host.Get("/api/v1/events?from=2026-12-06&to=2026-12-06")));
    }

    [Fact]
    public async Task A_status_keeps_the_others_out()
    {
        await using var host = await AdminHost.Start();
        await host.Post(Bodies.Hackathon).Id();
        var published = await host.Post(Bodies.Hackathon).Id();
        await host.Patch(published, """{"status": "published"}""");

        Assert.Equal([published], Ids(await host.Get("/api/v1/events?status=published")));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("limit=", "limit")]
    [InlineData("after=-1", "after")]
    [InlineData("after=x", "after")]
    [InlineData("status=open", "status")]
    [InlineData("from=07.12.2026", "from")]
    [InlineData("to=2026-02-31", "to")]
    [InlineData("from=2026-12-07&to=2026-12-06", "to")]
    [InlineData("from=9999-12-31&limit=-5", "from,limit")]
    public async Task A_wrong_value_of_the_query_is_named(string query, string named)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(HttpMethod.Get, $"/api/v1/events?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
    }

    private static IEnumerable<long> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetInt64());
}
