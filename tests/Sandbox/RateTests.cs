using System.Net;

namespace TochkaBot.Sandbox.Tests;

public sealed class RateTests
{
    [Fact]
    public async Task A_private_chat_forgives_a_burst_and_then_asks_to_wait()
    {
        await using var stand = await Stand.Start(new() { MessagesPerSecond = 0 });

        var answers = await Send(stand, Stand.Boris, 6);

        Assert.Equal(HttpStatusCode.OK, answers[0].Status);
        var refused = answers.First(answer => answer.Status == HttpStatusCode.TooManyRequests);
        refused.Refused(429, "Too Many Requests: retry after 1");
        Assert.Equal(1, refused.Json["parameters"]!["retry_after"]!.GetValue<int>());
        Assert.NotNull(
            (await stand.Call("sendMessage", new { chat_id = Stand.Anna, text = "other chats are free" })).Result
        );
    }

    [Fact]
    public async Task Edits_count_too()
    {
        await using var stand = await Stand.Start(new() { MessagesPerSecond = 0 });
        var id = await stand.Say("a");

        List<Answer> answers = [];
        for (var i = 0; i < 6; i++)
            answers.Add(
                await stand.Call(
                    "editMessageText",
                    new
                    {
                        chat_id = Stand.Boris,
                        message_id = id,
                        text = "b" + i,
                    }
                )
            );

        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_whole_bot_has_a_rate_and_refused_messages_do_not_arrive()
    {
        await using var stand = await Stand.Start(new() { MessagesPerSecond = 3, PerChatPerSecond = 0 });
        var before = stand.World.Counters.Sent;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => stand.Call("sendMessage", new { chat_id = Stand.Boris, text = $"{i}" }))
        );

        var sent = answers.Count(answer => answer.Status == HttpStatusCode.OK);
        Assert.NotEqual(8, sent);
        Assert.Equal(sent, stand.World.Counters.Sent - before);
    }

    [Fact]
    public async Task A_group_takes_twenty_a_minute()
    {
        await using var stand = await Stand.Start(new() { MessagesPerSecond = 0 });
        stand.World.AddGroup(-5, "Кружок");

        var answers = await Send(stand, -5, 21);

        Assert.All(answers[..20], answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[20].Status);
        Assert.InRange(answers[20].Json["parameters"]!["retry_after"]!.GetValue<int>(), 2, 60);
    }

    [Fact]
    public async Task Zero_means_no_limit()
    {
        await using var stand = await Stand.Start(
            new()
            {
                MessagesPerSecond = 0,
                PerChatPerSecond = 0,
                PerGroupPerMinute = 0,
            }
        );

        Assert.All(await Send(stand, Stand.Boris, 40), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    private static async Task<List<Answer>> Send(Stand stand, long chatId, int count)
    {
        List<Answer> answers = [];
        for (var i = 0; i < count; i++)
            answers.Add(await stand.Call("sendMessage", new { chat_id = chatId, text = $"{i}" }));
        return answers;
    }
}
