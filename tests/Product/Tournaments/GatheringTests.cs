using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Tournaments;

/// <summary>Before the first round: how it shall be played, and who is here.</summary>
public sealed class GatheringTests
{
    [Fact]
    public void The_only_tournament_opens_at_once_with_a_proposal_for_those_who_signed_up()
    {
        using var hall = new Hall(21);

        hall.Vera.Says("/arbiter");

        Assert.Contains("Здесь: <b>0</b> из 21", hall.Vera.Text);
        Assert.Contains("швейцарская система, 5 туров", hall.Vera.Text);
        Assert.False(hall.Vera.Sees("Начать турнир"));
    }

    [Fact]
    public void The_proposal_follows_those_who_are_here_until_the_arbiter_chooses()
    {
        using var hall = new Hall(9);
        hall.Vera.Says("/arbiter").Presses("Кто здесь");
        for (var i = 0; i < 4; i++)
        {
            hall.Vera.Presses(hall.Pupils[i].Actor.Person!.GivenName);
        }

        Assert.Contains("круговая в два круга, 6 туров", hall.Vera.Presses("Готово").Text);
        hall.Vera.Presses("Настроить").Presses("Система").Presses("Швейцарская").Presses("Туров").Presses("3");
        hall.Vera.Presses("Готово").Presses("Кто здесь").Presses("Все здесь").Presses("Готово");

        Assert.Contains("Играем: <b>швейцарская система, 3 тура</b>", hall.Vera.Text);
    }

    [Fact]
    public void A_tick_marks_that_somebody_came_and_another_takes_it_back()
    {
        using var hall = new Hall(3);
        var anna = hall.Pupils[0];
        hall.Vera.Says("/arbiter").Presses("Кто здесь").Presses("Анна");

        Assert.True(hall.Vera.Sees("Анна"));
        Assert.Contains("✅ Анна Т., 1Б", hall.Vera.Labels);
        Assert.Equal(Attendance.Came, hall.World.SignUp(hall.Id, anna)!.Attendance);

        hall.Vera.Presses("Анна");
        Assert.Contains("▫️ Анна Т., 1Б", hall.Vera.Labels);
        Assert.Equal(Attendance.Unknown, hall.World.SignUp(hall.Id, anna)!.Attendance);
        Assert.Empty(hall.Book.Players);
    }

    [Fact]
    public void Who_came_without_a_ticket_is_added_from_the_list_in_two_taps()
    {
        using var hall = new Hall(5);
        hall.Vera.Says("/arbiter");

        hall.Vera.Presses("Добавить пришедшего").Presses("Галина");

        Assert.Contains("Галина Т., 4Б — здесь", hall.Vera.Text);
        Assert.Equal(hall.Pupils[3].PersonId, Assert.Single(hall.Book.Players).PersonId);
    }

    [Theory]
    [InlineData("соколов", "Борис С., 6Б")]
    [InlineData("СОКОЛОВ бо", "Борис С., 6Б")]
    [InlineData("6б", "Борис С., 6Б")]
    [InlineData("6 Б класс", "Борис С., 6Б")]
    public void A_typed_surname_or_class_finds_whom_the_centre_knows(string typed, string found)
    {
        using var hall = new Hall(0);
        hall.Vera.Says("/arbiter").Presses("Добавить пришедшего").Says(typed).Presses("Борис");

        Assert.Contains($"{found} — здесь", hall.Vera.Text);
        Assert.Equal(Attendance.Came, hall.World.SignUp(hall.Id, hall.World.Boris)!.Attendance);
    }

    [Fact]
    public void A_teacher_finds_nobody_who_is_neither_on_a_list_of_the_school_nor_on_one_of_their_own()
    {
        using var hall = new Hall(0);
        hall.World.Pupil("Тайнов Гриша");
        hall.Vera.Says("/arbiter").Presses("Добавить пришедшего").Says("Тайнов");
        Assert.False(hall.Vera.Sees("Гриша"));

        hall.Vera.Forges($"tCome.{hall.Id}.{hall.World.Anna.PersonId}");
        Assert.Empty(hall.Book.Players);
        Assert.DoesNotContain("Анна", hall.Vera.Text);
    }

