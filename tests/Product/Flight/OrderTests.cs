namespace TochkaBot.Tests.Flight;

public sealed class OrderTests
{
    private static readonly (string Said, string Answered)[] Talk =
    [
        ("/help", "/cancel — остановить"),
        ("/events", "Что намечается"),
        ("/my", "Записей пока нет"),
        ("/cancel", "Хорошо, остановились"),
        ("/nonsense", "Такой команды нет"),
        ("/events", "Что намечается"),
    ];

    [Fact]
    public async Task Within_a_chat_the_answers_come_in_the_order_of_the_questions_however_slow_the_net_is()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 12 });
        using var end = new CancellationTokenSource();
        var weather = Change(stage, end.Token);
        foreach (var (said, _) in Talk)
        {
            foreach (var phone in stage.Pupils)
            {
                phone.Says(said);
            }
        }

        await Eventually.Be(() => stage.Pupils.All(p => p.FromBot.Count >= Talk.Length), "all are answered");
        await end.CancelAsync();
        await weather;
        Assert.All(stage.Pupils, AssertInOrder);
    }

    [Fact]
    public async Task A_chat_whose_answer_hangs_holds_up_nobody_else_and_is_answered_in_the_end()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 10, Seats = 20 });
        var slow = stage.Pupils[0];
        stage.Faults.Next(Sandbox.FaultKind.Hang, method: "sendMessage", chatId: slow.Id);
        slow.Says("/events");
        await Eventually.Be(() => stage.Faults.Happened == 1, "an answer hangs");
        foreach (var phone in stage.Pupils.Skip(1))
        {
            await stage.SignUp(phone);
        }

        Assert.Null(slow.Screen);
        await slow.Sees("Что намечается");
    }

    [Fact]
    public async Task What_was_being_said_at_a_kill_comes_before_what_is_said_after_the_next_start()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 60, Webhook = true });
        await stage.ShowCard(stage.Pupils);
        await stage.Books.Settle();
        stage.Faults.Outage = true;
        foreach (var phone in stage.Pupils)
        {
            phone.Says("/events");
            phone.Says("/my");
        }

        await Eventually.Be(() => stage.Books.Sending >= 2 * stage.Pupils.Count, "all of it waits");
        stage.KillBot();
        stage.Faults.Outage = false;
        foreach (var phone in stage.Pupils)
        {
            phone.Says("/help");
        }

        stage.StartBot();
        await Eventually.Be(() => stage.Pupils.All(p => p.Shows("/cancel — остановить")), "all are answered");
        await stage.Books.Settle();
        // What was on the wire at the kill may come twice, but never after what was said later.
        string[] asked = ["Хакатон", "Что намечается", "Записей пока нет", "/cancel — остановить"];
        Assert.All(stage.Pupils, p => Assert.All(asked.Zip(Said(p)), t => Assert.Contains(t.First, t.Second)));
        Assert.All(stage.Pupils, p => Assert.Equal(4, Said(p).Count()));
    }

    /// <summary>What follows upon itself is left out.</summary>
    private static IEnumerable<string> Said(Phone phone) =>
        phone.FromBot.Where((m, i) => i == 0 || m.Text != phone.FromBot[i - 1].Text).Select(m => m.Text);

    private static void AssertInOrder(Phone phone)
    {
        var said = phone.FromBot.Select(m => m.Text).ToList();
        Assert.Equal(Talk.Length, said.Count);
        Assert.All(Talk.Zip(said), pair => Assert.Contains(pair.First.Answered, pair.Second));
    }

    private static async Task Change(Stage stage, CancellationToken end)
    {
        var dice = new Random(7);
        while (!end.IsCancellationRequested)
        {
            stage.Faults.LatencyMs = dice.Next(0, 60);
            await Task.Delay(2, CancellationToken.None);
        }

        stage.Faults.LatencyMs = 0;
    }
}
