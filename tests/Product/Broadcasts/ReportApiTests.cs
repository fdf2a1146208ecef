using System.Net;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

public sealed class ReportApiTests
{
    [Fact]
    public async Task The_report_counts_chats_and_families_without_a_name()
    {
        await using var host = await AdminHost.Start();
        var id = await host.Db.Write(tx => Sent(tx));

        var report = await host.Get($"/api/v1/broadcasts/{id}");

        Assert.Equal("done", report.GetProperty("state").GetString());
        Assert.Equal(2, report.GetProperty("total").GetInt32());
        Assert.Equal(1, report.GetProperty("delivered").GetInt32());
        Assert.Equal(1, report.GetProperty("uncertain").GetInt32());
        var of = Assert.Single(report.GetProperty("classes").EnumerateArray());
        Assert.Equal(2, of.GetProperty("families").GetInt32());
        Assert.Equal(1, of.GetProperty("informed").GetInt32());
        Assert.DoesNotContain("Иван", report.ToString());
        Assert.DoesNotContain("Сбор", report.ToString());
    }

    [Fact]
    public async Task A_draft_and_what_never_was_are_not_found_and_a_key_without_counts_is_refused()
    {
        await using var host = await AdminHost.Start();
        await host.Db.Write(tx => BroadcastStore.Insert(tx, null, null, BroadcastState.Draft));

        Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync("/api/v1/broadcasts/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync("/api/v1/broadcasts/77")).StatusCode);
        host.UseKey(await host.MakeKey(ApiScopes.Write));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Http.GetAsync("/api/v1/broadcasts/1")).StatusCode);
    }

    private static long Sent(Tx tx)
    {
        var teacher = PersonStore.Add(tx, PersonName.Read("Орлова Вера")!, PersonOrigin.Staff);
        StaffStore.Give(tx, null, teacher, StaffRole.Teacher);
        var phone = AccountStore.Meet(tx, "telegram", "vera").Id;
        foreach (var name in (string[])["Иванов Иван", "Петров Пётр"])
        {
            var person = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Typed);
            PersonStore.PutInClass(tx, person, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
            AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", name).Id, person);
        }

        var actor = Actor.OfPerson(tx, teacher);
        var draft = Drafting.Begin(tx, actor, phone, new DraftContent("[]"))!;
        Drafting.Toggle(tx, actor, draft.Id, AudiencePart.Of(AudienceKind.Pupils));
        var centre = AdminHost.Centre with { BroadcastGrace = TimeSpan.Zero };
        Assert.Equal(BroadcastOutcome.Done, Sending.Send(tx, centre, actor, draft.Id));
        Go(tx, centre);
        foreach (
            var (row, index) in LeaseStore
                .Claim(tx, centre, 100)
                .Where(r => r.Urgency == Urgency.Broadcast)
                .Select((r, i) => (r, i))
        )
        {
            if (index == 0)
            {
                DeliveryStore.Sent(tx, row, "1");
            }
            else
            {
                DeliveryStore.Uncertain(tx, row, "the answer was lost");
            }
        }

        Go(tx, centre);
        return draft.Id;
    }

    private static void Go(Tx tx, Domain.Centre.CentreSettings centre)
    {
        while (BroadcastClock.Step(tx, centre)) { }
    }
}
