using Microsoft.Extensions.Logging.Abstractions;
using TochkaBot.Bot.Tournaments;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Tests.Tournaments;

/// <summary>A field that is paired from a snapshot, outside the writer.</summary>
public sealed class LargeFieldTests : IDisposable
{
    private const int Players = Drafting.MostInside + 30;

    private readonly Hall hall = new(0);

    public LargeFieldTests() =>
        hall.World.Write(tx =>
        {
            var vera = Actor.OfPerson(tx, hall.Vera.PersonId);
            for (var i = 0; i < Players; i++)
            {
                var name = new PersonName(Hall.Surname(i % 90), $"Имя{(char)('а' + (i / 90))}");
                Arrivals.NewCame(
                    tx,
                    new CentreSettings { RequireConsent = false },
                    vera,
                    hall.Id,
                    name,
                    new SchoolClass(5, "А")
                );
            }
        });

    [Fact]
    public async Task The_arbiter_hears_when_the_pairs_are_ready_and_the_screen_is_not_held_up()
    {
        using var service = new LargeField(hall.World.Db, NullLogger<LargeField>.Instance);
        await service.StartAsync(TestContext.Current.CancellationToken);
        hall.Vera.Says("/arbiter").Presses("Начать турнир");
        Assert.Contains("составляем пары", hall.Vera.Text);

        await Drafted();
        Assert.Contains("Пары тура 1 готовы", hall.Vera.LastNotice);
        hall.Vera.PressesOnNotice("Посмотреть").Presses("Опубликовать тур");
        Assert.Equal(Players / 2, hall.Book.Games(hall.Round).Count);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_was_wanted_before_a_stop_is_paired_after_the_start()
    {
        hall.Vera.Says("/arbiter").Presses("Начать турнир").Presses("Обновить");
        Assert.Null(hall.Book.Draft);

        using var service = new LargeField(hall.World.Db, NullLogger<LargeField>.Instance);
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Drafted();
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_pairing_of_an_older_state_is_not_written()
    {
        hall.Vera.Says("/arbiter").Presses("Начать турнир");
        var before = hall.Book;
        var computed = Drafting.Compute(before);
        hall.Vera.Forges($"tLeave.{hall.Id}.{before.Players[0].Id}");

        Assert.False(hall.World.Write(tx => Drafting.TakeComputed(tx, before, computed)));
        Assert.Null(hall.Book.Draft);
        var now = hall.Book;
        Assert.True(hall.World.Write(tx => Drafting.TakeComputed(tx, now, Drafting.Compute(now))));
        Assert.DoesNotContain(hall.Book.Seats, s => s.PlayerId == before.Players[0].Id);
    }

    public void Dispose() => hall.Dispose();

    private async Task Drafted()
    {
        while (hall.Book.Draft is null)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
