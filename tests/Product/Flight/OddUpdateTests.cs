using System.Text.Json.Nodes;

namespace TochkaBot.Tests.Flight;

/// <summary>Updates as nobody would wish them.</summary>
public sealed class OddUpdateTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Malformed_and_unknown_updates_between_good_ones_are_passed_over(bool webhook)
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 3, Webhook = webhook });
        string[] odd =
        [
            """{"message": "nonsense"}""",
            """{"message": {"message_id": "seven", "chat": [], "date": -1}}""",
            """{"callback_query": {}}""",
            """{"callback_query": {"id": "1", "from": null, "data": 5}}""",
            """{"my_chat_member": {"chat": {"id": 1001, "type": "private"}}}""",
            """{"shiny_new_thing": {"a": [1, 2, {"b": null}]}}""",
            """{"message": {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "supergroup", "title": "7Б"}, "text": "/start"}}""",
        ];
        foreach (var update in odd)
        {
            stage.World.Inject(JsonNode.Parse(update)!);
            stage.Pupils[0].Says("/help");
        }

        await Eventually.Be(() => stage.Pupils[0].FromBot.Count == odd.Length, "the good ones are answered");
        stage.Pupils[1].Says("/events");
        await stage.Pupils[1].Sees("Что намечается");
        await NothingWaits(stage);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_update_that_comes_again_changes_nothing(bool webhook)
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1, Webhook = webhook });
        var boris = stage.Pupils[0];
        boris.Says("/events");
        await boris.Sees("Что намечается");
        var id = stage.World.Inject(Said(boris, "/help"));
        stage.World.Inject(Said(boris, "/help", id));
        await Eventually.Be(() => boris.FromBot.Count == 2, "the first is answered");
        await NothingWaits(stage);
        stage.World.Inject(Said(boris, "/help", id));
        boris.Says("/my");
        await boris.Sees("Записей пока нет");
        await NothingWaits(stage);
        Assert.Equal(3, boris.FromBot.Count);
    }

    [Fact]
    public async Task Ids_that_start_lower_after_a_while_are_taken_as_new_ones()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1 });
        var boris = stage.Pupils[0];
        boris.Says("/events");
        await boris.Sees("Что намечается");
        // Everything is confirmed: the bot hangs on an empty poll, as after a quiet week.
        await NothingWaits(stage);
        stage.World.Inject(Said(boris, "/help", 17));
        await boris.Sees("/cancel — остановить");
        await NothingWaits(stage);
        stage.World.Inject(Said(boris, "/my", 18));
        await boris.Sees("Записей пока нет");
        await NothingWaits(stage);
        Assert.Equal(3, boris.FromBot.Count);
    }

    [Fact]
    public async Task A_second_poller_ends_the_poll_but_not_the_bot()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1 });
        var boris = stage.Pupils[0];
        boris.Says("/events");
        await boris.Sees("Что намечается");
        await NothingWaits(stage);
        await stage.Call("getUpdates");
        var rival = stage.Call("getUpdates", """{"timeout": 50}""");
        Assert.Contains("409", await rival);
        boris.Says("/help");
        await boris.Sees("/cancel — остановить");
        Assert.Contains(stage.World.Log.Calls, call => call.Status == 409);
    }

    private static Task NothingWaits(Stage stage) =>
        Eventually.Be(
            () =>
                stage.Call("getWebhookInfo").GetAwaiter().GetResult() is var info
                && JsonNode.Parse(info)!["result"]!["pending_update_count"]!.GetValue<int>() == 0,
            "every update is confirmed"
        );

    private static JsonObject Said(Phone phone, string text, long? id = null)
    {
        var person = new JsonObject
        {
            ["id"] = phone.Id,
            ["is_bot"] = false,
            ["first_name"] = "Борис",
        };
        var chat = new JsonObject
        {
            ["id"] = phone.Id,
            ["type"] = "private",
            ["first_name"] = "Борис",
        };
        var message = new JsonObject
        {
            ["message_id"] = 900001,
            ["date"] = 1900000000,
            ["text"] = text,
            ["from"] = person,
            ["chat"] = chat,
        };
        var update = new JsonObject { ["message"] = message };
        if (id is { } number)
        {
            update["update_id"] = number;
        }

        return update;
    }
}
