using TochkaBot.Bot.Delivery;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>Many rows that belong together: what a broadcast stands on.</summary>
public sealed class BatchTests
{
    private static readonly Notice Word = new("word", 1, "Завтра сбор в 9:00");

    [Fact]
    public async Task Everybody_is_told_once_however_often_they_are_added()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(30);
        Assert.Equal(30, await office.Broadcast(phones, Word));
        Assert.Equal(0, await office.Broadcast(phones, Word));
        await office.Books.Settle();
        Assert.All(phones, phone => Assert.Equal("Завтра сбор в 9:00", Assert.Single(phone.FromBot).Text));
        Assert.Equal((30, 30, 0), (office.Progress().Total, office.Progress().Sent, office.Progress().Waiting));
    }

    [Fact]
    public async Task After_a_crash_while_enqueuing_one_goes_on_from_the_last_who_is_in()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(5);
        await office.Broadcast(phones.Take(2), Word);
        var reached = office.Db.Read(tx => BatchStore.Reached(tx, "b"));
        Assert.Equal(office.Db.Read(tx => office.Account(tx, phones[1]).Id), reached);
        Assert.Equal(0, office.Db.Read(tx => BatchStore.Reached(tx, "another")));
    }

    [Fact]
    public async Task What_is_stopped_is_not_sent_any_more_and_counted_as_cancelled()
    {
        await using var office = await Office.Open(new PaceLimits(20, 0, 0));
        var phones = await office.Crowd(60);
        await office.Broadcast(phones, Word);
        await Eventually.Be(() => office.Progress().Sent > 3, "it has begun");
        var stopped = await office.Db.Write(tx => BatchStore.Stop(tx, "b"));
        Assert.Equal(0, await office.Db.Write(tx => BatchStore.Stop(tx, "b")));
        await office.Books.Settle();
        var progress = office.Progress();
        Assert.InRange(stopped, 1, 59);
        Assert.Equal((60, stopped, 60 - stopped), (progress.Total, progress[OutgoingState.Cancelled], progress.Sent));
        Assert.Equal(progress.Sent, phones.Count(phone => phone.FromBot.Count == 1));
    }

    [Fact]
    public async Task What_is_uncertain_stays_so_until_the_sender_repeats_it()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(6);
        office.Faults.Next(FaultKind.DropAfter, times: 2, method: "sendMessage");
        office.Faults.Next(FaultKind.DropBefore, times: 1, method: "sendMessage");
        await office.Broadcast(phones, Word);
        await office.Books.Settle();
        Assert.Equal((3, 3), (office.Progress().Sent, office.Progress().Uncertain));
        Assert.Equal(5, phones.Sum(phone => phone.FromBot.Count));

        Assert.Equal(3, await office.Db.Write(tx => BatchStore.RepeatUncertain(tx, "b")));
        await office.Books.Settle();
        Assert.Equal((6, 0), (office.Progress().Sent, office.Progress().Uncertain));
        Assert.Equal(8, phones.Sum(phone => phone.FromBot.Count));
        Assert.All(phones, phone => Assert.NotEmpty(phone.FromBot));
    }

    [Fact]
    public async Task Who_is_off_is_written_down_as_such_and_not_called()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(3);
        office.World.Block(phones[0].Id);
        await Eventually.Be(() => office.Books.Account(phones[0].Id) == "blocked", "the account is off");
        office.World.Deactivate(phones[1].Id);
        await office.Broadcast(phones, Word);
        await office.Books.Settle();
        Assert.Equal((1, 2), (office.Progress().Sent, office.Progress()[OutgoingState.Blocked]));
        Assert.Single(office.World.Log.Calls, call => call.Status == 403);
        Assert.Equal("gone", office.Books.Account(phones[1].Id));
    }

    [Fact]
    public async Task What_waits_for_someone_who_switches_us_off_is_settled_without_a_call()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(1);
        var tomorrow = new NoticeTerms { DueAt = office.Stand.Clock.GetUtcNow().AddDays(1) };
        await office.Broadcast(phones, Word, tomorrow);
        office.World.Block(phones[0].Id);
        await Eventually.Be(() => office.Progress()[OutgoingState.Blocked] == 1, "it waits no longer");
    }

    [Fact]
    public async Task An_answer_does_not_wait_behind_a_broadcast()
    {
        await using var office = await Office.Open(new PaceLimits(10, 0, 0));
        var phones = await office.Crowd(40);
        await office.Broadcast(phones.Skip(1), Word);
        await Eventually.Be(() => office.Progress().Sent > 3, "it has begun");
        phones[0].Says("/help");
        await phones[0].Sees("/cancel");
        Assert.InRange(office.Progress().Waiting, 10, 39);
    }

    [Fact]
    public async Task Where_much_waits_for_one_chat_the_others_do_not_wait_for_it()
    {
        await using var office = await Office.Open(new PaceLimits(0, 1, 20));
        var phones = await office.Crowd(5);
        var slow = phones[0];
        foreach (var number in Enumerable.Range(1, 600))
        {
            await office.Tell(slow, new Notice("word", number), new NoticeTerms { Urgency = Urgency.Urgent });
        }

        await office.Broadcast(phones.Skip(1), Word);
        await Eventually.Be(() => office.Progress().Sent == 4, "the others are told");
        Assert.InRange(slow.FromBot.Count, 1, 500);
        Assert.Equal(slow.FromBot.Select((_, i) => $"Слово {i + 1}"), slow.FromBot.Select(message => message.Text));
    }

    [Fact]
    public async Task The_account_of_a_group_moves_with_it()
    {
        await using var office = await Office.Open();
        office.World.AddGroup(-100, "7Б");
        var account = await office.Db.Write(tx => AccountStore.Meet(tx, "telegram", "-100"));
        office.World.MoveGroup(-100, -200);
        await office.Db.Write(tx => OutboxStore.TellAccount(tx, account, Word, new NoticeTerms()));
        await office.Books.Settle();
        Assert.Equal("Завтра сбор в 9:00", office.World.Last(-200)!.Text);
        Assert.Equal("active", office.Books.Account(-200));

        office.World.Inject(
            System.Text.Json.Nodes.JsonNode.Parse(
                """{"message": {"message_id": 5, "date": 1, "chat": {"id": -200, "type": "group"}, "migrate_to_chat_id": -300}}"""
            )!
        );
        await Eventually.Be(() => office.Books.Account(-300) == "active", "it has moved again");
        Assert.Null(office.Books.Account(-200));
    }
}
