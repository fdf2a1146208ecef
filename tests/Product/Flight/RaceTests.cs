using System.Globalization;

namespace TochkaBot.Tests.Flight;

public sealed class RaceTests
{
    private const int Pupils = 500;
    private const int Seats = 20;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_500_who_tap_for_20_seats_the_first_20_sit_and_the_rest_queue_as_they_came(bool webhook)
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = Pupils,
                Seats = Seats,
                Webhook = webhook,
            }
        );
        await stage.ShowCard(stage.Pupils);
        // Not in the order of their ids: who came first must be read from the updates alone.
        var asTapped = stage.Pupils.OrderBy(p => p.Id * 7919 % 503).ToList();
        foreach (var phone in asTapped)
        {
            phone.Press(phone.Screen!, "Записаться");
        }

        foreach (var phone in asTapped)
        {
            await phone.Sees("Вы ");
        }

        // A webhook comes on many connections at once, so only the bot knows who came first.
        var arrived = webhook ? Arrived(stage) : asTapped.Select(p => p.Id);
        AssertSeats(stage, [.. arrived]);
        await Eventually.Be(() => stage.Pupils.All(p => p.Toasts.Count == 1), "every tap is answered");
        await stage.Books.Settle();
        Assert.Equal(0, stage.Books.Uncertain);
    }

    private static void AssertSeats(Stage stage, IReadOnlyList<long> inOrder)
    {
        Assert.Equal(inOrder, Arrived(stage));
        Assert.Equal(Seats, stage.Books.Number("SELECT count(*) FROM sign_ups WHERE status = 'seated'"));
        Assert.Equal(Pupils - Seats, stage.Books.Number("SELECT count(*) FROM sign_ups WHERE status = 'queued'"));
        var shown = stage.Pupils.ToDictionary(p => p.Id, p => p.Screen!.Text);
        for (var i = 0; i < inOrder.Count; i++)
        {
            Assert.Contains(i < Seats ? "Вы записаны" : $"Вы в очереди: {i - Seats + 1}\n", shown[inOrder[i]]);
        }
    }

    private static IReadOnlyList<long> Arrived(Stage stage) =>
        [
            .. stage
                .Books.Texts(
                    "SELECT a.address FROM sign_ups s JOIN accounts a ON a.person_id = s.person_id ORDER BY s.id"
                )
                .Select(address => long.Parse(address, CultureInfo.InvariantCulture)),
        ];
}
