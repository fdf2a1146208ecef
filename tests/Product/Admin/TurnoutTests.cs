using System.Net;
using System.Text.Json;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

/// <summary>Head counts and results by programs.</summary>
public sealed class TurnoutTests
{
    private const string Past = """
        {"title":"Олимпиада","startsAt":"2026-11-20T10:00:00+03:00","direction":"joint","kind":"olympiad","level":"municipal"}
        """;

    [Fact]
    public async Task A_head_count_is_kept_and_a_whole_below_the_named_is_refused_by_its_field()
    {
        await using var host = await AdminHost.Start();
        var (id, people) = await Held(host);
        await Results(
            host,
            id,
            $$"""[{"personId":{{people[0]}},"result":"winner"},{"personId":{{people[1]}},"result":"participant"}]"""
        );

        var set = await Put(
            host,
            id,
            """{"people":120,"pupils":null,"teachers":3,"guests":null,"wording":"120 чел."}"""
        );
        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        Assert.Equal(
            """{"people":120,"pupils":null,"teachers":3,"guests":null,"wording":"120 чел."}""",
            await set.Content.ReadAsStringAsync()
        );

        foreach (
            var (body, status, field) in ((string, HttpStatusCode, string)[])
                [
                    ("""{"people":1}""", HttpStatusCode.Conflict, "people"),
                    ("""{"people":9,"pupils":1}""", HttpStatusCode.Conflict, "pupils"),
                    ("""{"people":9,"pupils":5,"teachers":5}""", HttpStatusCode.Conflict, "people"),
                    ("""{"people":-1}""", HttpStatusCode.BadRequest, "people"),
                    ("""{"people":"many"}""", HttpStatusCode.BadRequest, "people"),
                    ("""{"pupils":5}""", HttpStatusCode.BadRequest, "people"),
                    ("""{"people":9,"staff":5}""", HttpStatusCode.BadRequest, "staff"),
                ]
        )
        {
            var refused = await Put(host, id, body);
            Assert.Equal((status, field), (refused.StatusCode, await refused.WrongFields()));
        }

        Assert.Equal(120, host.Db.Read(tx => HeadCountStore.Find(tx, id)!.People));
        Assert.Equal(HttpStatusCode.NotFound, (await Put(host, 99, """{"people":1}""")).StatusCode);
    }

    [Fact]
    public async Task Of_what_is_ahead_nobody_can_say_how_many_came()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(Bodies.Hackathon).Id();

        Assert.Equal(HttpStatusCode.Conflict, (await Put(host, id, """{"people":1}""")).StatusCode);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await Results(host, id, """[{"personId":1,"result":"winner"}]""")).StatusCode
        );
    }

    [Fact]
    public async Task Results_of_several_subjects_are_entered_at_once_and_stand_in_the_list()
    {
        await using var host = await AdminHost.Start();
        var (id, people) = await Held(host);

        var answer = await Results(
            host,
            id,
            $$"""
            [{"personId":{{people[
                0
            ]}},"subject":"Физика","result":"prizeWinner","place":2,"level":"regional","stage":"муниципальный этап"},
             {"personId":{{people[0]}},"subject":"Химия","result":"winner","place":1},
             {"personId":{{people[1]}},"result":"participant"}]
            """
        );

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"/api/v1/events/{id}/results", $"{answer.Headers.Location}");
        var items = (await host.Get($"/api/v1/events/{id}/results")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["Химия", "Физика", null], items.Select(i => i.GetProperty("subject").GetString()));
        Assert.Equal("regional", items[1].Text("level"));
        var rows = (await host.Get($"/api/v1/events/{id}/signups")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            [("came", "winner"), ("came", "participant")],
            rows.Select(r => (r.Text("attendance"), r.Text("result")))
        );
        Assert.Contains(
            host.Db.Read(tx => JournalStore.Latest(tx, 20)),
            e => e.Action == "result.set" && e.SubjectId == people[0]
        );
    }

    [Fact]
    public async Task One_wrong_line_refuses_all_and_is_named_by_its_number()
    {
        await using var host = await AdminHost.Start();
        var (id, people) = await Held(host);
        var good = $$"""{"personId":{{people[0]}},"result":"winner"}""";

        foreach (
            var (line, field) in ((string, string)[])
                [
                    ("""{"personId":999,"result":"winner"}""", "[1].personId"),
                    ("""{"result":"winner"}""", "[1].personId"),
                    ($$"""{"personId":{{people[1]}},"result":"best"}""", "[1].result"),
                    ($$"""{"personId":{{people[1]}},"result":"winner","place":0}""", "[1].place"),
                    ($$"""{"personId":{{people[1]}},"result":"winner","medal":1}""", "[1].medal"),
                    (good, "[1].subject"),
                    ("7", "[1]"),
                ]
        )
        {
            var refused = await Results(host, id, $"[{good},{line}]");
            Assert.Equal((HttpStatusCode.BadRequest, field), (refused.StatusCode, await refused.WrongFields()));
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await Results(host, id, "[]")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Results(host, id, good)).StatusCode);
        Assert.Empty(host.Db.Read(tx => EventResultStore.Of(tx, id)));
        Assert.Equal(
            JsonValueKind.Array,
            (await host.Get($"/api/v1/events/{id}/results")).GetProperty("items").ValueKind
        );
    }

    private static async Task<(long Event, IReadOnlyList<long> People)> Held(AdminHost host)
    {
        var people = await host.Db.Write(tx =>
            new[] { "Громов Глеб", "Белова Анна" }
                .Select(name =>
                {
                    var id = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Roster);
                    PersonStore.PutInClass(tx, id, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
                    return id;
                })
                .ToList()
        );
        return (await host.Post(Past).Id(), people);
    }

    private static Task<HttpResponseMessage> Put(AdminHost host, long id, string body) =>
        host.Send(HttpMethod.Put, $"/api/v1/events/{id}/headcount", body);

    private static Task<HttpResponseMessage> Results(AdminHost host, long id, string body) =>
        host.Send(HttpMethod.Post, $"/api/v1/events/{id}/results", body);
}
