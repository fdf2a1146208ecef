using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Teams;

public sealed class TeamTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly Chat lev;

    public TeamTests()
    {
        id = world.Hackathon();
        lev = world.Pupil("Рыжов Лев", 7);
    }

    [Fact]
    public void A_team_event_offers_teams_instead_of_seats()
    {
        var boris = world.Boris.Press($"|card.{id}");

        Assert.False(boris.Sees("Записаться"));
        Assert.True(boris.Sees("Создать команду"));
        Assert.True(boris.Sees("Вступить по коду"));
        Assert.True(boris.Sees("Ищу команду"));
    }

    [Fact]
    public void An_old_button_to_sign_up_alone_seats_nobody_where_teams_come()
    {
        world.Boris.Press($"|join.{id}").Press($"|joinAll.{id}");

        Assert.Null(world.SignUp(id, world.Boris));
        Assert.True(world.Boris.Sees("Создать команду"));
    }

    [Fact]
    public void A_captain_creates_a_team_and_friends_come_by_code_until_it_is_gathered()
    {
        var boris = world.Boris.Creates(id, "  «Роботы» ");
        Assert.Contains("Команда «Роботы» создана", boris.Text);
        Assert.Contains("1 человек, нужен ещё один человек", boris.Text);
        Assert.Equal(SignUpStatus.Seated, world.SignUp(id, boris)!.Status);
        var code = world.Team(id, "Роботы").Code!;
        Assert.Contains(Secrets.Spaced(code), boris.Text);

        lev.Press($"|card.{id}").Presses("Вступить по коду").Says(code.ToLowerInvariant());
        Assert.Contains("Команда «Роботы» собрана: 2 человека, можно ещё одного", lev.Text);
        Assert.Contains("Борис С., 6Б", lev.Text);
        Assert.DoesNotContain(Secrets.Spaced(code), lev.Text);
        Assert.Contains("Лев Р., 7Б", boris.LastNotice);
        Assert.Contains("Команда «Роботы» собрана", lev.Press($"|card.{id}").Text);
    }

    [Fact]
    public void A_link_opens_the_team_without_anybodys_name_and_one_press_joins()
    {
        world.Boris.Creates(id, "Роботы").Presses("Код и ссылка");
        var link = world.Team(id, "Роботы").Link;
        Assert.Contains($"https://t.me/tochka_bot?start={link}", world.Boris.Text);

        lev.Says($"/start {link}");
        Assert.DoesNotContain("Борис", lev.Text);
        Assert.Contains("собрана", lev.Presses("Вступить").Text);
    }

    [Fact]
    public void A_stranger_introduces_themselves_first_and_comes_back_to_the_team()
    {
        world.Boris.Creates(id, "Роботы");
        world.Gleb.Says($"/start {world.Team(id, "Роботы").Link}");
        Assert.Contains("сначала познакомимся", world.Gleb.Text);

        world.Gleb.Presses("Я учусь").Presses("7").Presses("Б").Says("Гостев Глеб");
        Assert.True(world.Gleb.Sees("Вступить"), world.Gleb.Text);
    }

    [Fact]
    public void A_full_team_takes_nobody_else_and_says_so_kindly()
    {
        world.Boris.Creates(id, "Роботы");
        var team = world.Team(id, "Роботы");
        lev.Enters(team);
        world.Pupil("Юдин Юра").Enters(team);

        var late = world.Pupil("Яшин Яков").Enters(team);
        Assert.Contains("Команда «Роботы» уже полная: 3 человека", late.Text);
        Assert.Null(world.SignUp(id, late));
        Assert.Contains("уже полная", late.Says($"/start {team.Link}").Text);
        Assert.False(late.Sees("Вступить"));
    }

    [Fact]
    public void Nobody_is_in_two_teams()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Creates(id, "Атомы");

        lev.Enters(world.Team(id, "Роботы"));
        Assert.Contains("Вы уже в другой команде", lev.Text);
        Assert.Equal("Атомы", world.TeamOf(id, lev)!.Team.Name);
    }

    [Fact]
    public void A_name_is_taken_once_and_is_no_advertisement()
    {
        world.Boris.Creates(id, "Роботы");

        Assert.Contains("уже есть", lev.Creates(id, "РОБОТЫ").Text);
        Assert.Contains("без ссылок", lev.Says("t.me/roboty").Text);
        Assert.Contains("без ссылок", lev.Says(new string('я', 61)).Text);
        Assert.Contains("создана", lev.Says("Роботы <2>").Text);
        Assert.Contains("&lt;2&gt;", lev.Text);
    }

    [Fact]
    public void A_name_may_be_chosen_too()
    {
        lev.Press($"|card.{id}").Presses("Создать команду");
        var idea = lev.Labels[0];

        Assert.Contains($"Команда «{idea}» создана", lev.Presses(idea).Text);
    }

    [Fact]
    public void Five_wrong_codes_an_hour_and_no_more()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Press($"|card.{id}").Presses("Вступить по коду");
        for (var i = 0; i < 5; i++)
        {
            Assert.Contains("Такого кода нет", lev.Says("AAAABBBB").Text);
        }

        var code = world.Team(id, "Роботы").Code!;
        Assert.Contains("Слишком много неверных кодов", lev.Says(code).Text);
        world.Later(TimeSpan.FromMinutes(61));
        Assert.Contains("собрана", lev.Says(code).Text);
    }

    [Fact]
    public void A_code_lives_a_day_and_the_captain_gets_another()
    {
        world.Boris.Creates(id, "Роботы");
        var old = world.Team(id, "Роботы").Code!;
        world.Later(TimeSpan.FromHours(25));
        Assert.Contains("уже не действует", lev.Press($"|card.{id}").Presses("Вступить по коду").Says(old).Text);

        world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}");
        var fresh = world.Team(id, "Роботы").Code!;
        Assert.NotEqual(old, fresh);
        Assert.Contains("собрана", lev.Says(fresh).Text);
    }

    [Fact]
    public void A_renewed_link_makes_the_old_one_void()
    {
        world.Boris.Creates(id, "Роботы").Presses("Код и ссылка");
        var old = world.Team(id, "Роботы");
        world.Boris.Presses("Новый код и ссылка");

        lev.Enters(old);
        Assert.Null(world.SignUp(id, lev));
        Assert.Contains("Такого кода нет", lev.Press($"|card.{id}").Presses("Вступить по коду").Says(old.Code!).Text);
        Assert.Contains("собрана", lev.Enters(world.Team(id, "Роботы")).Text);
    }

    [Fact]
    public void When_the_captain_leaves_the_next_leads_and_is_told()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        world.Boris.Press($"|team.{world.Team(id, "Роботы").Id}").Presses("Выйти из команды").Presses("Да, выйти");
        Assert.Contains("Вы вышли из команды", world.Boris.Text);

        world.Tick();
        Assert.Contains("Теперь вы капитан", lev.LastNotice);
        Assert.Equal(lev.PersonId, world.TeamOf(id, lev)!.Captain.Person.Id);
        var told = lev.Notices.Count;
        world.Tick();
        Assert.Equal(told, lev.Notices.Count);
    }

    [Fact]
    public void The_captain_hears_that_somebody_has_gone_whatever_way_they_went()
    {
        world.Boris.Creates(id, "Роботы");
        lev.Enters(world.Team(id, "Роботы"));
        lev.Press($"|leaveNow.{id}");
        world.Tick();

        Assert.Contains("стало меньше", world.Boris.LastNotice);
        Assert.Contains("нужен ещё один человек", world.Boris.LastNotice);
    }

    [Fact]
    public void A_captain_hands_over_and_takes_somebody_out()
    {
        world.Boris.Creates(id, "Роботы");
        var team = world.Team(id, "Роботы");
        lev.Enters(team);
        var yura = world.Pupil("Юдин Юра").Enters(team);
        world.Boris.Press($"|team.{team.Id}").Presses("Передать капитанство").Presses("Лев Р.");
        Assert.Equal(lev.PersonId, world.TeamOf(id, lev)!.Captain.Person.Id);
        Assert.Contains("Теперь вы капитан", lev.LastNotice);
        Assert.False(world.Boris.Sees("Убрать участника"));

        lev.Press($"|team.{team.Id}").Presses("Убрать участника").Presses("Юра Ю.").Presses("Да, убрать");
        Assert.Null(world.SignUp(id, yura));
        Assert.Contains("Вас больше нет в команде", yura.LastNotice);
        // A second press of the same does no harm.
        lev.Press($"|teamDropNow.{team.Id}.{yura.PersonId}");
        Assert.Equal(2, world.TeamOf(id, lev)!.Count);
    }

    [Fact]
    public void A_mother_of_two_says_which_child_comes()
    {
        var (one, two) = (
            world.Listed("Лебедева Маша", 6, consent: true),
            world.Listed("Лебедева Даша", 7, consent: true)
        );
        var mother = world.Parent("Лебедева Ольга", one, two);
        mother.Press($"|card.{id}").Presses("Создать команду: Маша").Says("Сёстры");
        Assert.Contains("создана", mother.Text);
        var team = world.Team(id, "Сёстры");

        mother.Press($"|card.{id}").Presses("Вступить по коду").Says(team.Code!);
        Assert.Contains("собрана: 2 человека", mother.Text);
        Assert.DoesNotContain(mother.Notices, n => n.Text.Contains("пополнение", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_consent_the_seat_is_held_and_the_team_knows()
    {
        world.Boris.Creates(id, "Роботы");
        var petya = world.Pupil("Белов Петя", 6, consent: false).Enters(world.Team(id, "Роботы"));

        Assert.Equal(SignUpStatus.AwaitingConsent, world.SignUp(id, petya)!.Status);
        Assert.Contains("Петя Б., 6Б — ⏳ ждём согласия", petya.Text);
    }

    [Fact]
    public void Of_other_classes_nobody_creates_a_team_or_joins_one()
    {
        world.Boris.Creates(id, "Роботы");
        var old = world.Pupil("Старших Олег", 11);

        Assert.False(old.Press($"|card.{id}").Sees("Создать команду"));
        Assert.Contains("для других классов", old.Says($"/start {world.Team(id, "Роботы").Link}").Text);
        old.Enters(world.Team(id, "Роботы"));
        old.Press($"|teamIdea.{id}.{old.PersonId}.0");
        Assert.Null(world.SignUp(id, old));
    }

    [Fact]
    public void A_link_of_a_team_that_is_over_says_so()
    {
        world.Boris.Creates(id, "Роботы");
        var link = world.Team(id, "Роботы").Link;
        world.Boris.Press($"|leaveNow.{id}");

        Assert.Contains("Этой команды больше нет", lev.Says($"/start {link}").Text);
        // The name is free again.
        Assert.Contains("создана", lev.Creates(id, "Роботы").Text);
    }

    [Fact]
    public void A_qr_code_is_a_picture_that_leads_to_the_team()
    {
        world.Boris.Creates(id, "Роботы").Presses("Код и ссылка").Presses("QR-код");

        Assert.True(Assert.Single(world.Boris.Files).IsPicture);
        lev.Enters(world.Team(id, "Роботы"));
        lev.Press($"|teamQr.{world.Team(id, "Роботы").Id}");
        Assert.Empty(lev.Files);
    }

    public void Dispose() => world.Dispose();
}
