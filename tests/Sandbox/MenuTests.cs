namespace TochkaBot.Sandbox.Tests;

public sealed class MenuTests
{
    [Fact]
    public async Task A_press_is_answered_once()
    {
        await using var stand = await Stand.Start();
        var id = await stand.Say("a", Stand.Keyboard(new { text = "Да", callback_data = "yes" }));
        var query = stand.World.Press(Stand.Boris, id, "Да");
        var answer = new
        {
            callback_query_id = query,
            text = "Готово",
            show_alert = true,
        };

        Assert.True((await stand.Call("answerCallbackQuery", answer)).Result.GetValue<bool>());
        (await stand.Call("answerCallbackQuery", answer)).Refused(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        );

        Assert.Equal(
            ("Готово", true),
            stand.World.Toasts(Stand.Boris).Select(toast => (toast.Text, toast.Alert)).Single()
        );
    }

    [Theory]
    [InlineData("Плохая", "описание", "BOT_COMMAND_INVALID")]
    [InlineData("good", "", "BOT_COMMAND_DESCRIPTION_INVALID")]
    public async Task A_wrong_command_is_refused(string command, string description, string reason)
    {
        await using var stand = await Stand.Start();

        (await stand.Call("setMyCommands", new { commands = new[] { new { command, description } } })).Refused(
            400,
            "Bad Request: " + reason
        );
    }

    [Fact]
    public async Task The_narrowest_menu_wins()
    {
        await using var stand = await Stand.Start();
        object Menu(string command, object? scope) =>
            scope is null
                ? new { commands = new[] { new { command, description = "x" } } }
                : new { commands = new[] { new { command, description = "x" } }, scope };

        await stand.Call("setMyCommands", Menu("start", null));
        await stand.Call("setMyCommands", Menu("new", new { type = "chat", chat_id = Stand.Anna }));
        (await stand.Call("setMyCommands", Menu("new", new { type = "chat", chat_id = Stand.Gleb }))).Refused(
            400,
            "Bad Request: chat not found"
        );

        Assert.Equal("start", stand.World.Commands(Stand.Boris).Single().Command);
        Assert.Equal("new", stand.World.Commands(Stand.Anna).Single().Command);
        await stand.Call("deleteMyCommands", new { scope = new { type = "chat", chat_id = Stand.Anna } });
        Assert.Equal("start", stand.World.Commands(Stand.Anna).Single().Command);
    }
}
