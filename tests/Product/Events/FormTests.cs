using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

public sealed class FormTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void An_event_is_made_by_buttons_alone_but_for_its_name()
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон").Says("Умная теплица").Presses("7").Presses("15:00");
        vera.Presses("12").Presses("5–9").Presses("Пропустить");
        Assert.Contains("Проверьте и опубликуйте", vera.Text);
        Assert.Contains("пн, 7 декабря, 15:00", vera.Text);
        Assert.Contains("12 мест", vera.Text);

        vera.Presses("Опубликовать");
        Assert.Contains("Мероприятие опубликовано", vera.Text);
        Assert.Equal("Мероприятие опубликовано", vera.Toast);
        var made = Newest();
        Assert.Equal(
            ("Умная теплица", EventKind.Hackathon, 12, 5, 9),
            (made.Title, made.Kind, made.Capacity, made.GradeFrom, made.GradeTo)
        );
        Assert.Equal(EventStatus.Published, made.Status);
        Assert.Equal(world.Vera.PersonId, made.OrganiserId);
        Assert.Equal("projects", made.Direction);
    }

    [Fact]
    public void An_event_is_made_by_typing_alone()
    {
        var vera = world
            .Vera.Says("/new")
            .Says("мастер-класс")
            .Says("Лепим из глины")
            .Says("завтра в 15.30")
            .Says("20");
        vera.Says("все").Says("Кабинет 12").Says("Опубликовать");

        Assert.Contains("Мероприятие опубликовано", vera.Text);
        var made = Newest();
        Assert.Equal(
            (EventKind.Masterclass, 20, 1, 11, "Кабинет 12"),
            (made.Kind, made.Capacity, made.GradeFrom, made.GradeTo, made.Place)
        );
        Assert.Equal(World.Start.AddDays(1).AddHours(3.5), made.StartsAt);
    }

    [Fact]
    public void How_people_take_part_is_chosen_with_the_kind_and_chosen_twice_it_stays()
    {
        var vera = world.Vera.Says("/new").Presses("С записью").Presses("По списку").Presses("По списку");
        Assert.Contains("● По списку", vera.Labels);
        vera.Presses("Экскурсия").Says("Музей").Says("7.12 15:00");
        Assert.Contains("Для каких классов", vera.Text);
        vera.Presses("Все классы").Presses("Пропустить").Presses("Опубликовать");

        Assert.Equal((Enrolment.ByList, EventKind.Excursion), (Newest().Enrolment, Newest().Kind));
    }

    [Fact]
    public void What_has_passed_may_be_entered_too_and_is_finished()
    {
        var vera = world
            .Vera.Says("/new")
            .Says("Уже прошло")
            .Presses("Фестиваль")
            .Says("Осенний бал")
            .Says("1.10 15:00");
        vera.Presses("Все классы").Presses("Пропустить").Presses("Опубликовать");

        Assert.Equal((Enrolment.Past, EventStatus.Finished), (Newest().Enrolment, Newest().Status));
        Assert.Equal(new DateTimeOffset(2026, 10, 1, 15, 0, 0, TimeSpan.FromHours(3)), Newest().StartsAt);
    }

    [Fact]
    public void What_has_passed_cannot_lie_ahead()
    {
        var vera = world.Vera.Says("/new").Says("Уже прошло").Presses("Фестиваль").Says("Бал").Says("7.12.2026 15:00");

        Assert.Contains("ещё впереди", vera.Text);
        Assert.True(vera.Sees("Отмена"));
    }

    [Theory]
    [InlineData("31.02", "Такой даты нет: 31.02")]
    [InlineData("29.02.2027", "Такой даты нет")]
    [InlineData("1.11.2026 15:00", "Этот день уже прошёл: 01.11.2026")]
    [InlineData("сегодня 9:00", "Сегодня 9:00 уже прошло")]
    [InlineData("когда-нибудь", "Дата в виде 07.12.2026")]
    [InlineData("", "Дата в виде 07.12.2026")]
    public void A_date_that_cannot_be_is_refused_with_an_example(string typed, string words)
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон").Says("Теплица").Says(typed);

        Assert.Contains(words, vera.Text);
        Assert.Contains("Во сколько начало?", vera.Says("7.12").Text);
    }

    [Fact]
    public void A_photo_is_no_answer_and_loses_nothing()
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон").SendsPhoto();
        Assert.Contains("Напишите, пожалуйста, ответ словами", vera.Text);

        Assert.Contains("Когда?", vera.Says("Теплица").Text);
    }

    [Fact]
    public void Every_field_can_be_changed_in_the_preview()
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00, 12 мест, 5–9");
        Field("Название").Says("Хакатон «<Код> & чай»");
        Field("Вид и запись").Presses("Конкурс");
        Field("Дата и время").Says("8.12").Presses("16:00");
        Field("Окончание").Says("18");
        Field("Места").Presses("Без ограничений");
        Field("Классы").Says("7");
        Field("Место").Says("Кабинет 5");
        Field("Запись до").Says("06.12");
        Field("Описание").Says("Возьмите ноутбук");
        Field("Направление").Presses("Профориентация");
        Field("Уровень").Presses("Региональный");
        Field("Кому видно").Presses("Только своим");
        vera.Presses("Опубликовать");

        var made = Newest();
        Assert.Equal(
            ("Хакатон «<Код> & чай»", EventKind.Contest, null, 7, 7),
            (made.Title, made.Kind, made.Capacity, made.GradeFrom, made.GradeTo)
        );
        Assert.Equal(("Кабинет 5", "Возьмите ноутбук", "career"), (made.Place, made.Description, made.Direction));
        Assert.Equal((EventLevel.Regional, EventVisibility.Centre), (made.Level, made.Visibility));
        Assert.Equal(Moscow(8, 16), made.StartsAt);
        Assert.Equal(Moscow(8, 18), made.EndsAt);
        Assert.Equal(Moscow(6, 23).AddMinutes(59), made.SignUpClosesAt);
        Assert.Contains("«&lt;Код&gt; &amp; чай»", vera.Text);
        Assert.Contains("вт, 8 декабря, 16:00–18:00", vera.Text);

        Chat Field(string name) => vera.Presses("Изменить").Presses(name);
    }

    [Theory]
    [InlineData("Места", "0", "число от 1 до 5000")]
    [InlineData("Места", "много", "число от 1 до 5000")]
    [InlineData("Классы", "9–5", "Классы от 1 до 11")]
    [InlineData("Классы", "12", "Классы от 1 до 11")]
    [InlineData("Окончание", "14:00", "Окончание раньше начала")]
    [InlineData("Окончание", "поздно", "Во сколько закончится?")]
    [InlineData("Запись до", "8.12", "не позже начала")]
    [InlineData("Запись до", "31.02", "Такой даты нет")]
    [InlineData("Направление", "физкультура", "Нажмите, пожалуйста, одну из кнопок")]
    [InlineData("Уровень", "вселенский", "Нажмите, пожалуйста, одну из кнопок")]
    public void What_a_field_cannot_be_is_refused_where_it_is_typed(string field, string typed, string words)
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00").Presses("Изменить").Presses(field).Says(typed);

        Assert.Contains(words, vera.Text);
        Assert.Contains("пн, 7 декабря, 15:00", vera.Presses("Назад").Text);
    }

    [Fact]
    public void Long_texts_are_refused_and_not_cut()
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00").Presses("Изменить").Presses("Место");
        Assert.Contains("до 200 знаков", vera.Says(new string('к', 201)).Text);
        vera.Presses("Назад").Presses("Изменить").Presses("Описание");
        Assert.Contains("до 2000 знаков", vera.Says(new string('о', 2001)).Text);
        vera.Presses("Назад").Presses("Изменить").Presses("Название");
        Assert.Contains("до 300 знаков", vera.Says(new string('н', 301)).Text);
    }

    [Fact]
    public void Sign_up_until_the_day_of_the_event_means_until_it_starts()
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00").Presses("Изменить").Presses("Запись до").Says("7.12");

        Assert.Contains("запись до пн, 7 декабря, 15:00", vera.Text);
    }

    [Theory]
    [InlineData("ByList,Past")]
    [InlineData("3")]
    public void A_kind_that_nobody_offered_is_none(string forged)
    {
        var vera = world.Vera.Says("/new").Forges($"set.Kind.{forged}");
        Assert.Contains("одну из кнопок", vera.Text);
        Assert.Contains("● С записью", vera.Labels);
    }

    [Fact]
    public void Cancel_publishes_nothing()
    {
        var vera = world.Vera.Says("/new Хакатон 7.12 15:00").Presses("Отмена");

        Assert.Contains("ничего не публикуем", vera.Text);
        Assert.Contains("Пока ничего не намечено", vera.Says("/events").Text);
    }

    [Fact]
    public void A_start_that_passed_while_the_preview_waited_is_not_published()
    {
        var vera = world.Vera.Says("/new Хакатон сегодня 13:00");
        world.Clock.Now += TimeSpan.FromHours(2);

        Assert.Contains("Это время уже прошло", vera.Presses("Опубликовать").Text);
        Assert.Contains("Пока ничего не намечено", world.Boris.Says("/events").Text);
    }

    [Fact]
    public void A_forged_month_leads_nowhere_strange()
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон").Says("Теплица");
        foreach (var month in (string[])["0001-01-01", "9999-12-31", "words", ""])
        {
            vera.Forges($"month.Date.{month}");
            Assert.Contains("Когда?", vera.Text);
        }

        foreach (
            var forged in (string[])["field.99", "field.x", "set.Date.0001-01-01", "set.Kind.Other", "set", "field"]
        )
        {
            vera.Forges(forged);
            Assert.DoesNotContain("сломалось", vera.Text);
        }
    }

    [Theory]
    [InlineData("pupil")]
    [InlineData("guest")]
    public void Who_is_no_staff_makes_no_event_by_command_or_forgery(string who)
    {
        var chat = who == "pupil" ? world.Boris : world.Gleb;
        Assert.Contains("Это доступно не всем", chat.Says("/new Хакатон 7.12 15:00").Text);
        chat.Forges("new");
        Assert.Contains("Это доступно не всем", chat.Text);
        chat.Forges("publish").Says("Хакатон").Forges("publish");
        Assert.Contains("Пока ничего не намечено", world.Boris.Says("/events").Text);
    }

    public void Dispose() => world.Dispose();

    private static DateTimeOffset Moscow(int day, int hour) => new(2026, 12, day, hour, 0, 0, TimeSpan.FromHours(3));

    private Event Newest() => world.Read(tx => EventStore.Page(tx, null, 0, 100)[^1]);
}
