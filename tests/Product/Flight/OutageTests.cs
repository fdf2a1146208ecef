namespace TochkaBot.Tests.Flight;

/// <summary>Telegram cannot be reached for a while. Updates come by webhook meanwhile, so that there is much to say.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task What_was_said_while_no_connection_could_be_made_arrives_once_and_in_order()
    {
        await using var stage = await Ready();
        stage.Line.Cut();
        await SayMuch(stage);
        stage.Line.Mend();
        await AssertToldOnceInOrder(stage);
    }

    [Fact]
    public async Task What_was_said_while_every_connection_broke_arrives_once_and_in_order()
    {
        await using var stage = await Ready();
        stage.Faults.Outage = true;
        await SayMuch(stage);
        stage.Faults.Outage = false;
        await AssertToldOnceInOrder(stage);
    }

    [Fact]
    public async Task Who_asks_is_told_that_the_messenger_is_away_and_since_when()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1 });
        stage.Pupils[0].Says("/help");
        await stage.Pupils[0].Sees("/cancel");
        Assert.Contains("\"ready\":true", await stage.Ask("/readyz"));
        stage.Line.Cut();
        await Eventually.Be(() => stage.Ask("/readyz").Result.Contains("\"ready\":false"), "it is noticed");
        var told = await stage.Ask("/readyz");
        Assert.Contains("out of reach", told);
        Assert.Matches("\"since\":\"20", told);
        stage.Line.Mend();
        await Eventually.Be(() => stage.Ask("/readyz").Result.Contains("\"ready\":true"), "it is back");
    }

    private static async Task<Stage> Ready()
    {
        var stage = await Stage.Open(
            new Terms
            {
                Pupils = 30,
                Seats = 50,
                Webhook = true,
            }
        );
        await stage.ShowCard(stage.Pupils);
        await stage.Books.Settle();
        return stage;
    }

    /// <summary>Long enough for every chat to try several times.</summary>
    private static async Task SayMuch(Stage stage)
    {
        foreach (var phone in stage.Pupils)
        {
            phone.Says("/events");
            phone.Says("/my");
            phone.Says("/help");
        }

        await Eventually.Be(() => stage.Books.Sending >= 3 * stage.Pupils.Count, "all of it waits");
        await Task.Delay(4000);
    }

    private static async Task AssertToldOnceInOrder(Stage stage)
    {
        foreach (var phone in stage.Pupils)
        {
            await phone.Sees("/cancel — остановить");
        }

        await stage.Books.Settle();
        Assert.All(stage.Pupils, AssertInOrder);
        Assert.Equal(0, stage.Books.Uncertain);
    }

    private static void AssertInOrder(Phone phone) =>
        Assert.Collection(
            phone.FromBot,
            card => Assert.Contains("Хакатон", card.Text),
            list => Assert.Contains("Что намечается", list.Text),
            mine => Assert.Contains("Записей пока нет", mine.Text),
            help => Assert.Contains("/cancel — остановить", help.Text)
        );
}
