using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class HealthTests
{
    [Fact]
    public async Task A_sound_service_is_up_and_ready_and_needs_no_key()
    {
        await using var host = await AdminHost.Start();
        host.UseKey(null);

        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/healthz")).StatusCode);
        var ready = await host.Get("/readyz");
        Assert.True(ready.GetProperty("ready").GetBoolean());
        Assert.Equal("database", ready.GetProperty("checks").EnumerateArray().Single().Text("name"));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_named_while_the_process_is_up()
    {
        await using var host = await AdminHost.Start();
        await host.BreakDatabase();

        var response = await host.Http.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var check = (await response.Body()).GetProperty("checks").EnumerateArray().Single();
        Assert.False(check.GetProperty("ok").GetBoolean());
        Assert.Equal("2026-12-01T12:00:00+03:00", check.Text("since"));
        Assert.Equal("The database does not answer.", check.Text("reason"));
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/healthz")).StatusCode);
    }

    [Fact]
    public async Task Other_rooms_are_asked_too_and_may_know_since_when_themselves()
    {
        var data = new Dictionary<string, object> { ["since"] = AdminHost.Now.AddHours(-2) };
        var working = false;
        await using var host = await AdminHost.Start(add: services =>
            services
                .AddHealthChecks()
                .AddCheck(
                    "telegram",
                    () => working ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No answer.", null, data),
                    tags: ["ready"]
                )
                .AddCheck("elsewhere", () => HealthCheckResult.Unhealthy(), tags: ["other"])
        );

        var down = await host.Http.GetAsync("/readyz");
        working = true;
        var up = await host.Http.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, down.StatusCode);
        var checks = (await down.Body()).GetProperty("checks").EnumerateArray().ToList();
        Assert.Equal(["database", "telegram"], checks.Select(c => c.Text("name")));
        Assert.Equal("2026-12-01T10:00:00+03:00", checks[1].Text("since"));
        Assert.Equal(HttpStatusCode.OK, up.StatusCode);
    }
}
