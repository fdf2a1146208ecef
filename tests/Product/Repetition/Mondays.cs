using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Repetition;

/// <summary>Vera's four Mondays of December at 15:00; it is Tuesday and the first of them is over.</summary>
internal static class Mondays
{
    public static IReadOnlyList<long> Hold(World world)
    {
        world
            .Vera.Says("/new Кружок чтения 7.12 15:00–16:00, 12 мест, 5–9, кабинет 12")
            .Presses("Каждую неделю")
            .Says("28.12")
            .Presses("Опубликовать");
        world.At(new DateTimeOffset(2026, 12, 8, 12, 0, 0, TimeSpan.FromHours(3)));
        return world.Read(tx => tx.List<long>("SELECT id FROM events ORDER BY id"));
    }

    public static void Cancel(World world, long id) =>
        world.Write(tx =>
            Assert.Equal(EventOutcome.Done, EventActions.Cancel(tx, world.Centre, world.Irina.Actor, id).Outcome)
        );

    public static void HandOn(World world, long id, Chat teacher) =>
        world.Write(tx =>
            tx.Run("UPDATE events SET organiser_id = @to WHERE id = @id", new { to = teacher.PersonId, id })
        );
}
