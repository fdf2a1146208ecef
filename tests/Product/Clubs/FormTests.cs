using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

public sealed class FormTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_teacher_makes_a_club_question_by_question_and_families_see_it()
    {
        world.Vera.Says("/start").Presses("Кружки").Presses("Новый кружок").Says("Юный физик").Presses("Внеурочная");
        world.Vera.Presses("естественно").Presses("Физика").Says("34").Says("6–7").Says("пн ср 15:30, 45 мин, каб. 12");
        world.Vera.Says("12");
        Assert.Contains("пн, ср 15:30, 45 мин, каб. 12", world.Vera.Text);
        Assert.Contains("34 часа в год", world.Vera.Text);
        Assert.Contains("12 мест", world.Vera.Text);
        world.Vera.Presses("Опубликовать");
        Assert.Contains("Кружок опубликован", world.Vera.Text);

        var club = Assert.Single(world.Read(tx => ClubStore.Open(tx)));
        Assert.Equal(
            ("Юный физик", ClubKind.Extracurricular, ClubFocus.Science, "Физика", 34, 6, 7),
            (club.Title, club.Kind, club.Focus, club.Subject, club.Hours, club.GradeFrom, club.GradeTo)
        );
        Assert.Equal(world.Vera.PersonId, club.TeacherId);
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2027, 5, 31)), (club.FirstDay, club.LastDay));
        world.Boris.Says("/start").Presses("Кружки").Presses("Юный физик");
        Assert.Contains("свободно 12 из 12 мест", world.Boris.Text);
        Assert.Contains("Вера Павловна О.", world.Boris.Text);
    }

    [Fact]
    public void The_head_names_the_teacher()
    {
        world
            .Irina.Says("/start")
            .Presses("Кружки")
            .Presses("Новый кружок")
            .Says("Хор")
            .Presses("ДОП")
            .Presses("худож");
        world.Irina.Presses("Пропустить").Presses("Пропустить").Presses("Вера").Presses("Все").Presses("Пропустить");
        world.Irina.Presses("Без ограничения").Presses("В черновики");
        Assert.Contains("черновик", world.Irina.Text);

        var club = Assert.Single(world.Read(tx => ClubStore.Own(tx, world.Vera.Actor)));
        Assert.Equal((world.Vera.PersonId, ClubStatus.Draft), (club.TeacherId, club.Status));
        Assert.Contains("Кружков пока нет", world.Boris.Press("|clubs").Text);
        world.Vera.Press($"|club.{club.Id}").Presses("Открыть запись");
        Assert.Contains("Запись открыта", world.Vera.Text);
        Assert.True(world.Boris.Press("|clubs").Sees("Хор"));
    }

    [Theory]
    [InlineData("Дата")]
    [InlineData("34 сентября")]
    [InlineData("31.05.2027 – 1.09.2026")]
    public void Wrong_dates_are_refused_with_an_example(string typed)
    {
        world.Vera.Press("|clNew").Says("Клуб").Presses("Отмена");
        world.Vera.Press("|clNew").Says("Клуб").Forges("clFields").Presses("Даты").Says(typed);
        Assert.Contains("1.09.2026", world.Vera.Text);
        world.Vera.Says("1.10.2026 – 30.04.2027");
        Assert.Contains("С 1 октября по 30 апреля 2027", world.Vera.Text);
    }

    [Fact]
    public void What_was_changed_in_a_club_is_saved_and_a_teacher_cannot_give_it_away()
    {
        using var hall = new Hall();
        hall.World.Vera.Press($"|club.{hall.Club}").Presses("Изменить").Presses("Изменить");
        Assert.False(hall.World.Vera.Sees("Педагог"));
        hall.World.Vera.Presses("Название").Says("Роботы").Presses("Сохранить");
        Assert.Equal("Роботы", hall.World.Read(tx => ClubStore.Find(tx, hall.Club))!.Title);

        hall.World.Irina.Press($"|club.{hall.Club}").Presses("Изменить").Presses("Изменить").Presses("Педагог");
        var zoya = hall.World.Staff("Новая Зоя", StaffRole.Teacher);
        hall.World.Irina.Forges($"clSet.Teacher.{zoya.PersonId}").Presses("Сохранить");
        Assert.Equal(zoya.PersonId, hall.World.Read(tx => ClubStore.Find(tx, hall.Club))!.TeacherId);
        Assert.Contains("доступно не всем", hall.World.Vera.Press($"|clEdit.{hall.Club}").Text);
    }

    [Fact]
    public void A_second_group_gets_its_name_timetable_and_places()
    {
        using var hall = new Hall();
        var vera = hall.World.Vera;
        vera.Press($"|club.{hall.Club}").Presses("Ещё группа").Says("Основная группа");
        Assert.Contains("уже есть", vera.Text);
        vera.Says("Младшие").Says("в субботу утром");
        Assert.Contains("Не получилось понять", vera.Text);
        vera.Says("сб 10:00, 60 мин").Says("много");
        Assert.Contains("Число от 1 до 500", vera.Text);
        vera.Says("8");
        Assert.Contains("свободно 8 из 8 мест", vera.Text);
        Assert.Equal(["Основная группа", "Младшие"], hall.GroupsOf(hall.Club).Select(g => g.Title));
        Assert.True(hall.World.Boris.Press($"|club.{hall.Club}").Sees("Записаться в кружок, Младшие"));

        vera.Press($"|clGroup.{hall.GroupsOf(hall.Club)[1].Id}").Presses("Удалить группу");
        Assert.Single(hall.GroupsOf(hall.Club));
    }

    [Fact]
    public void Closing_a_club_tells_everybody_and_keeps_what_was()
    {
        using var hall = new Hall();
        hall.Joins(hall.World.Boris);
        hall.World.Vera.Press($"|club.{hall.Club}").Presses("Закрыть кружок");
        Assert.Contains("1 ученик", hall.World.Vera.Text);
        Assert.NotNull(hall.Of(hall.World.Boris));
        hall.World.Vera.Presses("Да, закрыть");

        Assert.Null(hall.Of(hall.World.Boris));
        Assert.Contains("Кружок закрыт", hall.World.Boris.LastNotice);
        Assert.Contains("уже закрыт", hall.World.Vera.Press($"|clEdit.{hall.Club}").Text);
        Assert.Contains("Запись закрыта", hall.Joins(hall.World.Boris).Text);
    }

    [Fact]
    public void A_link_opens_the_club_for_a_guest_but_never_a_draft()
    {
        using var hall = new Hall();
        hall.World.Vera.Press($"|club.{hall.Club}").Presses("Поделиться");
        var link = hall.World.Read(tx => ClubStore.Find(tx, hall.Club))!.Link;
        Assert.Contains($"start={link}", hall.World.Vera.Text);
        Assert.Contains("Робототехника", hall.World.Gleb.Says($"/start {link}").Text);
        var draft = hall.Add("Тайный", 2, status: ClubStatus.Draft);
        var secret = hall.World.Read(tx => ClubStore.Find(tx, draft))!.Link;
        Assert.DoesNotContain("Тайный", hall.World.Gleb.Says($"/start {secret}").Text);
    }

    public void Dispose() => world.Dispose();
}
