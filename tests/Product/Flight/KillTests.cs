namespace TochkaBot.Tests.Flight;

/// <summary>SIGKILL in the middle of the work, several times, while a hundred people sign up, leave and are offered seats.</summary>
public sealed class KillTests
{
    private const int Rounds = 6;
    private const int PerRound = 20;
    private const int Seats = 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_any_moment_it_loses_nothing_doubles_nothing_and_answers_everybody(bool webhook)
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = Rounds * PerRound,
                Seats = Seats,
                Webhook = webhook,
            }
        );
        using var end = new CancellationTokenSource();
        var wishes = stage.Pupils.Select((phone, i) => new Wish(phone, stage.Event.Link, steps: 1 + (i % 3))).ToList();
        stage.Faults.LatencyMs = 40;
        var (inFlight, work) = await KillAgainAndAgain(stage, wishes, end.Token);

        Assert.True(inFlight > 0, "no row was in flight at any kill");
        await Drained(stage, wishes, work);
        await end.CancelAsync();
        await Task.WhenAll(work);
        AssertSignUps(stage, wishes);
        AssertScreens(stage, wishes);
        Assert.Equal(0, stage.Books.Uncertain);
    }

    [Fact]
    public async Task An_answer_outlives_more_kills_than_one_would_believe()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1 });
        stage.Faults.Sometimes(Sandbox.FaultKind.Hang, 1, "sendMessage");
        stage.Pupils[0].Says("/events");
        for (var kills = 1; kills <= 5; kills++)
        {
            await Eventually.Be(() => stage.Faults.Happened == kills, "the answer is on its way again");
            stage.KillBot();
            stage.StartBot();
        }

        stage.KillBot();
        stage.Faults.Clear();
        stage.StartBot();
        await stage.Pupils[0].Sees("Что намечается");
    }

    private static async Task<(long InFlight, List<Task> Work)> KillAgainAndAgain(
        Stage stage,
        List<Wish> wishes,
        CancellationToken end
    )
    {
        var dice = new Random(20);
        var inFlight = 0L;
        List<Task> work = [];
        foreach (var batch in wishes.Chunk(PerRound))
        {
            work.AddRange(batch.Select(wish => wish.Pursue(end)));
            await Eventually.Be(() => AreInFlight(stage, work), "rows are in flight");
            await Task.Delay(dice.Next(250), CancellationToken.None);
            stage.KillBot();
            inFlight += stage.Books.Sending;
            stage.StartBot();
        }

        return (inFlight, work);
    }

    private static bool AreInFlight(Stage stage, List<Task> work)
    {
        Assert.DoesNotContain(work, task => task.IsFaulted);
        // The bot may not have made its tables yet, and a reader may come between two steps of its start.
        try
        {
            return stage.Books.Sending > 0;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return false;
        }
    }

    private static Task Drained(Stage stage, List<Wish> wishes, List<Task> work) =>
        Eventually.Be(
            () =>
                work.Find(task => task.IsFaulted) is { } failed
                    ? throw failed.Exception!
                    : wishes.TrueForAll(wish => wish.IsFulfilled)
                        && stage.Books.Number("SELECT count(*) FROM outgoing WHERE state IN ('queued', 'sending')") == 0
                        && stage.Books.Number("SELECT count(*) FROM sign_ups WHERE status = 'offered'") == 0,
            () => $"everybody has what they wanted, nothing is on its way; {Left(stage, wishes)}"
        );

    private static string Left(Stage stage, List<Wish> wishes) =>
        $"{stage.Books.Sending} sending, {stage.Books.Uncertain} uncertain; waiting: "
        + string.Join("; ", wishes.Where(w => !w.IsFulfilled).Select(w => $"{w.Phone.Id} at «{w.Phone.Screen?.Text}»"));

    private static void AssertSignUps(Stage stage, List<Wish> wishes)
    {
        var rows = stage
            .Books.Texts("SELECT a.address FROM sign_ups s JOIN accounts a ON a.person_id = s.person_id")
            .CountBy(address => address)
            .ToDictionary();
        Assert.All(wishes, wish => Assert.Equal(wish.Asked, rows[$"{wish.Phone.Id}"]));
        Assert.Equal(Seats, stage.Books.Number("SELECT count(*) FROM sign_ups WHERE status = 'seated'"));
    }

    private static void AssertScreens(Stage stage, List<Wish> wishes)
    {
        var states = stage
            .Books.List(
                """
                SELECT a.address, s.status FROM sign_ups s JOIN accounts a ON a.person_id = s.person_id
                WHERE s.status IN ('seated', 'queued')
                """,
                row => (Address: row.GetString(0), Status: row.GetString(1))
            )
            .ToDictionary(row => row.Address, row => row.Status);
        Assert.All(
            wishes,
            wish => Assert.Equal(states.GetValueOrDefault($"{wish.Phone.Id}"), Told(wish.Phone.Screen!.Text))
        );
    }

    private static string? Told(string text) =>
        text.Contains("Вы записаны") ? "seated"
        : text.Contains("Вы в очереди") ? "queued"
        : null;
}
