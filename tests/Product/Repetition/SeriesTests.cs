using System.Reflection;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Repetition;

/// <summary>One of a series or «это и все следующие»: changed and cancelled, with everybody told once.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly World world = new();
    private readonly List<Event> series;

    /// <summary>Four Mondays at 15:00; the first is over.</summary>
    public SeriesTests()
    {
        world
            .Vera.Says("/new Кружок чтения 7.12 15:00–16:00, 12 мест, 5–9, кабинет 12")
            .Presses("Каждую неделю")
            .Says("28.12")
            .Presses("Опубликовать");
        series = [.. All()];
        world.At(new DateTimeOffset(2026, 12, 8, 12, 0, 0, TimeSpan.FromHours(3)));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void One_alone_is_changed_by_save()
    {
        world
            .Vera.Press($"|edit.{series[1].Id}")
            .Presses("Изменить")
            .Presses("Место")
            .Says("актовый зал")
            .Presses("Сохранить");
        Assert.Equal(["кабинет 12", "актовый зал", "кабинет 12", "кабинет 12"], All().Select(e => e.Place));
    }

    [Fact]
    public void This_and_all_that_follow_change_and_what_is_over_does_not()
    {
        Edit(series[1]).Presses("Дата и время").Says("14.12 16:30");
        world.Vera.Presses("Изменить").Presses("Название").Says("Книжный клуб");
        world.Vera.Presses("Это и все следующие: 3");

        Assert.Contains("Сохранено: 3 мероприятия", world.Vera.Text);
        var all = All();
        Assert.Equal(series[0], all[0]);
        Assert.Equal(["14.12 16:30", "21.12 16:30", "28.12 16:30"], all.Skip(1).Select(Start));
        Assert.All(all.Skip(1), e => Assert.Equal(("Книжный клуб", "кабинет 12"), (e.Title, e.Place)));
        Assert.All(all, e => Assert.Equal(TimeSpan.FromHours(1), e.EndsAt - e.StartsAt));
    }

    [Fact]
    public void What_one_of_them_has_of_its_own_stays()
    {
        world.Vera.Press($"|edit.{series[2].Id}").Presses("Изменить").Presses("Дата и время").Says("22.12 10:00");
        world.Vera.Presses("Изменить").Presses("Места").Says("5").Presses("Сохранить");

        Edit(series[1]).Presses("Место").Says("библиотека").Presses("Это и все следующие: 3");
        Assert.Equal(["14.12 15:00", "22.12 10:00", "28.12 15:00"], All().Skip(1).Select(Start));
        Assert.Equal([12, 5, 12], All().Skip(1).Select(e => e.Capacity));
        Assert.All(All().Skip(1), e => Assert.Equal("библиотека", e.Place));
    }

    [Fact]
    public void From_the_last_one_on_there_is_no_such_question()
    {
        Assert.False(world.Vera.Press($"|edit.{series[3].Id}").Sees("Это и все следующие"));
        Assert.False(world.Vera.Press($"|cancelEvent.{series[3].Id}").Sees("Это и все следующие"));
    }

    [Fact]
    public void A_family_is_told_once_of_all_that_concerns_it_and_of_nothing_else()
    {
        var (masha, petya) = (world.Listed("Иванова Маша", consent: true), world.Listed("Иванов Петя", consent: true));
        var mother = world.Parent("Иванова Ольга", masha, petya);
        foreach (var item in (Event[])[series[1], series[3]])
        {
            mother.Press($"|join.{item.Id}.{masha}");
        }

        mother.Press($"|join.{series[3].Id}.{petya}");
        world.Boris.Press($"|join.{series[2].Id}");
        var nina = world.Pupil("Ким Нина");

        Edit(series[1]).Presses("Дата и время").Says("14.12 17:00").Presses("Это и все следующие: 3");

        var told = Assert.Single(mother.Notices);
        Assert.Contains("Изменения: <b>Кружок чтения</b>", told.Text);
        Assert.Contains("пн, 14 декабря, 17:00–18:00", told.Text);
        Assert.DoesNotContain("21 декабря", told.Text);
        Assert.Contains("пн, 28 декабря, 17:00–18:00", told.Text);
        Assert.Contains("Маша", told.Text);
        Assert.Contains("Петя", told.Text);
        Assert.Contains("21 декабря", Assert.Single(world.Boris.Notices).Text);
        Assert.Empty(nina.Notices);
    }

    [Fact]
    public void All_that_follow_are_cancelled_with_one_word_to_each_and_no_way_back()
    {
        foreach (var item in series.Skip(1))
        {
            world.Boris.Press($"|join.{item.Id}");
        }

        world.Vera.Press($"|cancelEvent.{series[2].Id}").Presses("Это и все следующие: 2");

        Assert.Contains("отменены 2 мероприятия", world.Vera.Text);
        Assert.Equal(
            [EventStatus.Published, EventStatus.Published, EventStatus.Cancelled, EventStatus.Cancelled],
            All().Select(e => e.Status)
        );
        var told = Assert.Single(world.Boris.Notices);
        Assert.Contains("Отменено: <b>Кружок чтения</b>", told.Text);
        Assert.DoesNotContain("14 декабря", told.Text);
        Assert.Contains("21 декабря", told.Text);
        Assert.Contains("28 декабря", told.Text);

        world.Vera.Forges($"cancelAllNow.{series[2].Id}");
        Assert.Contains("уже отменено", world.Vera.Text);
        Assert.Single(world.Boris.Notices);
    }

    [Fact]
    public void Where_one_of_them_cannot_be_so_none_is_and_the_teacher_hears_which()
    {
        foreach (var name in (string[])["Ким Нина", "Белов Пётр", "Юдин Юра"])
        {
            world.Pupil(name).Press($"|join.{series[3].Id}");
        }

        Edit(series[1]).Presses("Места").Says("2").Presses("Это и все следующие: 3");
        Assert.Contains("пн, 28 декабря, 15:00: мест не может быть меньше, чем уже занято (3)", world.Vera.Text);
        Assert.All(All(), e => Assert.Equal(12, e.Capacity));

        world.Vera.Presses("Изменить").Presses("Места").Says("3").Presses("Это и все следующие: 3");
        Assert.All(All().Skip(1), e => Assert.Equal(3, e.Capacity));
    }

    [Fact]
    public void Nothing_that_can_be_set_on_an_event_is_forgotten_on_those_that_follow()
    {
        var first = world.Found(series[1].Id);
        var draft = first.Draft() with
        {
            Title = "Другое",
            Description = "Другое",
            Direction = "projects",
            Kind = EventKind.Masterclass,
            Level = EventLevel.Regional,
            Format = EventFormat.Hybrid,
            Visibility = EventVisibility.Centre,
            Enrolment = Enrolment.ByList,
            StartsAt = first.StartsAt.AddHours(1),
            EndsAt = first.StartsAt.AddHours(4),
            DateText = "Другое",
            Place = "Другое",
            Audience = "Другое",
            ForPupils = false,
            ForParents = true,
            ForTeachers = true,
            ForGuests = true,
            GradeFrom = 2,
            GradeTo = 3,
            Capacity = 77,
            TeamMin = 2,
            TeamMax = 4,
            TeamSeats = TeamSeats.One,
            Quotas = "2:10 3:15",
            LeftOutFirst = true,
            NeedsApproval = true,
            OnlineUrl = "https://meeting.example",
            SignUpOpensAt = first.StartsAt.AddDays(-2),
            SignUpClosesAt = first.StartsAt.AddHours(-1),
            NewsUrl = "https://school.example",
        };
        var fields = typeof(EventDraft).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.All(fields, f => Assert.NotEqual(f.GetValue(first), f.GetValue(draft)));

        var result = world.Write(tx => SeriesActions.ChangeFrom(tx, world.Centre, world.Vera.Actor, first.Id, draft));

        Assert.Equal(EventOutcome.Done, result.Outcome);
        var shift = TimeSpan.FromDays(7);
        Assert.Equal(
            draft with
            {
                StartsAt = draft.StartsAt + shift,
                EndsAt = draft.EndsAt + shift,
                SignUpOpensAt = draft.SignUpOpensAt + shift,
                SignUpClosesAt = draft.SignUpClosesAt + shift,
                // The news of the one is not the others'.
                NewsUrl = null,
            },
            world.Found(series[2].Id).Draft()
        );
    }

    [Fact]
    public void Another_teacher_changes_none_and_of_a_series_handed_on_in_part_each_keeps_their_own()
    {
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        zoya.Forges($"cancelAllNow.{series[1].Id}");
        Assert.Contains("Это доступно не всем", zoya.Text);
        world.Gleb.Forges($"cancelAllNow.{series[1].Id}");
        Assert.All(All(), e => Assert.Equal(EventStatus.Published, e.Status));

        world.Write(tx =>
            tx.Run(
                "UPDATE events SET organiser_id = @zoya WHERE id = @id",
                new { zoya = zoya.PersonId, id = series[2].Id }
            )
        );
        world.Vera.Press($"|cancelEvent.{series[1].Id}").Presses("Это и все следующие: 2");
        Assert.Equal(
            [EventStatus.Published, EventStatus.Cancelled, EventStatus.Published, EventStatus.Cancelled],
            All().Select(e => e.Status)
        );
    }

    [Fact]
    public void They_cannot_be_moved_into_the_past()
    {
        var draft = world.Found(series[1].Id).Draft();
        var result = world.Write(tx =>
            SeriesActions.ChangeFrom(
                tx,
                world.Centre,
                world.Vera.Actor,
                series[1].Id,
                draft with
                {
                    StartsAt = draft.StartsAt.AddDays(-20),
                    EndsAt = null,
                }
            )
        );
        Assert.Equal((EventOutcome.Invalid, series[2].Id), (result.Outcome, result.Wrong!.Id));
        Assert.Equal(series.Select(Start), All().Select(Start));
    }

    private Chat Edit(Event item) => world.Vera.Press($"|edit.{item.Id}").Presses("Изменить");

    private string Start(Event item) => $"{world.Centre.Local(item.StartsAt):dd.MM HH:mm}";

    private List<Event> All() =>
        world.Read(tx =>
            tx.List<long>("SELECT id FROM events ORDER BY id").Select(id => EventStore.Find(tx, id)!).ToList()
        );
}
