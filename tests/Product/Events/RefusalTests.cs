using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>One representative's refusal stops, whatever paper lies in the centre.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_paper_seats_nobody_whom_a_legal_representative_has_refused()
    {
        var family = new Family(world);
        var id = world.Event();
        world.Write(tx =>
        {
            var account = AccountStore.FindByAddress(tx, World.Channel, "anna")!;
            Consents.Refuse(tx, world.Centre, account, Actor.Of(tx, account), family.Olya);
        });
        world.Anna.Says("/events").Presses("4.12").Presses("Записать: Оля");
        var vera = world.Vera.Says("/events").Forges($"list.{id}").Presses("Согласия на бумаге: 1").Presses("Оля С.");
        vera.Presses("Да, согласие получено");

        Assert.Contains("кто-то из законных представителей отказался", vera.Text);
        Assert.Equal(SignUpStatus.AwaitingConsent, family.Of(id, family.Olya)!.Status);
    }

    public void Dispose() => world.Dispose();
}
