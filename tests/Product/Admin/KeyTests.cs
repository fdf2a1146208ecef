using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TochkaBot.Admin;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class KeyTests
{
    /// <summary>The whole matrix: an endpoint that is new must be written down here with its scope.</summary>
    private static readonly Dictionary<string, ApiScopes> Needed = new()
    {
        ["GET /api/v1/broadcasts/{id:long}"] = ApiScopes.Counts,
        ["GET /api/v1/events/"] = ApiScopes.Counts,
        ["POST /api/v1/events/"] = ApiScopes.Write,
        ["GET /api/v1/events/{id:long}"] = ApiScopes.Counts,
        ["PATCH /api/v1/events/{id:long}"] = ApiScopes.Write,
        ["GET /api/v1/events/{id:long}/questions"] = ApiScopes.Counts,
        ["GET /api/v1/events/{id:long}/attachments"] = ApiScopes.Counts,
        ["GET /api/v1/events/{id:long}/attachments/{file:long}"] = ApiScopes.Counts,
        ["GET /api/v1/events/{id:long}/signups"] = ApiScopes.Names,
        ["PUT /api/v1/events/{id:long}/headcount"] = ApiScopes.Write,
        ["GET /api/v1/events/{id:long}/results"] = ApiScopes.Names,
        ["POST /api/v1/events/{id:long}/results"] = ApiScopes.Write,
        ["GET /api/v1/tournaments/{id:long}"] = ApiScopes.Names,
        ["GET /api/v1/tournaments/{id:long}/trf"] = ApiScopes.Names,
        ["GET /api/v1/tournaments/{id:long}/crosstable.png"] = ApiScopes.Names,
        ["GET /api/v1/reports/half-year"] = ApiScopes.Counts,
        ["GET /api/v1/participation"] = ApiScopes.Counts,
        ["GET /api/v1/coverage"] = ApiScopes.Counts,
        ["GET /api/v1/goals"] = ApiScopes.Counts,
        ["PUT /api/v1/goals"] = ApiScopes.Write,
        ["PUT /api/v1/enrolment"] = ApiScopes.Write,
        ["GET /api/v1/training"] = ApiScopes.Counts,
        ["POST /api/v1/training"] = ApiScopes.Write,
        ["POST /api/v1/roster"] = ApiScopes.Write | ApiScopes.Names,
    };

    [Fact]
    public async Task Every_endpoint_asks_for_its_scope_and_for_no_other()
    {
        await using var host = await AdminHost.Start();
        var calls = Calls(host);
        Assert.Equal(Needed.Keys.Order(), calls.Order());

        foreach (var scope in new[] { ApiScopes.Counts, ApiScopes.Names, ApiScopes.Write })
        {
            host.UseKey(await host.MakeKey(ApiScopes.All & ~scope));
            await AssertForbidden(host, call => Needed[call].HasFlag(scope));
            host.UseKey(await host.MakeKey(scope));
            await AssertForbidden(host, call => Needed[call] != scope);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData(AdminHost.BootstrapKey + "x")]
    public async Task Without_a_living_key_nothing_is_answered(string? key)
    {
        await using var host = await AdminHost.Start();
        host.UseKey(key);

        foreach (var call in Calls(host))
        {
            var response = await Call(host, call);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
            Assert.Empty(await response.WrongFields());
        }
    }

    [Fact]
    public async Task Another_scheme_is_no_key()
    {
        await using var host = await AdminHost.Start();
        host.UseKey(null);
        host.Http.DefaultRequestHeaders.Add("Authorization", $"Basic {AdminHost.BootstrapKey}");

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
    }

    [Fact]
    public async Task Where_no_bootstrap_key_is_set_an_empty_one_opens_nothing()
    {
        await using var host = await AdminHost.Start(new AdminSettings { BootstrapKey = "" });
        host.UseKey(null);
        host.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer ");

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
    }

    [Fact]
    public async Task A_revoked_key_is_dead_at_once()
    {
        await using var host = await AdminHost.Start();
        host.UseKey(await host.MakeKey(ApiScopes.All));
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/api/v1/events")).StatusCode);

        await host.Db.Write(tx => ApiKeyStore.Revoke(tx, new Actor { Roles = [StaffRole.Head] }, 1));

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
    }

    [Fact]
    public async Task A_key_that_calls_too_often_waits_and_holds_up_nobody_else()
    {
        await using var host = await AdminHost.Start(
            new AdminSettings { BootstrapKey = AdminHost.BootstrapKey, RequestsPerMinute = 3 }
        );
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
        }

        var refused = await host.Http.GetAsync("/api/v1/events");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Empty(await refused.WrongFields());
        host.UseKey(await host.MakeKey(ApiScopes.Counts));
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
    }

    [Fact]
    public async Task Wrong_keys_are_slowed_down_too()
    {
        await using var host = await AdminHost.Start(
            new AdminSettings { BootstrapKey = AdminHost.BootstrapKey, RequestsPerMinute = 1 }
        );
        host.UseKey("wrong");
        await host.Http.GetAsync("/api/v1/events");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
        host.UseKey(AdminHost.BootstrapKey);
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/api/v1/events")).StatusCode);
    }

    [Fact]
    public async Task A_failure_inside_shows_no_stack_and_is_logged_without_the_path()
    {
        var log = new Notes();
        await using var host = await AdminHost.Start(add: services => services.AddLogging(l => l.AddProvider(log)));
        await host.BreakDatabase();

        var response = await host.Http.GetAsync("/api/v1/events/7");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("   at ", text);
        Assert.DoesNotContain("Exception", text);
        Assert.Contains(log.Lines, l => l.StartsWith("GET /api/v1/events/{id:long} failed", StringComparison.Ordinal));
    }

    private static async Task AssertForbidden(AdminHost host, Func<string, bool> forbidden)
    {
        foreach (var call in Needed.Keys)
        {
            var response = await Call(host, call);
            Assert.Equal(forbidden(call), response.StatusCode == HttpStatusCode.Forbidden);
            Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    private static List<string> Calls(AdminHost host) =>
        [
            .. host
                .Endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
                .SelectMany(e =>
                    e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>()
                        .HttpMethods.Select(method => $"{method} {e.RoutePattern.RawText}")
                ),
        ];

    private static Task<HttpResponseMessage> Call(AdminHost host, string call)
    {
        var (method, path) = (
            call.Split(' ')[0],
            call.Split(' ')[1].Replace("{id:long}", "1").Replace("{file:long}", "1")
        );
        return host.Send(new HttpMethod(method), path, method == "GET" ? null : "{}");
    }

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}
