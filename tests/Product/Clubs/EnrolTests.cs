using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

public sealed class EnrolTests : IDisposable
{
    private readonly Hall hall = new();

    private World World => hall.World;

    [Fact]
    public void A_pupil_enrols_and_sees_the_next_lesson()
    {
        World.Boris.Press("|clubs").Presses("Робототехника").Presses("Записаться в кружок");

        Assert.Contains("Вы записаны", World.Boris.Text);
        Assert.Contains("Ближайшее занятие: ср, 2 декабря, 15:30, каб. 12", World.Boris.Text);
        Assert.Equal(new DateOnly(2026, 12, 1), hall.Of(World.Boris)!.FromDay);
        Assert.False(World.Boris.Sees("Записаться"));
        Assert.Contains("Робототехника", World.Boris.Says("/my").Text);
    }

    [Fact]
    public void A_mother_enrols_each_child_by_name()
    {
        var (masha, petya) = (World.Listed("Ильина Маша", 6, "Б", consent: true), World.Listed("Ильин Петя", 1, "А"));
        var olga = World.Parent("Ильина Ольга", masha, petya);
        olga.Press($"|club.{hall.Club}");
        Assert.False(olga.Sees("Записать: Петя"));
        olga.Presses("Записать: Маша");

        Assert.Contains("Маша: запись есть", olga.Text);
        Assert.Contains("Робототехника", olga.Says("/my").Text);
        olga.Press($"|club.{hall.Club}").Presses("Отчислиться: Маша");
        Assert.Contains("Место сразу перейдёт", olga.Text);
        Assert.NotNull(hall.Of(masha));
        olga.Presses("Да, отчислиться");
        Assert.Null(hall.Of(masha));
        Assert.Contains("запись отменена", olga.Text);
    }

    [Fact]
    public void Who_comes_third_queues_and_gets_the_first_place_that_is_freed()
    {
        var (nina, ivan, lev) = (World.Pupil("Первая Нина"), World.Pupil("Второй Иван"), World.Pupil("Третий Лев"));
        foreach (var who in (Chat[])[World.Boris, nina, ivan, lev])
        {
            hall.Joins(who);
        }

        Assert.Contains("Вы в очереди: 2", lev.Text);
        World.Boris.Press($"|club.{hall.Club}").Presses("Отчислиться").Presses("Да");
        Assert.Equal(ClubMemberStatus.Enrolled, hall.StatusOf(ivan));
        Assert.Contains("Освободилось место — вы записаны", ivan.LastNotice);
        Assert.Equal(1, hall.Of(lev)!.Position);

        // Coming back is a new asking.
        hall.Joins(World.Boris);
        Assert.Equal(2, hall.Of(World.Boris)!.Position);
    }

    [Fact]
    public void Without_a_consent_a_place_is_held_for_a_day_and_then_queues()
    {
        var masha = World.Listed("Ильина Маша");
        var olga = World.Parent("Ильина Ольга", masha);
        hall.Joins(olga, masha);
        Assert.Contains("запись ждёт согласия", olga.Text);
        Assert.True(olga.Sees("Согласие"));
        Assert.Equal(1, hall.Now.Held);

        hall.Later(TimeSpan.FromHours(25));
        Assert.Equal(ClubMemberStatus.Queued, hall.Of(masha)!.Status);
        Assert.Contains("перешло в очередь", olga.LastNotice);
        World.Write(tx =>
            Consents.RecordPaper(
                tx,
                World.Centre,
                World.Irina.Actor,
                masha,
                ConsentPurpose.Processing,
                ConsentAnswer.Given
            )
        );
        Assert.Equal(ClubMemberStatus.Enrolled, hall.Of(masha)!.Status);
        Assert.Contains("Освободилось место", olga.LastNotice);
    }