    [Fact]
    public void A_child_without_an_account_is_written_down_by_name_and_class()
    {
        using var hall = new Hall(0);
        hall.Vera.Says("/arbiter").Presses("Добавить пришедшего").Says("Новиков Тарас 7в").Presses("Записать");

        Assert.Contains("Тарас Н., 7В — здесь", hall.Vera.Text);
        var added = Assert.Single(hall.Book.Players);
        Assert.Equal(("Новиков", "Тарас", 7, "В"), (added.FamilyName, added.GivenName, added.Grade, added.Letter));
        Assert.Empty(hall.World.Read(tx => AccountStore.OfPerson(tx, added.PersonId!.Value)));

        // The second child is typed at once, and a second tap on the old button adds nobody.
        hall.Vera.Says("Новикова Тася").Presses("Записать: Новикова Тася, без класса");
        Assert.Equal(2, hall.Book.Players.Count);
    }

    [Theory]
    [InlineData("123")]
    [InlineData("?!")]
    [InlineData("👋")]
    public void What_is_no_name_is_refused_with_an_example(string typed)
    {
        using var hall = new Hall(0);
        hall.Vera.Says("/arbiter").Presses("Добавить пришедшего").Says(typed);

        Assert.Contains("Петров Иван 6Б", hall.Vera.Text);
        hall.Vera.SendsPhoto().Says("Соколов").Presses("Борис");
        Assert.Single(hall.Book.Players);
    }

    [Fact]
    public void Who_only_queued_gets_a_seat_by_coming_and_a_full_house_stays_editable()
    {
        using var hall = new Hall(0);
        var full = hall.World.Event(
            "Тесный",
            e => e with { Kind = EventKind.Tournament, Capacity = 1, GradeFrom = 6, GradeTo = 6 }
        );
        var (first, second) = (hall.World.Boris, hall.World.Pupil("Тайнова Нина"));
        hall.World.Clock.Now = World.Start;
        first.Press($"|join.{full}");
        second.Press($"|join.{full}");
        Assert.Equal(SignUpStatus.Queued, hall.World.SignUp(full, second)!.Status);

        hall.Vera.Press($"|tAdd.{full}").Presses("Нина");

        Assert.Equal(
            (SignUpStatus.Seated, Attendance.Came),
            (hall.World.SignUp(full, second)!.Status, hall.World.SignUp(full, second)!.Attendance)
        );
        Assert.Equal(2, hall.World.Found(full).Seated);
        hall.Vera.Press($"|edit.{full}").Presses("Сохранить");
        Assert.Contains("Сохранено", hall.Vera.Text);
    }

    [Fact]
    public void Zero_and_one_player_cannot_begin()
    {
        using var hall = new Hall(2);
        hall.Vera.Says("/arbiter").Forges($"tStart.{hall.Id}");
        Assert.Contains("нужны хотя бы двое", hall.Vera.Text);
        hall.Vera.Presses("Добавить пришедшего").Presses("Анна").Presses("Готово");

        Assert.False(hall.Vera.Sees("Начать турнир"));
        Assert.Equal(TournamentStatus.Setup, hall.Book.Tournament.Status);
    }

    [Fact]
    public void Only_the_organiser_and_those_who_lead_the_centre_run_it()
    {
        using var hall = new Hall(3);
        var zoya = hall.World.Staff("Чужова Зоя", StaffRole.Teacher);
        zoya.Says("/arbiter");
        Assert.Contains("Пока нет ни одного турнира", zoya.Text);

        zoya.Press($"|tAll.{hall.Id}").Press($"|tStart.{hall.Id}");
        Assert.Empty(hall.Book.Players);

        hall.World.Irina.Says("/arbiter").Presses("Кто здесь").Presses("Все здесь");
        Assert.Equal(3, hall.Book.Players.Count);
    }

    [Fact]
    public void Before_anybody_heard_of_a_round_the_settings_can_be_reached_again()
    {
        using var hall = new Hall(6);
        hall.Begin().Vera.Presses("К настройкам");

        Assert.Equal((TournamentStatus.Setup, 0), (hall.Book.Tournament.Status, hall.Book.Rounds.Count));
        Assert.All(hall.Book.Players, p => Assert.Null(p.Number));
        hall.Vera.Presses("Кто здесь").Presses("Анна").Presses("Готово").Presses("Начать турнир");
        Assert.Equal([1, 2, 3, 4, 5], hall.Book.Players.Select(p => p.Number!.Value));
    }
}
