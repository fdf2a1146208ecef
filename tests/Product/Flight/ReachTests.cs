namespace TochkaBot.Tests.Flight;

/// <summary>People who switch the bot off, and accounts that are no more.</summary>
public sealed class ReachTests
{
    [Fact]
    public async Task Who_blocked_the_bot_is_left_in_peace_until_they_write_again()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 2, Seats = 5 });
        var (boris, gleb) = (stage.Pupils[0], stage.Pupils[1]);
        await stage.SignUp(boris);
        await stage.SignUp(gleb);
        stage.World.Block(boris.Id);
        await Eventually.Be(() => stage.Books.Account(boris.Id) == "blocked", "the account is off");
        await stage.Patch("""{"place": "кабинет 12"}""");
        await gleb.Sees("Изменения");
        await stage.Books.Settle();
        Assert.DoesNotContain(stage.World.Log.Calls, call => call.Status == 403);

        boris.Says("/events");
        await boris.Sees("Что намечается");
        Assert.Equal("active", stage.Books.Account(boris.Id));
        await stage.Patch("""{"place": "кабинет 13"}""");
        await boris.Sees("кабинет 13");
    }

    [Fact]
    public async Task A_deactivated_account_is_tried_once_and_never_again()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 2, Seats = 5 });
        var (boris, gleb) = (stage.Pupils[0], stage.Pupils[1]);
        await stage.SignUp(boris);
        await stage.SignUp(gleb);
        stage.World.Deactivate(boris.Id);
        await stage.Patch("""{"place": "кабинет 12"}""");
        await Eventually.Be(() => stage.Books.Account(boris.Id) == "gone", "the account is off");
        await stage.Patch("""{"place": "кабинет 13"}""");
        await gleb.Sees("кабинет 13");
        await stage.Books.Settle();
        Assert.Single(stage.World.Log.Calls, call => call.Status == 403);
    }
}
