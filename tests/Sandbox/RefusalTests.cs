namespace TochkaBot.Sandbox.Tests;

public sealed class RefusalTests
{
    private const string NotModified =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        await using var stand = await Stand.Start();

        var answer = await Answer.Read(await stand.Http.GetAsync(new Uri("/bot1:wrong/getMe", UriKind.Relative)));

        answer.Refused(401, "Unauthorized");
    }

    [Fact]
    public async Task An_unknown_method_is_not_found()
    {
        await using var stand = await Stand.Start();

        (await stand.Call("sendMesage")).Refused(404, "Not Found");
    }

    [Theory]
    [InlineData("""{"chat_id":101,"txt":"a"}""", "unknown field \"txt\" in sendMessage")]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x","calback_data":"y"}]]}}""",
        "unknown field \"reply_markup.inline_keyboard[0][0].calback_data\" in InlineKeyboardButton"
    )]
    [InlineData("""{"chat_id":101,"text":"a","reply_markup":null}""", "field \"reply_markup\" must not be null")]
    [InlineData("""{"chat_id":101,"text":5}""", "field \"text\" must be of type String")]
    [InlineData("""{"chat_id":true,"text":"a"}""", "field \"chat_id\" must be of type Integer")]
    [InlineData(
        """{"chat_id":101,"text":"a","disable_notification":"yes"}""",
        "field \"disable_notification\" must be of type Boolean"
    )]
    [InlineData("""{"chat_id":101,"text":"a","entities":{}}""", "field \"entities\" must be an Array")]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_markup":{"inline_keyboard":[[{"callback_data":"y"}]]}}""",
        "parameter \"reply_markup.inline_keyboard[0][0].text\" is required"
    )]
    [InlineData("""{"text":"a"}""", "chat_id is empty")]
    [InlineData("""{"chat_id":101}""", "message text is empty")]
    [InlineData("""{"chat_id":101,"text":""}""", "message text is empty")]
    [InlineData("""{"chat_id":101,"text":" \n "}""", "message text is empty")]
    [InlineData("""{"chat_id":101,"text":"<b></b>","parse_mode":"HTML"}""", "message text is empty")]
    [InlineData("""{"chat_id":101,""", "can't parse request body as JSON object")]
    [InlineData("""{"chat_id":999,"text":"a"}""", "chat not found")]
    [InlineData("""{"chat_id":"@somebody","text":"a"}""", "chat not found")]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x"}]]}}""",
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    )]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x","url":"не адрес"}]]}}""",
        "inline keyboard button URL 'не адрес' is invalid: Wrong HTTP URL"
    )]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":"y","style":"gold"}]]}}""",
        "can't parse inline keyboard button: Unsupported button style specified"
    )]
    [InlineData(
        """{"chat_id":101,"text":"a","reply_parameters":{"message_id":777}}""",
        "message to be replied not found"
    )]
    public async Task A_wrong_message_is_refused(string json, string reason)
    {
        await using var stand = await Stand.Start();
        var before = stand.World.Messages(Stand.Boris).Count;

        (await stand.CallRaw("sendMessage", json)).Refused(400, "Bad Request: " + reason);

        Assert.Equal(before, stand.World.Messages(Stand.Boris).Count);
    }

    [Fact]
    public async Task A_text_is_measured_after_parsing()
    {
        await using var stand = await Stand.Start();
        var full = new string('я', 4096);

        var fits = await stand.Call(
            "sendMessage",
            new
            {
                chat_id = Stand.Boris,
                text = $"<b>{full}</b>",
                parse_mode = "HTML",
            }
        );
        var over = await stand.Call("sendMessage", new { chat_id = Stand.Boris, text = full + "я" });

        Assert.Equal(4096, fits.Result["text"]!.GetValue<string>().Length);
        over.Refused(400, "Bad Request: message is too long");
    }

    [Fact]
    public async Task Callback_data_holds_64_bytes()
    {
        await using var stand = await Stand.Start();
        object Message(string data) =>
            new
            {
                chat_id = Stand.Boris,
                text = "a",
                reply_markup = Stand.Keyboard(new { text = "x", callback_data = data }),
            };

        Assert.NotNull((await stand.Call("sendMessage", Message(new string('я', 32)))).Result);
        (await stand.Call("sendMessage", Message(new string('я', 32) + "x"))).Refused(
            400,
            "Bad Request: BUTTON_DATA_INVALID"
        );
        (await stand.Call("sendMessage", Message(""))).Refused(400, "Bad Request: BUTTON_DATA_INVALID");
    }

    [Fact]
    public async Task Nobody_is_written_to_before_they_wrote()
    {
        await using var stand = await Stand.Start();

        (await stand.Call("sendMessage", new { chat_id = Stand.Gleb, text = "a" })).Refused(
            400,
            "Bad Request: chat not found"
        );
        stand.World.Send(Stand.Gleb, "/start");

        Assert.NotNull((await stand.Call("sendMessage", new { chat_id = Stand.Gleb, text = "a" })).Result);
    }

    [Fact]
    public async Task A_blocked_bot_is_forbidden_until_it_is_unblocked()
    {
        await using var stand = await Stand.Start();
        stand.World.Block(Stand.Boris);

        (await stand.Call("sendMessage", new { chat_id = Stand.Boris, text = "a" })).Refused(
            403,
            "Forbidden: bot was blocked by the user"
        );
        stand.World.Unblock(Stand.Boris);

        Assert.NotNull((await stand.Call("sendMessage", new { chat_id = Stand.Boris, text = "a" })).Result);
    }

    [Fact]
    public async Task A_deactivated_user_is_forbidden_for_ever()
    {
        await using var stand = await Stand.Start();
        stand.World.Deactivate(Stand.Boris);

        (await stand.Call("sendMessage", new { chat_id = Stand.Boris, text = "a" })).Refused(
            403,
            "Forbidden: user is deactivated"
        );
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        await using var stand = await Stand.Start();
        var keyboard = Stand.Keyboard(new { text = "x", callback_data = "y" });
        var id = await stand.Say("a", keyboard);

        var same = await stand.Call(
            "editMessageText",
            new
            {
                chat_id = Stand.Boris,
                message_id = id,
                text = "a",
                reply_markup = keyboard,
            }
        );

        same.Refused(400, NotModified);
        Assert.Equal(0, stand.World.Last(Stand.Boris)!.Edits);
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_the_keyboard_away()
    {
        await using var stand = await Stand.Start();
        var id = await stand.Say("a", Stand.Keyboard(new { text = "x", callback_data = "y" }));

        var edited = await stand.Call(
            "editMessageText",
            new
            {
                chat_id = Stand.Boris,
                message_id = id,
                text = "a",
            }
        );

        Assert.Null(edited.Result["reply_markup"]);
        Assert.Null(stand.World.Last(Stand.Boris)!.Keyboard);
        Assert.Equal(1, stand.World.Last(Stand.Boris)!.Edits);
    }

    [Fact]
    public async Task Only_own_messages_that_exist_are_edited()
    {
        await using var stand = await Stand.Start();
        var theirs = stand.World.Send(Stand.Boris, "моё");

        (
            await stand.Call(
                "editMessageText",
                new
                {
                    chat_id = Stand.Boris,
                    message_id = 9999,
                    text = "a",
                }
            )
        ).Refused(400, "Bad Request: message to edit not found");
        (
            await stand.Call(
                "editMessageText",
                new
                {
                    chat_id = Stand.Boris,
                    message_id = theirs.Id,
                    text = "a",
                }
            )
        ).Refused(400, "Bad Request: message can't be edited");
        (
            await stand.Call(
                "editMessageCaption",
                new
                {
                    chat_id = Stand.Boris,
                    message_id = await stand.Say("a"),
                    caption = "b",
                }
            )
        ).Refused(400, "Bad Request: there is no caption in the message to edit");
    }

    [Fact]
    public async Task Messages_are_deleted_for_two_days()
    {
        await using var stand = await Stand.Start();
        var (first, second) = (await stand.Say("a"), await stand.Say("b"));

        Assert.True(
            (
                await stand.Call("deleteMessage", new { chat_id = Stand.Boris, message_id = first })
            ).Result.GetValue<bool>()
        );
        (await stand.Call("deleteMessage", new { chat_id = Stand.Boris, message_id = first })).Refused(
            400,
            "Bad Request: message to delete not found"
        );
        stand.World.Clock.Set(stand.World.Clock.GetUtcNow().AddHours(49));
        (await stand.Call("deleteMessage", new { chat_id = Stand.Boris, message_id = second })).Refused(
            400,
            "Bad Request: message can't be deleted for everyone"
        );
        Assert.True(
            (
                await stand.Call("deleteMessages", new { chat_id = Stand.Boris, message_ids = new[] { second, 9999 } })
            ).Result.GetValue<bool>()
        );

        Assert.False(stand.World.Last(Stand.Boris)!.Deleted);
    }

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
