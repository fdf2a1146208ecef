namespace TochkaBot.Sandbox.Tests;

public sealed class RefusalTests
{
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
}
