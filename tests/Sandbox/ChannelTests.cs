using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TochkaBot.Sandbox.Tests;

public sealed class ChannelTests
{
    private const string Channel = "/sandbox/channels/-1001";

    [Fact]
    public async Task What_is_posted_and_changed_in_a_channel_reaches_a_bot_that_asks_for_it()
    {
        await using var stand = await Stand.Start();
        await stand.Call(
            "getUpdates",
            new { offset = -1, allowed_updates = (string[])["my_chat_member", "channel_post", "edited_channel_post"] }
        );
        await Ask(stand, "join", new { title = "Точка" });
        var id = (
            await Ask(
                stand,
                "post",
                new
                {
                    title = "Точка",
                    text = "Набор",
                    username = "tochka",
                }
            )
        )["messageId"]!;
        await Ask(
            stand,
            "edit",
            new
            {
                title = "Точка",
                text = "Набор открыт",
                messageId = id.GetValue<long>(),
            }
        );
        var updates = (await stand.Call("getUpdates")).Result.AsArray();
        Assert.Contains(updates, u => (string?)u!["my_chat_member"]?["new_chat_member"]?["status"] == "administrator");
        Assert.Contains(updates, u => (string?)u!["channel_post"]?["chat"]?["username"] == "tochka");
        Assert.Contains(updates, u => (string?)u!["edited_channel_post"]?["text"] == "Набор открыт");
    }

    [Fact]
    public async Task A_channel_has_an_id_below_zero()
    {
        await using var stand = await Stand.Start();
        using var answer = await stand.Http.PostAsJsonAsync("/sandbox/channels/5/post", new { text = "a" });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<JsonNode> Ask(Stand stand, string what, object order)
    {
        using var answer = await stand.Http.PostAsJsonAsync($"{Channel}/{what}", order);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
