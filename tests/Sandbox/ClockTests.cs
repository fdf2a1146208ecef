using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TochkaBot.Sandbox.Tests;

public sealed class ClockTests
{
    private static readonly Uri Route = new("/sandbox/clock", UriKind.Relative);

    [Fact]
    public async Task The_clock_is_moved_and_goes_on()
    {
        await using var stand = await Stand.Start();
        DateTimeOffset? told = null;
        stand.World.Clock.Moved += now => told = now;
        var timestamp = stand.World.Clock.GetTimestamp();

        using var answer = await stand.Http.PostAsJsonAsync(Route, new { now = "2026-12-07T15:00:00+03:00" });
        var shown = (await stand.Http.GetFromJsonAsync<JsonNode>(Route))!;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var wanted = new DateTimeOffset(2026, 12, 7, 12, 0, 0, TimeSpan.Zero);
        Assert.InRange(stand.World.Clock.GetUtcNow(), wanted, wanted.AddMinutes(5));
        Assert.InRange(told!.Value, wanted, wanted.AddMinutes(5));
        Assert.StartsWith("2026-12-07T15:0", shown["now"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.InRange(stand.World.Clock.GetElapsedTime(timestamp), TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Messages_carry_the_moved_date()
    {
        await using var stand = await Stand.Start();
        stand.World.Clock.Set(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var answer = await stand.Call("sendMessage", new { chat_id = Stand.Boris, text = "a" });

        Assert.Equal(2030, DateTimeOffset.FromUnixTimeSeconds(answer.Result["date"]!.GetValue<long>()).Year);
    }

    [Theory]
    [InlineData("""{"now":"завтра"}""")]
    [InlineData("""{"now":"2026-12-07T15:00:00"}""")]
    [InlineData("""{"now":"2026-02-31T15:00:00+03:00"}""")]
    [InlineData("""{"now":"0001-01-01T00:00:00Z"}""")]
    [InlineData("""{}""")]
    [InlineData("""7""")]
    [InlineData("""{"now":""")]
    public async Task Nonsense_is_refused_with_a_sentence(string json)
    {
        await using var stand = await Stand.Start();

        using var answer = await stand.Http.PostAsync(Route, new StringContent(json, null, "application/json"));
        var error = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["error"]!.GetValue<string>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.EndsWith(".", error, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, stand.World.Clock.Offset);
    }
}
