using System.Net;
using System.Text.Json;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Counting;

public sealed class GoalApiTests
{
    private const string Clubs =
        """{"code": "clubs", "title": "Кружки", "grades": {"from": 1, "to": 4}, "targetPercent": 70, "counts": {"clubs": true, "focuses": ["science"]}}""";

    [Fact]
    public async Task A_new_centre_has_the_goals_of_the_national_project()
    {
        await using var host = await AdminHost.Start();

        var goals = (await host.Get("/api/v1/goals")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(
            ["subjects 100", "extracurricular 70"],
            goals.Select(g => $"{g.Text("code")} {g.GetProperty("targetPercent")}")
        );
        Assert.Equal(5, goals[0].GetProperty("grades").GetProperty("from").GetInt32());
        Assert.Equal(
            ["Химия", "Физика", "Биология", "Информатика"],
            goals[0].GetProperty("counts").GetProperty("subjects").EnumerateArray().Select(s => s.GetString())
        );
        Assert.True(goals[1].GetProperty("counts").GetProperty("events").GetBoolean());
    }

    [Fact]
    public async Task A_goal_alone_is_added_or_changed_and_a_list_replaces_all()
    {
        await using var host = await AdminHost.Start();

        Assert.Equal(["subjects", "extracurricular", "clubs"], await Put(host, Clubs));
        Assert.Equal(["subjects", "extracurricular", "clubs"], await Put(host, Clubs.Replace("70", "80")));
        Assert.Equal(["clubs"], await Put(host, $$"""{"items": [{{Clubs}}]}"""));

        var goal = (await host.Get("/api/v1/goals")).GetProperty("items").EnumerateArray().Single();
        Assert.Equal(70, goal.GetProperty("targetPercent").GetInt32());
        Assert.Equal("science", goal.GetProperty("counts").GetProperty("focuses")[0].GetString());
        Assert.Contains(host.Db.Read(tx => JournalStore.Latest(tx, 9)), n => n.Action == "goals.changed");
    }

    [Theory]
    [InlineData("""{}""", "code,counts,grades,targetPercent,title")]
    [InlineData(
        """{"code": "", "title": 5, "grades": {"from": 9, "to": 5}, "targetPercent": 101, "counts": {}}""",
        "code,counts,grades,targetPercent,title"
    )]
    [InlineData(
        """{"code": "a", "title": "б", "grades": {"from": 0, "till": 5}, "targetPercent": 7, "counts": {"clubs": 1, "focuses": ["chess"]}}""",
        "counts,counts.clubs,counts.focuses,grades.from,grades.till,grades.to"
    )]
    [InlineData("""{"items": 5, "all": true}""", "all,items")]
    [InlineData(
        """{"items": [{"code": "a", "title": "б", "grades": null, "targetPercent": null, "counts": {"events": true}, "x": 1}]}""",
        "items[0].grades,items[0].targetPercent,items[0].x"
    )]
    public async Task A_goal_that_cannot_be_is_refused_field_by_field_and_nothing_changes(string body, string named)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(HttpMethod.Put, "/api/v1/goals", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
        Assert.Equal(2, (await host.Get("/api/v1/goals")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Names_of_who_was_not_reached_need_their_scope_and_are_in_the_journal()
    {
        await using var host = await AdminHost.Start();
        await host.Db.Write(tx =>
        {
            var anna = PersonStore.Add(tx, new PersonName("Котова", "Анна"), PersonOrigin.Roster);
            PersonStore.PutInClass(tx, anna, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
        });

        var named = await host.Get("/api/v1/coverage?on=2026-12-31&names=true");

        var goal = named.GetProperty("goals")[0];
        Assert.Equal((1, 0, 1), (Number(goal, "cohort"), Number(goal, "covered"), Number(goal, "lacking")));
        var missed = goal.GetProperty("notCovered").EnumerateArray().Single();
        Assert.Equal(("Котова Анна", 6, "Б"), (missed.Text("name"), Number(missed, "grade"), missed.Text("letter")));
        Assert.Equal("coverage.names", host.Db.Read(tx => JournalStore.Latest(tx, 1)).Single().Action);

        host.UseKey(await host.MakeKey(ApiScopes.Counts));
        Assert.DoesNotContain("notCovered", (await host.Get("/api/v1/coverage?on=2026-12-31")).ToString());
        var refused = await host.Http.GetAsync("/api/v1/coverage?on=2026-12-31&names=true");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Courses_are_kept_with_the_date_as_it_stands_on_the_paper()
    {
        await using var host = await AdminHost.Start();
        const string course =
            """{"title": "Химия", "hours": null, "certificateDate": "2022", "provider": "Институт", "staff": 3}""";

        var made = await host.Send(HttpMethod.Post, "/api/v1/training", course);
        await host.Send(HttpMethod.Post, "/api/v1/training", course.Replace("2022", "10.12.2021"));

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(
            "Химия",
            (await host.Get(made.Headers.Location!.ToString())).GetProperty("items")[0].Text("title")
        );
        var all = (await host.Get("/api/v1/training")).GetProperty("items").EnumerateArray();
        Assert.Equal(["2022", "10.12.2021"], all.Select(t => t.Text("certificateDate")));
    }

    [Theory]
    [InlineData(
        "POST",
        "training",
        """{"title": "", "hours": 0, "certificateDate": "вчера", "provider": "И", "staff": 0}""",
        "certificateDate,hours,staff,title"
    )]
    [InlineData(
        "POST",
        "training",
        """{"title": "Х", "certificateDate": "31.02.2022", "provider": "И", "staff": 1, "who": 5}""",
        "certificateDate,who"
    )]
    [InlineData("PUT", "enrolment", """{"on": "30.09.2022", "pupils": -1}""", "on,pupils")]
    [InlineData("PUT", "enrolment", """{"on": "\ud800"}""", "on,pupils")]
    public async Task Other_facts_are_refused_field_by_field_too(string method, string path, string body, string named)
    {
        await using var host = await AdminHost.Start();

        var response = await host.Send(new HttpMethod(method), $"/api/v1/{path}", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(named, await response.WrongFields());
    }

    [Fact]
    public async Task Who_attends_may_be_said_again()
    {
        await using var host = await AdminHost.Start();

        await host.Send(HttpMethod.Put, "/api/v1/enrolment", """{"on": "2022-09-30", "pupils": 230}""");
        var response = await host.Send(HttpMethod.Put, "/api/v1/enrolment", """{"on": "2022-09-30", "pupils": 237}""");

        Assert.Equal(237, Number(await response.Body(), "pupils"));
        Assert.Equal([237], host.Db.Read(tx => tx.List<int>("SELECT pupils FROM enrolments")));
    }

    private static async Task<IEnumerable<string>> Put(AdminHost host, string body)
    {
        var response = await host.Send(HttpMethod.Put, "/api/v1/goals", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Body()).GetProperty("items").EnumerateArray().Select(g => g.Text("code"));
    }

    private static int Number(JsonElement json, string field) => json.GetProperty(field).GetInt32();
}