    [Fact]
    public void A_consent_makes_the_held_place_theirs_and_a_withdrawal_frees_it()
    {
        var masha = World.Listed("Ильина Маша");
        var olga = World.Parent("Ильина Ольга", masha);
        hall.Joins(olga, masha);
        var nina = World.Pupil("Нина Нинина");
        hall.Joins(World.Boris);
        hall.Joins(nina);
        olga.Press("|consents").Press($"|tick.{masha}.0");
        olga.Presses("Даю согласие");
        Assert.Equal(ClubMemberStatus.Enrolled, hall.Of(masha)!.Status);
        Assert.Contains("Согласие получено", olga.Notices.Last(n => n.Text.Contains("Робототехника")).Text);

        World.Write(tx =>
            Consents.Refuse(
                tx,
                World.Centre,
                AccountStore.FindByAddress(tx, World.Channel, olga.Address)!,
                olga.Actor,
                masha
            )
        );
        Assert.Null(hall.Of(masha));
        Assert.Equal(ClubMemberStatus.Enrolled, hall.StatusOf(nina));
    }

    [Fact]
    public void Whoever_leaves_the_school_leaves_the_club_on_that_day()
    {
        var masha = World.Listed("Ильина Маша", consent: true);
        World.Vera.Press($"|clAdd.{hall.Group}");
        World.Write(tx => Enrolling.AddByHand(tx, World.Centre, World.Vera.Actor, hall.Group, masha));
        hall.Later(TimeSpan.FromDays(10));
        World.Write(tx => Leaving.Leave(tx, World.Centre, World.Irina.Actor, masha, new DateOnly(2026, 12, 5)));

        Assert.Null(hall.Of(masha));
        Assert.Single(World.Read(tx => ClubMemberStore.On(tx, hall.Group, new DateOnly(2026, 12, 4))));
        Assert.Empty(World.Read(tx => ClubMemberStore.On(tx, hall.Group, new DateOnly(2026, 12, 5))));
        World.Write(tx => Leaving.Return(tx, World.Centre, World.Irina.Actor, masha, ReturnKind.Today));
        Assert.Null(hall.Of(masha));
    }

    [Fact]
    public void The_teacher_adds_by_the_class_list_and_the_family_is_told()
    {
        var (masha, petya) = (World.Listed("Ильина Маша", consent: true), World.Listed("Ильин Петя"));
        var third = World.Listed("Яшин Яков", consent: true);
        var olga = World.Parent("Ильина Ольга", masha, petya);
        World.Vera.Press($"|club.{hall.Club}").Presses("Основная группа").Presses("Добавить").Presses("6Б");
        World.Vera.Presses("Весь класс").Presses("Готово");

        Assert.Contains("Добавлено: 1", World.Vera.Text);
        Assert.Contains("Ждём согласия семьи: 1", World.Vera.Text);
        Assert.Contains("Мест не хватило, встали в очередь: 1", World.Vera.Text);
        Assert.Equal(ClubMemberStatus.Queued, hall.Of(third)!.Status);
        Assert.Contains(olga.Notices, n => n.Text.Contains("Педагог записал в кружок: Маша"));
        Assert.Contains(olga.Notices, n => n.Text.Contains("нужно согласие родителя"));

        World.Vera.Presses("Убрать").Presses("Маша И.").Presses("Да, убрать");
        Assert.Null(hall.Of(masha));
        Assert.Contains("Запись в кружок снята", olga.LastNotice);
        Assert.Equal(ClubMemberStatus.Enrolled, hall.Of(third)!.Status);
    }

    [Fact]
    public void A_paper_in_the_hands_of_the_teacher_makes_the_place_theirs_and_the_seat_at_an_event_too()
    {
        var masha = World.Listed("Ильина Маша");
        var olga = World.Parent("Ильина Ольга", masha);
        hall.Joins(olga, masha);
        var item = World.Event("Хакатон");
        olga.Press($"|join.{item}.{masha}");
        World.Vera.Press($"|clGroup.{hall.Group}").Presses("Согласия на бумаге: 1").Presses("Маша И.").Presses("Да");

        Assert.Contains("Согласие записано", World.Vera.Text);
        Assert.Equal(ClubMemberStatus.Enrolled, hall.Of(masha)!.Status);
        Assert.Equal(1, World.Found(item).Seated);
        Assert.False(World.Vera.Sees("Согласия на бумаге"));
    }

