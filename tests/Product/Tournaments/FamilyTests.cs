using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Tournaments;

/// <summary>Brothers and sisters apart, and what their family hears.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Siblings_are_kept_apart_unless_the_arbiter_lets_them_meet(bool apart)
    {
        using var hall = new Hall(4);
        Link(hall, 0, 1);
        hall.Vera.Says("/arbiter").Presses("Настроить").Presses("Система").Presses("Швейцарская");
        if (!apart)
        {
            hall.Vera.Presses("Братья и сёстры");
        }

        hall.Vera.Presses("Готово")
            .Presses("Кто здесь")
            .Presses("Все здесь")
            .Presses("Готово")
            .Presses("Начать турнир");
        for (var round = 1; round <= 2; round++)
        {
            hall.Play();
            hall.Vera.Presses("Следующий тур");
        }

        var (one, other) = (hall.Player(hall.Pupils[0]).Id, hall.Player(hall.Pupils[1]).Id);
        Assert.Equal(apart ? 1 : 0, hall.Book.Bans.Count);
        Assert.True(!apart || !hall.Book.AllGames.Any(g => g.SeatOf(one) is not null && g.SeatOf(other) is not null));
    }

    [Fact]
    public void A_child_without_a_phone_is_told_through_the_family_and_the_end_reaches_both()
    {
        using var hall = new Hall(4);
        hall.Vera.Says("/arbiter")
            .Presses("Добавить пришедшего")
            .Says("Соколова Лада 5А")
            .Presses("Записать")
            .Presses("Готово");
        var lada = hall.Book.Players[0].PersonId!.Value;
        hall.World.Write(tx =>
            FamilyStore.Link(tx, hall.World.Anna.PersonId, lada, FamilyRole.Representative, confirmed: true)
        );
        Link(hall, 0);
        hall.Begin().Play();

        Assert.Contains("<b>Лада</b>: тур 1", Assert.Single(hall.World.Anna.Notices).Text);
        Assert.DoesNotContain("Соколова", hall.World.Anna.LastNotice);
        hall.World.Anna.Says("/tournaments");
        Assert.Contains("<b>Лада</b>: тур 1", hall.World.Anna.Text);
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир");
        Assert.Equal(2, hall.World.Anna.Notices.Count(n => n.Text.Contains("Турнир завершён")));
        Assert.Contains("место", hall.World.Anna.LastNotice);
    }

    [Fact]
    public void Who_typed_a_child_and_was_not_confirmed_hears_nothing()
    {
        using var hall = new Hall(4);
        hall.World.Write(tx =>
            FamilyStore.Link(
                tx,
                hall.World.Anna.PersonId,
                hall.Pupils[0].PersonId,
                FamilyRole.Representative,
                confirmed: false
            )
        );
        hall.Begin().Play();
        hall.Vera.Forges($"tEnd.{hall.Id}").Presses("Завершить турнир");

        Assert.Empty(hall.World.Anna.Notices);
        Assert.DoesNotContain("Анна:", hall.World.Anna.Says("/tournaments").Text);
    }

    private static void Link(Hall hall, params int[] children) =>
        hall.World.Write(tx =>
        {
            foreach (var child in children)
            {
                FamilyStore.Link(
                    tx,
                    hall.World.Anna.PersonId,
                    hall.Pupils[child].PersonId,
                    FamilyRole.Representative,
                    confirmed: true
                );
            }
        });
}
