using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>«Выбыл» and «Вернулся».</summary>
public sealed class LeavingTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    private readonly World world = new();

    [Fact]
    public void The_seat_of_who_leaves_is_offered_to_the_next_in_the_queue()
    {
        var (next, id) = (world.Pupil("Петров Пётр"), world.Event(change: e => e with { Capacity = 1 }));
        world.Boris.Press($"|join.{id}");
        next.Press($"|join.{id}");
        var queue = world.Event("Очередь", e => e with { Capacity = 1 });
        next.Press($"|join.{queue}");
        world.Boris.Press($"|join.{queue}");

        Assert.Equal(LeavingOutcome.Done, Leave(world.Boris, Today));

        Assert.Null(world.SignUp(id, world.Boris));
        Assert.Null(world.SignUp(queue, world.Boris));
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, next)!.Status);
        Assert.Contains("Освободилось место", next.LastNotice);
        Assert.Equal(0, world.Found(queue).Queued);
    }

    [Fact]
    public void Earlier_counts_stay_and_the_class_ends_on_that_day()
    {
        var past = world.Event("Прошло", e => e with { StartsAt = World.Start.AddDays(1) });
        world.Boris.Press($"|join.{past}");
        world.At(World.Start.AddDays(5));
        var before = Dump.Tables(world, "sign_ups");

        Leave(world.Boris, new DateOnly(2026, 12, 4));

        Assert.Equal(before, Dump.Tables(world, "sign_ups"));
        Assert.Equal("6Б 2026-09-01 2026-12-04", Assert.Single(Memberships(world.Boris)));
        Assert.Null(world.Boris.Actor.Person!.Class);
    }

    [Fact]
    public void Nothing_more_is_told_to_who_left_and_what_waited_is_called_off()
    {
        var id = world.Event();
        world.Boris.Press($"|join.{id}");
        world.Write(tx =>
            OutboxStore.Tell(tx, world.Boris.PersonId, new Notice("eventChanged", id), new NoticeTerms())
        );

        Leave(world.Boris, Today);
        world.Write(tx =>
            OutboxStore.Tell(tx, world.Boris.PersonId, new Notice("eventChanged", id), new NoticeTerms())
        );

        Assert.Equal(["cancelled"], States());
        world.Boris.Says("/start");
        Assert.Contains("Здравствуйте", world.Boris.Text);
    }

    [Fact]
    public void A_former_pupil_who_works_here_is_told_as_staff()
    {
        Leave(world.Boris, Today);
        world.Boris.As(StaffRole.Teacher);

        world.Write(tx => OutboxStore.Tell(tx, world.Boris.PersonId, new Notice("eventChanged", 1), new NoticeTerms()));

        Assert.Equal(["queued"], States());
    }

    [Fact]
    public void The_day_is_neither_ahead_nor_before_the_class()
    {
        Assert.Equal(LeavingOutcome.InFuture, Leave(world.Boris, Today.AddDays(1)));
        Assert.Equal(LeavingOutcome.BeforeClass, Leave(world.Boris, new DateOnly(2026, 8, 31)));
        Assert.Equal(LeavingOutcome.NotFound, Leave(world.Anna, Today));
        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);

        Assert.Equal(LeavingOutcome.Done, Leave(world.Boris, new DateOnly(2026, 9, 1)));
        Assert.Equal(LeavingOutcome.NotFound, Leave(world.Boris, Today));
    }

    [Fact]
    public void Who_returns_is_in_class_again_from_today_and_asks_for_seats_anew()
    {
        var id = world.Event(change: e => e with { StartsAt = World.Start.AddDays(30) });
        world.Boris.Press($"|join.{id}");
        Leave(world.Boris, Today);
        world.Clock.Now += TimeSpan.FromDays(10);

        Assert.Equal(LeavingOutcome.Done, Return(world.Boris, ReturnKind.Today));

        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);
        Assert.Equal(["6Б 2026-09-01 2026-12-01", "6Б 2026-12-11 "], Memberships(world.Boris));
        Assert.Null(world.SignUp(id, world.Boris));
        world.Boris.Press($"|join.{id}");
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, world.Boris)!.Status);
    }

    [Fact]
    public void A_mistake_leaves_no_gap()
    {
        Leave(world.Boris, Today);
        world.Clock.Now += TimeSpan.FromDays(10);

        Assert.Equal(LeavingOutcome.Done, Return(world.Boris, ReturnKind.ByMistake));

        Assert.Equal(["6Б 2026-09-01 "], Memberships(world.Boris));
        Assert.Equal(LeavingOutcome.NotFound, Return(world.Boris, ReturnKind.ByMistake));
    }

    [Fact]
    public void Who_comes_back_years_later_is_in_the_class_of_that_age_or_too_old_for_any()
    {
        Leave(world.Boris, Today);
        world.Clock.Now = new DateTimeOffset(2028, 10, 1, 12, 0, 0, TimeSpan.FromHours(3));

        Return(world.Boris, ReturnKind.Today);
        Assert.Equal("8Б", world.Boris.Actor.Person!.Class);

        Leave(world.Boris, new DateOnly(2028, 10, 1));
        world.Clock.Now = new DateTimeOffset(2032, 10, 1, 12, 0, 0, TimeSpan.FromHours(3));
        Assert.Equal(LeavingOutcome.Graduated, Return(world.Boris, ReturnKind.Today));
    }

    [Fact]
    public void A_list_that_has_them_again_brings_them_back()
    {
        world.Import("Ким Анна;6Б");
        var id = world.Child("Ким Анна").Id;
        world.Write(tx => Leaving.Leave(tx, world.Centre, Lists.Head(world), id, Today));

        Assert.Equal(["Returned"], world.Import("Ким Анна;6А").Outcomes());

        Assert.Equal(["Ким Анна 6А"], world.Names());
        Assert.Equal(id, world.Child("Ким Анна").Id);
        Assert.Equal(["Unchanged"], world.Preview("Ким Анна;6А").Outcomes());
    }

    [Fact]
    public void A_first_former_is_not_taken_for_a_namesake_who_left_years_ago()
    {
        world.Import("Ким Анна;11");
        var id = world.Child("Ким Анна").Id;
        world.Write(tx => Leaving.Leave(tx, world.Centre, Lists.Head(world), id, Today));
        world.Clock.Now += TimeSpan.FromDays(600);

        Assert.Equal(["Added"], world.Preview("Ким Анна;1А").Outcomes());
    }

    [Fact]
    public void Nobody_but_who_leads_the_centre_marks_anybody_as_gone()
    {
        foreach (var actor in (Actor[])[world.Vera.Actor, world.Anna.Actor, world.Boris.Actor, new Actor()])
        {
            var outcome = world.Write(tx => Leaving.Leave(tx, world.Centre, actor, world.Boris.PersonId, Today));

            Assert.Equal(LeavingOutcome.NotAllowed, outcome);
        }

        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);
    }

    public void Dispose() => world.Dispose();

    private LeavingOutcome Leave(Chat who, DateOnly on)
    {
        var id = who.PersonId;
        return world.Write(tx => Leaving.Leave(tx, world.Centre, Lists.Head(world), id, on));
    }

    private LeavingOutcome Return(Chat who, ReturnKind kind)
    {
        var id = who.PersonId;
        return world.Write(tx => Leaving.Return(tx, world.Centre, Lists.Head(world), id, kind));
    }

    private IReadOnlyList<string> Memberships(Chat who) =>
        world.Read(tx =>
            tx.List<string>(
                "SELECT grade || letter || ' ' || from_day || ' ' || coalesce(to_day, '') FROM class_memberships WHERE person_id = @id ORDER BY id",
                new { id = who.PersonId }
            )
        );

    private IReadOnlyList<string> States() =>
        world.Read(tx => tx.List<string>("SELECT state FROM outgoing WHERE act = 'notice' ORDER BY id"));
}
