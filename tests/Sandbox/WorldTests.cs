namespace TochkaBot.Sandbox.Tests;

public sealed class WorldTests
{
    [Fact]
    public async Task One_can_wait_for_what_the_bot_says_and_edits()
    {
        await using var stand = await Stand.Start();
        var said = stand.World.WaitFor(Stand.Boris, message => message.FromBot && message.Text == "a");
        var edited = stand.World.WaitFor(Stand.Boris, message => message.Edits == 1);
        var answered = stand.World.WaitUntil(() => stand.World.Toasts(Stand.Boris).Count == 1);

        var id = await stand.Say("a", Stand.Keyboard(new { text = "Да", callback_data = "yes" }));
        await stand.Call(
            "editMessageText",
            new
            {
                chat_id = Stand.Boris,
                message_id = id,
                text = "b",
            }
        );

        Assert.Equal(id, (await said).Id);
        Assert.Equal("b", (await edited).Text);
        Assert.False(answered.IsCompleted);
        var query = stand.World.PressForged(Stand.Boris, id, "forged");
        await stand.Call("answerCallbackQuery", new { callback_query_id = query });
        await answered;
    }

    [Fact]
    public async Task The_log_tells_how_long_an_answer_took()
    {
        await using var stand = await Stand.Start();

        await stand.Say("a");
        await stand.Say("b");
        await stand.Call("sendMessage", new { chat_id = 777, text = "a" });

        var calls = stand.World.Log.Calls;
        Assert.NotNull(calls[0].UpdateToAnswer);
        Assert.Null(calls[1].UpdateToAnswer);
        Assert.Equal((400, "Bad Request: chat not found"), (calls[2].Status, calls[2].Description));
        Assert.Equal((3, 1, 2), (stand.World.Counters.Calls, stand.World.Counters.Refused, stand.World.Counters.Sent));
    }

    [Fact]
    public async Task A_button_that_is_not_there_cannot_be_pressed()
    {
        await using var stand = await Stand.Start();
        var id = await stand.Say("a", Stand.Keyboard(new { text = "Да", callback_data = "yes" }));

        Assert.Throws<InvalidOperationException>(() => stand.World.Press(Stand.Boris, id, "Нет"));
    }

    [Fact]
    public async Task Writing_to_a_blocked_bot_unblocks_it()
    {
        await using var stand = await Stand.Start();
        stand.World.Block(Stand.Boris);

        stand.World.Send(Stand.Boris, "снова я");

        Assert.False(stand.World.IsBlocked(Stand.Boris));
    }

    [Fact]
    public async Task Old_messages_of_a_chat_are_forgotten()
    {
        await using var stand = await Stand.Start(new() { CheckRates = false, KeptPerChat = 10 });

        for (var i = 0; i < 60; i++)
            stand.World.Send(Stand.Boris, $"{i}");

        Assert.InRange(stand.World.Messages(Stand.Boris).Count, 10, 21);
        Assert.Equal("59", stand.World.Last(Stand.Boris)!.Text);
    }
}
