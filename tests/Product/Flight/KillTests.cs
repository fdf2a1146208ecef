namespace TochkaBot.Tests.Flight;

/// <summary>SIGKILL in the middle of the work, several times, while a hundred people sign up, leave and are offered seats.</summary>
public sealed class KillTests
{
    private const int Rounds = 6;
    private const int PerRound = 20;
    private const int Seats = 30;

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Killed_at_any_moment_it_loses_nothing_doubles_nothing_and_answers_everybody(
        bool webhook,
        bool consents
    )
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = Rounds * PerRound,
                Seats = Seats,
                Webhook = webhook,
                Consents = consents,
            }
        );
        using var end = new CancellationTokenSource();
        var wishes = stage.Pupils.Select((phone, i) => new Wish(phone, stage.Event.Link, steps: 1 + (i % 3))).ToList();
        stage.Faults.LatencyMs = 40;
        var papers = consents ? new PaperDesk(stage.Teacher!, stage.Event.Link).Work(end.Token) : Task.CompletedTask;
        var (inFlight, work) = await KillAgainAndAgain(stage, wishes, end.Token);

        Assert.True(inFlight > 0, "no row was in flight at any kill");
        await Drained(stage, wishes, [.. work, papers]);
        await end.CancelAsync();
        await Task.WhenAll([.. work, papers]);
        await stage.Books.Settle();
        AssertSignUps(stage, wishes);
        AssertScreens(stage, wishes);
        AssertOffers(stage, inFlight);
        AssertConsents(stage, wishes, consents);
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
                        && stage.Books.Number(
                            "SELECT count(*) FROM sign_ups WHERE status IN ('offered', 'awaitingConsent')"
                        ) == 0,
            () => $"everybody has what they wanted, nothing is on its way; {Left(stage, wishes)}"
        );

    private static string Left(Stage stage, List<Wish> wishes) =>
        $"{stage.Books.Sending} sending, {stage.Books.Uncertain} uncertain, "
        + string.Join(", ", stage.Books.Texts("SELECT status || ' ' || count(*) FROM sign_ups GROUP BY status"))
        + $"; the teacher at «{stage.Teacher!.Screen?.Text}»; waiting: "
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

    /// <summary>Who was offered a seat has read it, and nobody twice but where a kill made it uncertain.</summary>
    private static void AssertOffers(Stage stage, long inFlight)
    {
        var made = stage
            .Books.Texts(
                "SELECT a.address FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE o.once LIKE 'offer:%' AND o.state = 'sent'"
            )
            .CountBy(address => address)
            .ToDictionary();
        var read = stage.Pupils.ToDictionary(
            p => $"{p.Id}",
            p => p.FromBot.Count(m => m.Text.Contains("Место ждёт вас"))
        );
        Assert.NotEmpty(made);
        Assert.All(made, offers => Assert.InRange(read[offers.Key], offers.Value, int.MaxValue));
        Assert.InRange(read.Values.Sum() - made.Values.Sum(), 0, inFlight);
    }

    /// <summary>A paper is written down once, and everybody with a seat has one.</summary>
    private static void AssertConsents(Stage stage, List<Wish> wishes, bool consents)
    {
        const string WithoutConsent = """
            SELECT count(*) FROM sign_ups s WHERE s.status = 'seated' AND NOT EXISTS (
                SELECT 1 FROM consents c WHERE c.person_id = s.person_id AND c.withdrawn_at IS NULL
            )
            """;
        const string Written = "SELECT count(*) FROM consent_answers GROUP BY person_id HAVING count(*) > 1";
        Assert.Empty(stage.Books.List(Written, row => row.GetInt64(0)));
        if (consents)
        {
            Assert.Equal(0, stage.Books.Number(WithoutConsent));
            Assert.InRange(
                stage.Books.Number("SELECT count(*) FROM consents"),
                (wishes.Count * 7 / 8) + 1,
                wishes.Count
            );
        }
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
