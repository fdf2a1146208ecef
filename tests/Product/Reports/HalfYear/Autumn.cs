using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.House;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>The first half of 2022/23 as a centre reported it, entered from outside.</summary>
internal static class Autumn
{
    public const string Path = "/api/v1/reports/half-year?schoolYear=2022/23&half=1";

    public static readonly Actor Deputy = new() { Roles = [StaffRole.Deputy] };

    public static readonly JsonElement Facts = JsonDocument
        .Parse(
            File.ReadAllText(
                System.IO.Path.Combine(Repository.Root, "tests/Product/Reports/HalfYear/half-year-2022.json")
            )
        )
        .RootElement;

    /// <returns>The ids of the events, in the order of the facts.</returns>
    public static async Task<IReadOnlyList<long>> Enter(AdminHost host)
    {
        var events = new List<long>();
        foreach (var fact in Facts.GetProperty("events").EnumerateArray())
        {
            var made = await host.Post(Event(fact));
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            events.Add((await made.Body()).GetProperty("id").GetInt64());
            await Count(host, events[^1], fact);
        }

        await Teach(host);
        await Join(host, events);
        return events;
    }

    public static Task Count(AdminHost host, long id, JsonElement fact) =>
        host.Db.Write(tx =>
            tx.Run(
                """
                INSERT INTO head_counts (event_id, people, pupils, teachers, wording, counted_at)
                VALUES (@id, @people, @pupils, @teachers, @wording, @now)
                """,
                new
                {
                    id,
                    people = fact.GetProperty("people").GetInt32(),
                    pupils = Number(fact, "pupils"),
                    teachers = Number(fact, "teachers"),
                    wording = fact.Text("peopleText"),
                    now = tx.Now,
                }
            )
        );

    private static async Task Teach(AdminHost host)
    {
        await host.Db.Write(tx =>
        {
            foreach (var course in Facts.GetProperty("training").EnumerateArray())
            {
                var date = course.Text("certificateDate");
                tx.Run(
                    """
                    INSERT INTO trainings (title, hours, certificate_date, issued_on, provider, staff, created_at)
                    VALUES (@title, @hours, @date, @issued, @provider, @staff, @now)
                    """,
                    new
                    {
                        title = course.Text("title"),
                        hours = course.GetProperty("hours").GetInt32(),
                        date,
                        issued = date.Length == 4 ? $"{date}-01-01" : $"{date[6..]}-{date[3..5]}-{date[..2]}",
                        provider = course.Text("provider"),
                        staff = course.GetProperty("staff").GetInt32(),
                        now = tx.Now,
                    }
                );
            }

            tx.Run(
                "INSERT INTO enrolments (on_day, pupils, set_at) VALUES ('2022-09-30', 237, @now)",
                new { now = tx.Now }
            );
        });
    }

    /// <summary>As the table of then: three events share its first row.</summary>
    private static Task Join(AdminHost host, List<long> events) =>
        host.Db.Write(tx =>
        {
            var titles = Facts.GetProperty("events").EnumerateArray().Select(e => e.Text("title")).ToList();
            foreach (var row in Facts.GetProperty("rows").EnumerateArray().Where(r => r.GetArrayLength() > 1))
            {
                var ids = row.EnumerateArray()
                    .Select(start =>
                        events[titles.FindIndex(t => t.StartsWith(start.GetString()!, StringComparison.Ordinal))]
                    );
                Assert.Equal(ReportOutcome.Done, ReportRowStore.Join(tx, Deputy, [.. ids]));
            }
        });

    private static string Event(JsonElement fact)
    {
        var body = new JsonObject
        {
            ["title"] = fact.Text("title"),
            ["startsAt"] = $"{fact.Text("from")}T10:00:00+03:00",
            ["endsAt"] = $"{fact.Text("to")}T12:00:00+03:00",
            ["dateText"] = fact.Text("dateText"),
            ["direction"] = fact.Text("direction"),
            ["kind"] = fact.Text("kind"),
            ["level"] = fact.Text("level"),
            ["audience"] = fact.Text("audience"),
            ["newsUrl"] = fact.GetProperty("newsUrl").GetString(),
            ["status"] = "finished",
        };
        return body.ToJsonString();
    }

    private static int? Number(JsonElement fact, string name) =>
        fact.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
