using System.Net;
using System.Text.Json;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

public sealed class EventTests
{
    [Fact]
    public async Task A_new_event_is_a_draft_and_is_found_where_Location_says()
    {
        await using var host = await AdminHost.Start();

        var response = await host.Post(Bodies.Hackathon);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var made = await response.Body();
        Assert.Equal("draft", made.Text("status"));
        Assert.Equal(made.ToString(), (await host.Get(response.Headers.Location!.ToString())).ToString());
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_sent()
    {
        await using var host = await AdminHost.Start();
        var organiser = await AddTeacher(host);
        var sent = $$"""
            {
              "title": "Ночь профессий", "description": "Строка\nи ещё одна", "direction": "career", "kind": "career-test",
              "level": "municipal", "format": "hybrid", "visibility": "centre", "enrolment": "byList",
              "status": "published", "startsAt": "2026-12-07T15:00:00+03:00", "endsAt": "2026-12-07T17:30:00+03:00",
              "dateText": "в декабре", "place": "Кабинет 12", "audience": "Обучающиеся 8–9 классов",
              "openTo": ["pupils", "teachers"],
              "grades": {"from": 8, "to": 9}, "capacity": 12, "teamSize": {"min": 2, "max": 4}, "teamSeats": "members",
              "quotas": [{"grades": {"from": 8, "to": 8}, "capacity": 5}, {"grades": {"from": 9, "to": 9}, "capacity": 7}],
              "leftOutFirst": true, "needsApproval": true,
              "signUpOpensAt": "2026-12-01T08:00:00+03:00", "signUpClosesAt": "2026-12-06T20:00:00+03:00",
              "newsUrl": "https://example.org/news/1",
              "onlineUrl": "https://meet.example.org/night", "organiser": {{organiser}}
            }
            """;

        var made = await (await host.Post(sent)).Body();

        var fields = JsonDocument.Parse(sent).RootElement.EnumerateObject().ToList();
        Assert.All(fields, f => Assert.True(JsonElement.DeepEquals(f.Value, made.GetProperty(f.Name)), f.Name));
        var added = made.EnumerateObject().Select(f => f.Name).Except(fields.Select(f => f.Name));
        Assert.Equal(["id", "queued", "seated", "taken"], added.Order());
    }

    [Fact]
    public async Task Who_may_sign_up_is_pupils_unless_told_and_never_nobody()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(Bodies.Hackathon).Id();
        Assert.Equal("""["pupils"]""", (await host.Get($"/api/v1/events/{id}")).GetProperty("openTo").ToString());

        var opened = await (await host.Patch(id, """{"openTo": ["guests", "parents"]}""")).Body();
        Assert.Equal(["parents", "guests"], opened.GetProperty("openTo").EnumerateArray().Select(o => o.GetString()));
        var again = await (await host.Patch(id, """{"openTo": null}""")).Body();
        Assert.Equal("""["pupils"]""", again.GetProperty("openTo").ToString());

        foreach (var wrong in (string[])["[]", """["pupils", "cats"]""", "\"pupils\"", "[1]"])
        {
            var refused = await host.Patch(id, $$"""{"openTo": {{wrong}}}""");
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.True((await refused.Body()).GetProperty("errors").TryGetProperty("openTo", out _));
        }
    }

    [Fact]
    public async Task Times_are_answered_with_the_offset_of_the_centre()
    {
        await using var host = await AdminHost.Start();

        var made = await (await host.Post(Bodies.Hackathon.Replace("15:00:00+03:00", "12:00:00Z"))).Body();

        Assert.Equal("2026-12-07T15:00:00+03:00", made.Text("startsAt"));
    }

    [Fact]
    public async Task In_a_patch_null_removes_and_absent_stays()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(
                Bodies.Hackathon.Replace(
                    "{",
                    """{"place": "Кабинет 12", "capacity": 12, "grades": {"from": 5, "to": 9},"""
                )
            )
            .Id();

        var response = await host.Patch(id, """{"capacity": null, "grades": {"to": 8}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var changed = await response.Body();
        Assert.Equal("Кабинет 12", changed.Text("place"));
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("capacity").ValueKind);
        Assert.Equal("""{"from":5,"to":8}""", changed.GetProperty("grades").GetRawText());
        Assert.Equal(
            """{"from":1,"to":11}""",
            (await (await host.Patch(id, """{"grades": null}""")).Body()).GetProperty("grades").GetRawText()
        );
    }

    [Fact]
    public async Task A_patch_may_come_as_plain_JSON()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(Bodies.Hackathon).Id();

        var response = await host.Send(HttpMethod.Patch, $"/api/v1/events/{id}", """{"status": "published"}""");

        Assert.Equal("published", (await response.Body()).Text("status"));
    }

    [Fact]
    public async Task What_an_event_needs_cannot_be_removed()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(Bodies.Hackathon).Id();

        var response = await host.Patch(
            id,
            """{"title": null, "startsAt": null, "direction": null, "kind": null, "level": null, "status": null}"""
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("direction,kind,level,startsAt,status,title", await response.WrongFields());
    }

    [Fact]
    public async Task A_cancelled_event_stays_as_it_is()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Post(Bodies.Hackathon).Id();
        await host.Patch(id, """{"status": "cancelled"}""");

        var response = await host.Patch(id, """{"status": "published"}""");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Empty(await response.WrongFields());
    }

    [Fact]
    public async Task The_journal_knows_which_key_wrote()
    {
        await using var host = await AdminHost.Start();
        host.UseKey(await host.MakeKey(ApiScopes.Write));
        var id = await host.Post(Bodies.Hackathon).Id();

        var notes = host.Db.Read(tx => JournalStore.Latest(tx, 5)).Where(n => n.Subject == "event").ToList();

        Assert.All(notes, n => Assert.Equal(id, n.SubjectId));
        Assert.Contains(notes, n => n is { Action: "event.created", ActorId: null });
        Assert.Contains(notes, n => n is { Action: "api.wrote", Note: "key:1" });
    }

    private static Task<long> AddTeacher(AdminHost host) =>
        host.Db.Write(tx =>
        {
            var id = PersonStore.Add(tx, new PersonName("Орлова", "Вера"), PersonOrigin.Staff);
            var head = new Actor { Roles = [StaffRole.Head] };
            var invitation = InvitationStore.Create(tx, head, StaffRole.Teacher)!;
            var account = AccountStore.Meet(tx, "test", "1");
            InvitationStore.Check(tx, account.Id, invitation.Link, out var found);
            InvitationStore.Accept(tx, found!.Id, id);
            return id;
        });
}
