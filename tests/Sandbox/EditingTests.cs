namespace TochkaBot.Sandbox.Tests;

public sealed class EditingTests
{
    private const string NotModified =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

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
}
