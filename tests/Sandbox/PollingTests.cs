using System.Text.Json.Nodes;

namespace TochkaBot.Sandbox.Tests;

public sealed class PollingTests
{
    [Fact]
    public async Task Updates_come_again_until_the_offset_confirms_them()
    {
        await using var stand = await Stand.Start();

        var first = await stand.Call("getUpdates");
        var again = await stand.Call("getUpdates");
        var last = first.Result.AsArray()[^1]!["update_id"]!.GetValue<long>();
        var rest = await stand.Call("getUpdates", new { offset = last + 1 });

        Assert.Equal(2, first.Result.AsArray().Count);
        Assert.Equal(first.Result.ToJsonString(), again.Result.ToJsonString());
        Assert.Empty(rest.Result.AsArray());
    }

    [Fact]
    public async Task Limit_and_negative_offset_are_kept()
    {
        await using var stand = await Stand.Start();

        Assert.Single((await stand.Call("getUpdates", new { limit = 1 })).Result.AsArray());
        var newest = (await stand.Call("getUpdates", new { offset = -1 })).Result.AsArray();

        Assert.Equal(Stand.Anna, newest.Single()!["message"]!["chat"]!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_long_poll_ends_when_somebody_writes()
    {
        await using var stand = await Stand.Start();
        var offset = await Confirm(stand);

        var poll = stand.Call("getUpdates", new { offset, timeout = 50 });
        stand.World.Send(Stand.Boris, "привет");
        var update = (await poll).Result.AsArray().Single()!;

        Assert.Equal("привет", update["message"]!["text"]!.GetValue<string>());
        Assert.Equal("Борис", update["message"]!["from"]!["first_name"]!.GetValue<string>());
        Assert.Equal("private", update["message"]!["chat"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_newer_poller_ends_the_older()
    {
        await using var stand = await Stand.Start();
        var offset = await Confirm(stand);
        var older = stand.Call("getUpdates", new { offset, timeout = 50 });
        var newer = stand.Call("getUpdates", new { offset, timeout = 50 });

        var ended = await (await Task.WhenAny(older, newer));

        ended.Refused(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
        );
    }

    [Fact]
    public async Task Kinds_that_were_not_asked_for_are_left_out()
    {
        await using var stand = await Stand.Start();
        var offset = await Confirm(stand);
        await stand.Call("getUpdates", new { offset, allowed_updates = new[] { "callback_query" } });

        stand.World.Send(Stand.Boris, "не слышно");
        Assert.Empty((await stand.Call("getUpdates", new { offset })).Result.AsArray());
        await stand.Call("getUpdates", new { offset, allowed_updates = Array.Empty<string>() });
        stand.World.Send(Stand.Boris, "слышно");

        Assert.Single((await stand.Call("getUpdates", new { offset })).Result.AsArray());
    }

    [Fact]
    public async Task Every_act_becomes_its_kind_of_update()
    {
        await using var stand = await Stand.Start();
        var id = await stand.Say("Выбирайте", Stand.Keyboard(new { text = "Да", callback_data = "yes" }));
        var offset = await Confirm(stand);

        var own = stand.World.Send(Stand.Boris, "/start event-7");
        stand.World.EditText(Stand.Boris, own.Id, "/start event-8");
        var query = stand.World.Press(Stand.Boris, id, "yes");
        stand.World.Block(Stand.Boris);
        stand.World.Inject(JsonNode.Parse("""{"some_new_kind":{"a":1}}""")!);
        var updates = (await stand.Call("getUpdates", new { offset })).Result.AsArray();

        Assert.Equal("bot_command", updates[0]!["message"]!["entities"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("/start event-8", updates[1]!["edited_message"]!["text"]!.GetValue<string>());
        Assert.Equal(query, updates[2]!["callback_query"]!["id"]!.GetValue<string>());
        Assert.Equal("yes", updates[2]!["callback_query"]!["data"]!.GetValue<string>());
        Assert.Equal(id, updates[2]!["callback_query"]!["message"]!["message_id"]!.GetValue<long>());
        Assert.Equal("kicked", updates[3]!["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>());
        Assert.Equal(1, updates[4]!["some_new_kind"]!["a"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_stop_ends_a_long_poll_with_an_empty_answer()
    {
        var stand = await Stand.Start();
        var offset = await Confirm(stand);
        var poll = stand.Call("getUpdates", new { offset, timeout = 50 });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!stand.World.Updates.IsPolled)
            await Task.Delay(10, limit.Token);

        await stand.Server.DisposeAsync();

        Assert.Empty((await poll).Result.AsArray());
        stand.Http.Dispose();
    }

    private static async Task<long> Confirm(Stand stand)
    {
        var updates = (await stand.Call("getUpdates")).Result.AsArray();
        return updates[^1]!["update_id"]!.GetValue<long>() + 1;
    }
}
