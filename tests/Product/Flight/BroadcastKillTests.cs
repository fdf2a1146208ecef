using TochkaBot.Domain.Outbox;
using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>SIGKILL in the middle of a broadcast to two thousand, several times, over a net that loses, refuses and breaks.</summary>
public sealed class BroadcastKillTests
{
    private const int Families = 2000;
    private const int Reminded = 400;
    private const int Asleep = 50;
    private const int Rate = 200;
    private const int Kills = 5;

    [Fact]
    public async Task Killed_again_and_again_a_broadcast_forgets_nobody_and_doubles_no_more_than_what_was_lost()
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = Families,
                PerSecond = Rate,
                Fill = Enqueue,
            }
        );
        stage.World.Log.Kept = 20_000;
        stage.Faults.Seed(11);
        stage.Faults.LatencyMs = 30;
        stage.Faults.Sometimes(FaultKind.DropBefore, 0.01, "sendMessage");
        stage.Faults.Sometimes(FaultKind.DropAfter, 0.01, "sendMessage");
        stage.Faults.Sometimes(FaultKind.TooManyRequests, 0.002, "sendMessage", retryAfter: 2);
        var inFlight = await KillAgainAndAgain(stage);
        await Eventually.Be(() => Waiting(stage) == Asleep, () => $"all is settled but {Waiting(stage)}");

        Assert.True(inFlight > 0, "no row was in flight at any kill");
        AssertStates(stage);
        AssertArrived(stage, inFlight);
        AssertOrder(stage);
        AssertPausesKept(stage);
    }

    /// <summary>The announcement to all, then a reminder to some, and one that is not due before the morning.</summary>
    private static void Enqueue(Domain.Storage.Tx tx, long eventId, IReadOnlyList<long> accounts)
    {
        var announcement = new Notice("eventChanged", eventId);
        var reminder = new Notice("eventChanged", eventId, "снова");
        BatchStore.Add(tx, "announcement", announcement, new NoticeTerms { Urgency = Urgency.Broadcast }, accounts);
        var again = new NoticeTerms { Urgency = Urgency.Broadcast, Repeatable = true };
        BatchStore.Add(tx, "reminder", reminder, again, accounts.Take(Reminded));
        var morning = new NoticeTerms { Urgency = Urgency.Broadcast, DueAt = tx.Now.AddHours(9) };
        BatchStore.Add(tx, "morning", announcement, morning, accounts.Take(Asleep));
    }

    private static async Task<long> KillAgainAndAgain(Stage stage)
    {
        var dice = new Random(4);
        var inFlight = 0L;
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = stage.World.Counters.Sent;
            await Eventually.Be(() => stage.World.Counters.Sent > before + 50, "it goes on");
            await Task.Delay(dice.Next(1200));
            stage.KillBot();
            inFlight += stage.Books.Sending;
            stage.Faults.Outage = kill == 2;
            stage.StartBot();
            await Task.Delay(stage.Faults.Outage ? 1500 : 0);
            stage.Faults.Outage = false;
        }

        return inFlight;
    }

    private static long Waiting(Stage stage) =>
        stage.Books.Number("SELECT count(*) FROM outgoing WHERE state IN ('queued', 'sending')");

    private static void AssertStates(Stage stage)
    {
        var states = stage.Books.Texts("SELECT DISTINCT state FROM outgoing WHERE batch <> 'morning'");
        Assert.All(states, state => Assert.Contains(state, (string[])["sent", "uncertain"]));
        Assert.Equal(["queued"], stage.Books.Texts("SELECT DISTINCT state FROM outgoing WHERE batch = 'morning'"));
        Assert.Equal(
            Families + Reminded,
            stage.Books.Number("SELECT count(*) FROM outgoing WHERE batch IN ('announcement', 'reminder')")
        );
    }

    private static void AssertArrived(Stage stage, long inFlight)
    {
        var rows = stage.Books.List(
            """
            SELECT a.address, sum(o.state = 'sent'), count(*), sum(o.repeatable) FROM outgoing o
            JOIN accounts a ON a.id = o.account_id WHERE o.batch <> 'morning' GROUP BY a.address
            """,
            row => (Address: row.GetString(0), Sent: row.GetInt64(1), Rows: row.GetInt64(2), Again: row.GetInt64(3))
        );
        var got = stage.Pupils.ToDictionary(phone => $"{phone.Id}", phone => phone.FromBot.Count);
        Assert.All(
            rows,
            row => Assert.True(got[row.Address] >= row.Sent, $"{row.Address} was not told what is called sent")
        );
        // What may not be repeated comes once at most; only a reminder may come twice.
        Assert.All(rows, row => Assert.InRange(got[row.Address], 0, row.Rows + row.Again));
        var lost = stage.World.Log.Calls.Count(call => call.Description == "answer lost");
        Assert.InRange(rows.Sum(row => Math.Max(got[row.Address] - row.Rows, 0)), 0, lost + inFlight);
    }

    /// <summary>Within a chat the announcement comes before the reminder that was enqueued after it.</summary>
    private static void AssertOrder(Stage stage)
    {
        var numbers = stage
            .Books.List(
                """
                SELECT a.address, o.message_id, r.message_id FROM outgoing o JOIN outgoing r ON r.account_id = o.account_id
                JOIN accounts a ON a.id = o.account_id
                WHERE o.batch = 'announcement' AND r.batch = 'reminder' AND o.message_id IS NOT NULL AND r.message_id IS NOT NULL
                """,
                row => (First: int.Parse(row.GetString(1)), Then: int.Parse(row.GetString(2)))
            )
            .ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, pair => Assert.True(pair.First < pair.Then));
    }

    /// <summary>What had left before the refusal came back is not held against us.</summary>
    private static void AssertPausesKept(Stage stage)
    {
        var calls = stage.World.Log.Calls.Where(call => call.Method == "sendMessage").ToList();
        var refusals = calls.Where(call => call.Status == 429).ToList();
        Assert.NotEmpty(refusals);
        Assert.All(
            refusals,
            refusal =>
                Assert.DoesNotContain(
                    calls,
                    call => call.Begun > refusal.At.AddMilliseconds(400) && call.Begun < refusal.At.AddSeconds(2)
                )
        );
    }
}
