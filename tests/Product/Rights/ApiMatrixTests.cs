using System.Net;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Tests.Attachments;
using TochkaBot.Tests.House;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>
/// Every endpoint that the service answers, called as it should be with every kind of key: served exactly where section 8 of
/// the contract says. A new endpoint wants a row.
/// </summary>
public sealed class ApiMatrixTests
{
    private const string Event =
        """{"title":"Хакатон","startsAt":"2026-12-07T15:00:00+03:00","direction":"projects","kind":"hackathon","level":"school"}""";

    /// <summary>Pages behind a cookie of their own and no key: Cabinet/PageTests walks through every one of these routes.</summary>
    private const string Cabinet = "/cabinet/";

    /// <summary>«GET /route» as it is mapped, a call that succeeds where it is allowed, and what it needs; None is open to all.</summary>
    private static readonly Call[] Rows =
    [
        new("GET /healthz", "/healthz", ApiScopes.None),
        new("GET /readyz", "/readyz", ApiScopes.None),
        new("GET /metrics", "/metrics", ApiScopes.None),
        new("GET /openapi/{documentName}.json", "/openapi/v1.json", ApiScopes.None),
        new("GET /docs", "/docs", ApiScopes.None),
        new("GET /docs/docs.css", "/docs/docs.css", ApiScopes.None),
        new("GET /docs/docs.js", "/docs/docs.js", ApiScopes.None),
        new("GET /wall/wall.css", "/wall/wall.css", ApiScopes.None),
        new("GET /wall/wall.js", "/wall/wall.js", ApiScopes.None),
        new("GET /c/check.css", "/c/check.css", ApiScopes.None),
        new("GET /c/{token}", "/c/{certificate}", ApiScopes.None),
        // The wall page asks for its own token, and for no key.
        new("GET /t/{token}", "/t/{token}", ApiScopes.None),
        // So does a phone's calendar.
        // Public events and news, for feed readers and the school's site.
        new("GET /feed.atom", "/feed.atom", ApiScopes.None),
        new("GET /embed/events", "/embed/events", ApiScopes.None),
        new("GET /calendar/{token}.ics", "/calendar/{calendar}.ics", ApiScopes.None),
        new("GET /api/v1/tournaments/{id:long}", "/api/v1/tournaments/2", ApiScopes.Names),
        new("GET /api/v1/tournaments/{id:long}/trf", "/api/v1/tournaments/2/trf", ApiScopes.Names),
        new(
            "GET /api/v1/tournaments/{id:long}/crosstable.png",
            "/api/v1/tournaments/2/crosstable.png",
            ApiScopes.Names
        ),
        new("GET /api/v1/broadcasts/{id:long}", "/api/v1/broadcasts/1", ApiScopes.Counts),
        new("GET /api/v1/reports/half-year", "/api/v1/reports/half-year?schoolYear=2026/27&half=1", ApiScopes.Counts),
        new(
            "GET /api/v1/reports/half-year",
            "/api/v1/reports/half-year?schoolYear=2026/27&half=1&format=docx",
            ApiScopes.Counts
        ),
        new(
            "GET /api/v1/reports/half-year",
            "/api/v1/reports/half-year?from=2026-09-01&to=2026-10-31&format=xlsx",
            ApiScopes.Counts
        ),
        new("GET /api/v1/events/", "/api/v1/events", ApiScopes.Counts),
        new("GET /api/v1/events/", "/api/v1/events?status=published&limit=1", ApiScopes.Counts),
        new("POST /api/v1/events/", "/api/v1/events", ApiScopes.Write, Event),
        new("GET /api/v1/events/{id:long}", "/api/v1/events/1", ApiScopes.Counts),
        new(
            "PATCH /api/v1/events/{id:long}",
            "/api/v1/events/1",
            ApiScopes.Write,
            """{"place":"каб. 12"}""",
            "application/merge-patch+json"
        ),
        new("GET /api/v1/events/{id:long}/questions", "/api/v1/events/1/questions", ApiScopes.Counts),
        new("GET /api/v1/events/{id:long}/attachments", "/api/v1/events/1/attachments", ApiScopes.Counts),
        new("GET /api/v1/events/{id:long}/attachments/{file:long}", "/api/v1/events/1/attachments/1", ApiScopes.Counts),
        new("GET /api/v1/events/{id:long}/signups", "/api/v1/events/1/signups", ApiScopes.Names),
        new("GET /api/v1/events/{id:long}/signups", "/api/v1/events/1/signups?format=csv", ApiScopes.Names),
        new("GET /api/v1/events/{id:long}/signups", "/api/v1/events/1/signups?format=xlsx", ApiScopes.Names),
        new(
            "PUT /api/v1/events/{id:long}/headcount",
            "/api/v1/events/3/headcount",
            ApiScopes.Write,
            """{"people":120}"""
        ),
        new(
            "POST /api/v1/events/{id:long}/results",
            "/api/v1/events/3/results",
            ApiScopes.Write,
            """[{"personId":1,"result":"winner"}]"""
        ),
        new("GET /api/v1/events/{id:long}/results", "/api/v1/events/3/results", ApiScopes.Names),
        new(
            "GET /api/v1/participation",
            "/api/v1/participation?from=2026-09-01&to=2026-12-31&groupBy=class",
            ApiScopes.Counts
        ),
        new(
            "GET /api/v1/participation",
            "/api/v1/participation?from=2026-09-01&to=2026-12-31&format=xlsx",
            ApiScopes.Counts
        ),
        new(
            "GET /api/v1/participation",
            "/api/v1/participation?from=2026-09-01&to=2026-12-31&format=xlsx&names=true",
            ApiScopes.Counts | ApiScopes.Names
        ),
        new("GET /api/v1/coverage", "/api/v1/coverage?on=2026-12-31", ApiScopes.Counts),
        new("GET /api/v1/coverage", "/api/v1/coverage?on=2026-12-31&names=true", ApiScopes.Counts | ApiScopes.Names),
        new("GET /api/v1/goals", "/api/v1/goals", ApiScopes.Counts),
        new(
            "PUT /api/v1/goals",
            "/api/v1/goals",
            ApiScopes.Write,
            """{"code":"clubs","title":"Кружки","grades":{"from":1,"to":4},"targetPercent":70,"counts":{"clubs":true}}"""
        ),
        new("PUT /api/v1/enrolment", "/api/v1/enrolment", ApiScopes.Write, """{"on":"2026-09-30","pupils":237}"""),
        new("GET /api/v1/training", "/api/v1/training", ApiScopes.Counts),
        new(
            "POST /api/v1/training",
            "/api/v1/training",
            ApiScopes.Write,
            """{"title":"Курс","hours":24,"certificateDate":"2022","provider":"Институт","staff":3}"""
        ),
        new(
            "POST /api/v1/roster",
            "/api/v1/roster?dryRun=true",
            ApiScopes.Write | ApiScopes.Names,
            "ФИО;Класс\nПетров Иван;6Б\n",
            "text/csv"
        ),
        new(
            "POST /api/v1/roster",
            "/api/v1/roster",
            ApiScopes.Write | ApiScopes.Names,
            "ФИО;Класс\nПетров Иван;6Б\n",
            "text/csv"
        ),
    ];