    [Fact]
    public void Who_has_come_since_the_autumn_is_added_from_the_first_day_and_past_lessons_can_be_marked()
    {
        var masha = World.Listed("Ильина Маша", consent: true);
        World
            .Vera.Press($"|clAdd.{hall.Group}")
            .Presses("6Б")
            .Presses("Маша")
            .Presses("Ходят с начала кружка, 1 сентября");

        Assert.Equal(new DateOnly(2026, 9, 1), hall.Of(masha)!.FromDay);
        World.Vera.Press("|clLate.0").Presses("ср, 25 ноября").Presses("Все были");
        Assert.Equal([LessonMark.Came], hall.Marks(masha));
    }

    [Fact]
    public void Fewer_places_than_are_taken_are_refused_and_more_are_given_to_the_queue()
    {
        var (nina, ivan) = (World.Pupil("Первая Нина"), World.Pupil("Второй Иван"));
        foreach (var who in (Chat[])[World.Boris, nina, ivan])
        {
            hall.Joins(who);
        }

        World.Vera.Press($"|clGroup.{hall.Group}").Presses("Места").Says("1");
        Assert.Contains("уже занято (2)", World.Vera.Text);
        Assert.Equal(2, hall.Now.Capacity);
        World.Vera.Says("3");
        Assert.Equal(ClubMemberStatus.Enrolled, hall.StatusOf(ivan));
        World.Vera.Presses("Места").Presses("Без ограничения");
        Assert.Null(hall.Now.Capacity);
    }

    [Fact]
    public void Nobody_stands_in_two_groups_of_a_club()
    {
        World.Vera.Press($"|clMore.{hall.Club}").Says("Вторая").Says("пт 15:00").Says("5");
        var other = hall.GroupsOf(hall.Club)[1].Id;
        hall.Joins(World.Boris);
        Assert.Contains("Вы уже здесь", World.Boris.Forges($"clJoin.{other}").Text);
        Assert.Equal(0, World.Read(tx => ClubGroupStore.Find(tx, other)!).Taken);
    }

    [Fact]
    public void A_club_for_other_classes_takes_nobody()
    {
        var old = World.Pupil("Старшая Лена", grade: 9);
        Assert.False(old.Press($"|club.{hall.Club}").Sees("Записаться"));
        Assert.Contains("для других классов", hall.Joins(old).Text);
        Assert.Null(hall.Of(old));
    }

    [Fact]
    public void A_typed_name_that_turns_out_to_be_the_child_of_the_list_keeps_the_place_and_frees_the_second()
    {
        var listed = World.Listed("Соколов Борис", consent: true);
        var nina = World.Pupil("Нина Нинина");
        World.Write(tx => Enrolling.AddByHand(tx, World.Centre, World.Irina.Actor, hall.Group, listed));
        hall.Joins(World.Boris);
        hall.Joins(nina);
        Assert.Equal(ClubMemberStatus.Queued, hall.StatusOf(nina));
        var code = World.Write(tx =>
        {
            Slips.PrepareOne(tx, World.Irina.Actor, listed);
            return Slips.Printed(tx, World.Irina.Actor, listed)!.Pupil.Link;
        });
        World.Boris.Says($"/start {code}");

        Assert.Equal(listed, World.Boris.PersonId);
        Assert.Equal(ClubMemberStatus.Enrolled, hall.Of(listed)!.Status);
        Assert.Equal(ClubMemberStatus.Enrolled, hall.StatusOf(nina));
        Assert.Equal(2, hall.Now.Enrolled);
    }

    public void Dispose() => hall.Dispose();
}
