using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TochkaBot.Admin;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Support;

/// <summary>The admin API alone on a real Kestrel, with a fresh database file and a clock that stands still.</summary>
internal sealed class AdminHost : IAsyncDisposable
{
    public const string BootstrapKey = "bootstrap-key-of-the-tests-0123456789";

    private readonly string folder;
    private readonly WebApplication app;

    private AdminHost(string home, Db db, WebApplication web, SetClock clock)
    {
        (folder, Db, app, Clock) = (home, db, web, clock);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Http = new HttpClient { BaseAddress = new Uri(address.Addresses.First()) };
        UseKey(BootstrapKey);
    }

    public static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(3));

    public static readonly CentreSettings Centre = new() { RequireConsent = false };

    public Db Db { get; }

    /// <summary>Stands until a test moves it.</summary>
    public SetClock Clock { get; }

    /// <summary>Carries the bootstrap key unless told otherwise.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public IEnumerable<RouteEndpoint> Endpoints =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    public static async Task<AdminHost> Start(AdminSettings? settings = null, Action<IServiceCollection>? add = null)
    {
        var home = Directory.CreateTempSubdirectory("tochka-admin-").FullName;
        var clock = new SetClock(Now);
        var db = Db.Open(Path.Combine(home, "tochka.db"), clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddSingleton(db)
            .AddSingleton(new CentreBook(db, Centre))
            .AddTransient(p => p.GetRequiredService<CentreBook>().Now)
            .AddSingleton<TimeProvider>(clock);
        builder.Services.AddAdmin(settings ?? new AdminSettings { BootstrapKey = BootstrapKey });
        add?.Invoke(builder.Services);
        var web = builder.Build();
        web.MapAdmin();
        await web.StartAsync();
        return new AdminHost(home, db, web, clock);
    }

    public void UseKey(string? key) =>
        Http.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);

    /// <summary>A key that the head has made.</summary>
    public Task<string> MakeKey(ApiScopes scopes) =>
        Db.Write(tx => ApiKeyStore.Create(tx, new Actor { Roles = [StaffRole.Head] }, scopes)!);

    public Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        string? body = null,
        string type = "application/json"
    ) =>
        Http.SendAsync(
            new HttpRequestMessage(method, path)
            {
                Content = body is null ? null : new StringContent(body, Encoding.UTF8, type),
            }
        );

    public Task<HttpResponseMessage> Post(string body) => Send(HttpMethod.Post, "/api/v1/events", body);

    public Task<HttpResponseMessage> Patch(long id, string body) =>
        Send(HttpMethod.Patch, $"/api/v1/events/{id}", body, "application/merge-patch+json");

    public Task<JsonElement> Get(string path) => Http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Reads of the database fail from now on.</summary>
    public Task BreakDatabase() =>
        Db.Write(tx =>
        {
            tx.Run("ALTER TABLE events RENAME TO lost_events");
            tx.Run("ALTER TABLE directions RENAME TO lost_directions");
        });

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        Db.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