    [Fact]
    public async Task Every_endpoint_has_a_row_and_every_row_an_endpoint()
    {
        await using var host = await AdminHost.Start();
        var known = host.Endpoints.Where(e => !IsCabinet(e)).SelectMany(Routes).ToHashSet();
        Assert.True(known.Count > 5, "the list is read from the running service");
        Rule.Holds("No row says who may:", known.Except(Rows.Select(r => r.Route)));
        Rule.Holds("Nobody answers this any more:", Rows.Select(r => r.Route).Except(known));
    }

    [Fact]
    public async Task Each_endpoint_serves_the_keys_that_have_its_scopes_and_no_others()
    {
        await using var host = await AdminHost.Start(
            new AdminSettings { BootstrapKey = AdminHost.BootstrapKey, RequestsPerMinute = 10_000 }
        );
        await host.Post(Event);
        await host.Post(Event.Replace("hackathon", "tournament"));
        await host.Post(Event.Replace("2026-12-07", "2026-11-07"));
        await host.Db.Write(tx =>
        {
            var author = PersonStore.Add(tx, PersonName.Read("Орлова Вера")!, PersonOrigin.Staff);
            StaffStore.Give(tx, null, author, StaffRole.Head);
            Attaching.Attach(tx, Actor.Program, 1, "План.png", Papers.Png);
            var account = AccountStore.Meet(tx, "telegram", "700").Id;
            AccountStore.Link(tx, account, author);
            Drafting.Begin(tx, Actor.OfPerson(tx, author), account, new DraftContent("[]"));
            tx.Run("UPDATE broadcasts SET state = 'done'");
        });
        var wall = await host.Db.Write(tx => WallStore.Open(tx, new Actor { Roles = [StaffRole.Head] }, 2)!.Token);
        var calendar = await host.Db.Write(tx =>
            FeedStore.Open(tx, Actor.OfPerson(tx, tx.One<long>("SELECT min(id) FROM people")))!
        );
        var certificate = await host.Db.Write(tx =>
        {
            AttendanceStore.Came(tx, AdminHost.Centre, 3, personId: 1, markedBy: null);
            tx.Run("UPDATE events SET status = 'finished' WHERE id = 3");
            return Certificates.For(tx, AdminHost.Centre, Actor.Program, 3, personId: 1)!.Token;
        });
        var keys = new List<(string? Key, ApiScopes? Has)>
        {
            (null, null),
            ("wrong", null),
            (await Revoked(host), null),
            (AdminHost.BootstrapKey, ApiScopes.All),
        };
        for (var scopes = ApiScopes.Counts; scopes <= ApiScopes.All; scopes++)
        {
            keys.Add((await host.MakeKey(scopes), scopes));
        }

        var wrongs = new List<string>();
        foreach (var (key, has) in keys)
        {
            host.UseKey(key);
            foreach (var row in Rows)
            {
                var path = row
                    .Path.Replace("{token}", wall)
                    .Replace("{calendar}", calendar)
                    .Replace("{certificate}", certificate);
                var answer = await host.Send(new HttpMethod(row.Route.Split(' ')[0]), path, row.Body, row.Type);
                if (Meaning(answer.StatusCode) != row.Expects(has))
                {
                    wrongs.Add($"{row.Route} with {Named(key, has)}: {(int)answer.StatusCode}, not {row.Expects(has)}");
                }
            }
        }

        Rule.Holds("Against section 8:", wrongs);
    }

