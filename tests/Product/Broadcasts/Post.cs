using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>Delivery, as a test decides it: what is due is taken and settled, and then the clock looks.</summary>
internal static class Post
{
    private static readonly Func<Outgoing, OutgoingState> Arrives = _ => OutgoingState.Sent;

    /// <summary>Takes everything that is due, until nothing is, and lets the clock go on after each round.</summary>
    public static void Deliver(this World world, Func<Outgoing, OutgoingState>? outcome = null)
    {
        world.Tick();
        while (world.Round(int.MaxValue, outcome ?? Arrives) > 0)
        {
            world.Tick();
        }
    }

    /// <summary>So many of the rows that are due, the most urgent first.</summary>
    public static int Round(this World world, int most, Func<Outgoing, OutgoingState> outcome) =>
        world.Write(tx =>
        {
            var rows = LeaseStore.Claim(tx, world.Centre, 1000);
            foreach (var row in rows.Skip(most))
            {
                LeaseStore.NotTried(tx, row);
            }

            foreach (var row in rows.Take(most))
            {
                switch (outcome(row))
                {
                    case OutgoingState.Sent:
                        DeliveryStore.Sent(tx, row, row.MessageId ?? $"{row.Id}");
                        break;
                    case OutgoingState.Uncertain:
                        DeliveryStore.Uncertain(tx, row, "the answer was lost");
                        break;
                    case OutgoingState.Blocked:
                        DeliveryStore.Blocked(tx, row, "blocked");
                        break;
                    default:
                        DeliveryStore.Failed(tx, row, "refused");
                        break;
                }
            }

            return rows.Take(most).Count();
        });

    /// <summary>«anna sent», in the order in which they were written down.</summary>
    public static IReadOnlyList<string> States(this World world, string batch) =>
        world.Read(tx =>
            tx.List<string>(
                "SELECT a.address || ' ' || o.state FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE o.batch = @batch ORDER BY o.id",
                new { batch }
            )
        );

    /// <summary>The message that shows how the newest broadcast goes.</summary>
    public static string Course(this Chat author) =>
        author.Notices.Last(n => n.Text.Contains("Кому:", StringComparison.Ordinal)).Text;

    /// <summary>A broadcast to these groups, up to the last look.</summary>
    public static Chat Prepares(this Chat author, string text, params string[] audiences)
    {
        author.Says("/broadcast").Says(text);
        foreach (var audience in audiences)
        {
            author.Presses(audience);
        }

        return author.Presses("Готово");
    }
}
