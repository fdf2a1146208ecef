using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>So many seats for these classes, so many for those.</summary>
public sealed class QuotaTests : IDisposable
{
    private readonly World world = new();

    [Theory]
    [InlineData("5–6: 10, 7–9: 15", "5–6:10 7–9:15")]
    [InlineData("7-9 : 15; 5-6 : 10", "5–6:10 7–9:15")]
    [InlineData("5 класс — 3 места, 6 класс — 1 место", "5:3 6:1")]
    [InlineData("5:3 6:1", "5:3 6:1")]
    public void A_line_of_quotas_is_understood(string line, string stored) =>
        Assert.Equal(stored, SeatQuotas.Line(SeatQuotas.Read(line)!));

    [Theory]
    [InlineData("")]
    [InlineData("поровну")]
    [InlineData("5–6: 10, 6–9: 15")]
    [InlineData("5–12: 10")]
    [InlineData("6–5: 10")]
    [InlineData("5–6: 0")]
    [InlineData("5–6: 10 и ещё кому-нибудь")]
    public void What_is_no_line_of_quotas_is_refused(string line) => Assert.Null(SeatQuotas.Read(line));

    [Fact]
    public void A_full_class_queues_and_the_others_are_seated_beside_it()
    {
        var id = world.Event(change: e => e with { Capacity = 10, Quotas = "5–6:1 7–9:2" });
        var (anton, olga) = (world.Pupil("Белов Антон"), world.Pupil("Гусева Ольга", 7, "А"));
        Join(id, world.Boris);
        Assert.Contains("🕓 Встать в очередь", anton.Press($"|card.{id}").Labels);
        Join(id, anton);
        Join(id, olga);

        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, anton)!.Status);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, olga)!.Status);

        world.Boris.Press($"|leaveNow.{id}.{world.Boris.PersonId}");
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, anton)!.Status);
    }

    [Fact]
    public void A_freed_seat_of_other_classes_is_offered_to_nobody_whose_classes_are_full()
    {
        var id = world.Event(change: e => e with { Capacity = 10, Quotas = "5–6:1 7–9:1" });
        var (anton, olga) = (world.Pupil("Белов Антон"), world.Pupil("Гусева Ольга", 7, "А"));
        Join(id, world.Boris);
        Join(id, anton);
        Join(id, olga);
        olga.Press($"|leaveNow.{id}.{olga.PersonId}");

        Assert.Equal(SignUpStatus.Queued, world.SignUp(id, anton)!.Status);
    }

    [Fact]
    public void The_form_takes_quotas_says_them_on_the_card_and_refuses_fewer_than_are_taken()
    {
        var id = world.Event(change: e => e with { Capacity = 10 });
        Join(id, world.Boris);
        Join(id, world.Pupil("Белов Антон"));
        world.Vera.Press($"|edit.{id}").Presses("Изменить").Presses("Правила записи").Presses("Места по классам");
        world.Vera.Says("поровну");
        Assert.Contains("Например: 5–6: 10, 7–9: 15", world.Vera.Text);
        world.Vera.Says("6: 1").Presses("Сохранить");
        Assert.Contains("уже занято больше мест", world.Vera.Text);

        world.Vera.Presses("Изменить").Presses("Правила записи").Presses("Места по классам").Says("6: 2, 7–9: 3");
        world.Vera.Presses("Сохранить");
        Assert.Equal("6:2 7–9:3", world.Found(id).Quotas);
        Assert.Contains("места по классам: 6 — 2, 7–9 — 3", world.Boris.Press($"|card.{id}").Text);
    }

    private static void Join(long id, Chat pupil) => pupil.Press($"|join.{id}.{pupil.PersonId}");

    public void Dispose() => world.Dispose();
}