    [Fact]
    public async Task No_key_opens_a_page_of_the_cabinet()
    {
        await using var host = await AdminHost.Start(new AdminSettings { BootstrapKey = AdminHost.BootstrapKey });
        host.UseKey(AdminHost.BootstrapKey);
        var pages = host
            .Endpoints.Where(IsCabinet)
            .SelectMany(Routes)
            .Where(r => r.StartsWith("GET", StringComparison.Ordinal))
            .Select(r => r[4..])
            .Where(p => !p.StartsWith("/cabinet/enter", StringComparison.Ordinal) && p != "/cabinet/cabinet.css")
            .ToList();
        Assert.True(pages.Count > 5, "the list is read from the running service");
        var opened = new List<string>();
        foreach (var page in pages)
        {
            var path = page.Replace("{id:long}", "1").Replace("{name}", "months");
            if ((await host.Send(HttpMethod.Get, path)).StatusCode != HttpStatusCode.Unauthorized)
            {
                opened.Add(page);
            }
        }

        Rule.Holds("Opened by a key:", opened);
    }

    private static bool IsCabinet(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText!.StartsWith(Cabinet, StringComparison.Ordinal);

    private static async Task<string> Revoked(AdminHost host)
    {
        var key = await host.MakeKey(ApiScopes.All);
        await host.Db.Write(tx => tx.Run("UPDATE api_keys SET revoked_at = @now", new { now = tx.Now }));
        return key;
    }

    private static IEnumerable<string> Routes(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method =>
            $"{method} {endpoint.RoutePattern.RawText}"
        );

    private static Verdict? Meaning(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized => Verdict.Unknown,
            HttpStatusCode.Forbidden => Verdict.Forbidden,
            >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => Verdict.Served,
            _ => null,
        };

    private static string Named(string? key, ApiScopes? has) =>
        has is { } scopes ? $"{scopes}"
        : key is null ? "no key"
        : "a dead key";

    private enum Verdict
    {
        Served,
        Unknown,
        Forbidden,
    }

    private sealed record Call(
        string Route,
        string Path,
        ApiScopes Needs,
        string? Body = null,
        string Type = "application/json"
    )
    {
        public Verdict Expects(ApiScopes? has) =>
            Needs == ApiScopes.None ? Verdict.Served
            : has is null ? Verdict.Unknown
            : has.Value.HasFlag(Needs) ? Verdict.Served
            : Verdict.Forbidden;
    }
}
