using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

public sealed class AwardTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_teams_result_counts_for_each_who_came_and_takes_nothing_from_who_has_one()
    {
        var id = world.Hackathon(e => e with { StartsAt = World.Start.AddHours(5) });
        var (lev, yura) = (world.Pupil("Рыжов Лев", 7), world.Pupil("Юдин Юра"));
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        yura.Enters(world.Team(id, "Роботы"));
        world.At(World.Start.AddHours(6));
        world.Write(tx =>
        {
            AttendanceStore.Came(tx, world.Centre, id, world.Boris.PersonId, markedBy: null);
            AttendanceStore.Came(tx, world.Centre, id, lev.PersonId, markedBy: null);
        });
        world.Vera.Press($"|resNew.{id}.{lev.PersonId}.{(int)EventAward.Laureate}");

        world.Vera.Press($"|res.{id}.0").Presses("Результат команде").Presses("Роботы (2)").Presses("Победитель");
        EventAward? Of(Chat who) =>
            world.Read(tx => EventResultStore.OfPerson(tx, id, who.PersonId)).SingleOrDefault()?.Result;
        Assert.Equal(EventAward.Winner, Of(world.Boris));
        Assert.Equal(EventAward.Laureate, Of(lev));
        Assert.Null(Of(yura));
        world.Vera.Press($"|resTeamNew.{id}.{world.Team(id, "Роботы").Unit}.{(int)EventAward.PrizeWinner}");
        Assert.Equal(EventAward.Winner, Of(world.Boris));
    }

    public void Dispose() => world.Dispose();
}
