using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>Masha's team that lacks one, a seeker, another team that asks Masha in, and a day with no teams yet.</summary>
internal sealed class Crews
{
    public Crews(World world, Chat mother, long masha)
    {
        (Hack, Other, Empty) = (
            Event(world, "Хакатон"),
            Event(world, "Второй хакатон"),
            Event(world, "Третий хакатон")
        );
        var (mate, seeker, rival) = (
            world.Pupil("Рыжов Лев", 7),
            world.Pupil("Волгин Игнат", 7),
            world.Pupil("Тропин Марк", 8)
        );
        (Mate, Seeker) = (mate.PersonId, seeker.PersonId);
        mother.Press($"|teamNew.{Hack}.{masha}").Says("Роботы");
        rival.Press($"|teamNew.{Other}.{rival.PersonId}").Says("Атомы");
        (Team, Rivals) = (Of(world, Hack), Of(world, Other));
        mate.Press($"|teamEnter.{Team.Link}.{mate.PersonId}");
        seeker.Press($"|teamSeek.{Hack}.{Seeker}");
        mother.Press($"|teamSeek.{Other}.{masha}");
        rival.Press($"|teamCallOne.{Rivals.Id}.{masha}");
        (Held, Veterans) = Played(world, mate);
        Mark = world.Read(tx => Gathering.ShortMark(Gathering.Plan(tx, world.Centre, EventStore.Find(tx, Hack)!)));
        Assert.Equal(2, world.Read(tx => Squads.Find(tx, Team.Id)!.Count));
        Assert.True(world.Read(tx => Seekers.IsCalled(tx, Rivals.Id, masha)));
    }

    public long Hack { get; }

    public long Other { get; }

    public long Empty { get; }

    /// <summary>Has been: one team came to it.</summary>
    public long Held { get; }

    /// <summary>Its unit.</summary>
    public long Veterans { get; }

    public Team Team { get; }

    public Team Rivals { get; }

    public long Mate { get; }

    public long Seeker { get; }

    /// <summary>Of the plan that the teacher would see.</summary>
    public string Mark { get; }

    private static long Event(World world, string title) =>
        world.Event(title, e => e with { TeamMin = 3, TeamMax = 4, StartsAt = World.Start.AddDays(5) });

    private static (long Event, long Unit) Played(World world, Chat captain)
    {
        var id = Event(world, "Хакатон был");
        captain.Press($"|teamNew.{id}.{captain.PersonId}").Says("Ветераны");
        world.Write(tx =>
        {
            tx.Run(
                "UPDATE events SET starts_at = @yesterday WHERE id = @id",
                new { id, yesterday = tx.Now.AddDays(-1) }
            );
            AttendanceStore.Came(tx, world.Centre, id, captain.PersonId, markedBy: null);
        });
        return (id, Of(world, id).Unit);
    }

    private static Team Of(World world, long eventId) =>
        world.Read(tx => Squads.OfEvent(tx, EventStore.Find(tx, eventId)!).Single().Team);
}
