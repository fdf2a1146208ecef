using System.Text;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>«Списки классов» as the head sees it on a phone.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly World world = new();

    private Chat Irina => world.Irina;

    [Fact]
    public void A_file_is_shown_first_and_applied_once()
    {
        var before = Kept();
        Send("ФИО;Класс\nПетров Иван;6Б\nИванова Мария;6Б\nПетров Иван;6Б\nКим;7А\n");

        Assert.Contains("Новых: 2", Irina.Text);
        Assert.Contains("строка 4: этот ребёнок уже есть в файле выше", Irina.Text);
        Assert.Contains("строка 5: нужны фамилия и полное имя", Irina.Text);
        Assert.Equal(before, Kept());

        var apply = Irina.Data("Применить");
        Irina.Presses("Применить");
        Assert.Contains("Добавлено: 2", Irina.Text);
        Irina.Press(apply).Press(apply);

        Assert.Equal(["Иванова Мария 6Б", "Петров Иван 6Б"], world.Names());
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM roster_drafts")));
    }

    [Fact]
    public void A_windows_file_with_merged_classes_reads_like_any_other()
    {
        const string Rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Класс</t></is></c><c r="B1" t="inlineStr"><is><t>ФИО</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>6Б</t></is></c><c r="B2" t="inlineStr"><is><t>Петров Иван</t></is></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>Иванова Мария</t></is></c></row>
            """;
        Irina
            .Says("/roster")
            .Presses("Загрузить")
            .SendFile("6Б.xlsx", Files.Xlsx(Rows, ["A2:A3"]))
            .Presses("Применить");
        Send("ФИО,Класс\nКим Анна,6Б", Files.Windows1251).Presses("Применить");

        Assert.Equal(["Иванова Мария 6Б", "Ким Анна 6Б", "Петров Иван 6Б"], world.Names());
    }

    [Theory]
    [InlineData("ФИО;Телефон\nПетров Иван;1", "столбец «Класс»")]
    [InlineData("просто текст", "заголовки столбцов")]
    [InlineData("ФИО;Класс\n\"Петров;6Б\nКим;7", "В строке 2 открыта кавычка")]
    [InlineData("", "пусто")]
    public void A_file_that_is_no_list_is_answered_with_a_sentence_and_another_one_may_follow(string csv, string answer)
    {
        Send(csv);
        Assert.Contains(answer, Irina.Text);

        Irina.SendFile("список.csv", Encoding.UTF8.GetBytes("ФИО;Класс\nПетров Иван;6Б"));
        Assert.Contains("Новых: 1", Irina.Text);
    }

    [Fact]
    public void A_photo_or_a_word_in_place_of_the_file_asks_again()
    {
        Irina.Says("/roster").Presses("Загрузить").SendsPhoto();
        Assert.Contains(".xlsx", Irina.Text);

        Irina.Says("вот список");
        Assert.Contains("Пришлите таблицу", Irina.Text);
    }

    [Fact]
    public void The_report_is_paged_and_comes_as_a_file()
    {
        Send(
            "ФИО;Класс\n"
                + string.Join(
                    '\n',
                    Enumerable.Range(0, 60).Select(n => $"Кот{(char)('а' + (n % 30))}{(char)('а' + (n / 30))} Иван;6Б")
                )
        );

        Irina.Presses("Подробно");
        Assert.Contains("2. ➕ Иван К., 6Б", Irina.Text);
        Irina.Presses("Ещё").Presses("Ещё");
        Assert.Contains("61. ➕", Irina.Text);
        Assert.False(Irina.Sees("Ещё"));

        Irina.Presses("Назад").Presses("Назад").Presses("Назад").Presses("Отчёт файлом");
        var file = Assert.Single(Irina.Files);
        Assert.Equal("Проверка списка.csv", file.FileName);
        Assert.Contains("\"2\";\"Иван К.", Encoding.UTF8.GetString(file.Bytes));
        Assert.Contains("добавить", Encoding.UTF8.GetString(file.Bytes));
    }

    [Fact]
    public void What_changed_in_between_is_shown_again_before_it_is_done()
    {
        Send("ФИО;Класс\nПетров Иван;6Б");
        world.Import("Петров Иван;6А");

        Irina.Presses("Применить");

        Assert.Contains("списки изменились", Irina.Text);
        Assert.Equal(["Петров Иван 6А"], world.Names());
        Irina.Presses("Применить");
        Assert.Equal(["Петров Иван 6Б"], world.Names());
    }

    [Fact]
    public void A_list_is_forgotten_when_it_is_cancelled_and_after_a_day()
    {
        Send("ФИО;Класс\nПетров Иван;6Б").Presses("Отмена");
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM roster_drafts")));

        Send("ФИО;Класс\nПетров Иван;6Б");
        world.Clock.Now += TimeSpan.FromDays(1.1);
        Irina.Presses("Применить");

        Assert.Contains("Этого списка уже нет", Irina.Text);
        Assert.Empty(world.Names());
    }

    [Fact]
    public void A_changed_surname_is_asked_about_child_by_child()
    {
        world.Import("Петрова Мария;6Б", "Кимова Анна;6Б");
        var maria = world.Child("Петрова Мария").Id;
        Send("ФИО;Класс\nИванова Мария;6Б\nОрлова Анна;6Б").Presses("Смена фамилии");

        Assert.Contains("Мария П., 6Б", Irina.Text);
        Irina.Presses("Да, это тот же ребёнок");
        Assert.Contains("Анна", Irina.Text);
        Irina.Presses("Нет, это новый ребёнок");
        Assert.False(Irina.Sees("Смена фамилии"));
        Irina.Presses("Применить");

        Assert.Equal(maria, world.Child("Иванова Мария").Id);
        Assert.Equal(["Иванова Мария 6Б", "Кимова Анна 6Б", "Орлова Анна 6Б"], world.Names());
    }

    [Fact]
    public void A_child_is_added_corrected_and_moved_by_hand()
    {
        Irina.Says("/roster").Presses("Добавить ребёнка").Says("Петров Ивaн Олегович, 6 Б, 2014");
        Assert.Contains("Ребёнок в списке", Irina.Text);
        Irina.Presses("Исправить имя").Says("Петров Илья");
        Irina.Presses("Исправить класс").Says("двенадцать");
        Assert.Contains("Например: 6Б", Irina.Text);
        Irina.Says("7 «А»");
        Irina.Presses("Год рождения").Says("2013");

        Assert.Equal(["Петров Илья 7А 2013"], world.Names());
        Irina.Says("/roster").Presses("Добавить").Says("Петров Илья 7А");
        Assert.Contains("уже есть", Irina.Text);
        Irina.Says("/roster").Presses("Добавить").Says("Петров");
        Assert.Contains("нужны фамилия и полное имя", Irina.Text);
        Assert.Single(world.Names());
    }

    [Fact]
    public void A_class_is_looked_through_with_short_names()
    {
        world.Import([
            .. Enumerable.Range(0, 45).Select(n => $"Кот{(char)('а' + (n % 30))}{(char)('а' + (n / 30))} Иван;7"),
        ]);

        Irina.Says("/roster").Presses("7 · 45");

        Assert.Contains("45 детей", Irina.Text);
        Assert.Contains("Иван К.", Irina.Labels);
        Assert.DoesNotContain("Кот", string.Concat(Irina.Labels));
        Irina.Presses("Ещё").Presses("Ещё");
        Assert.Equal(5, Irina.Labels.Count(l => l.StartsWith('И')));
    }

    [Fact]
    public void Leaving_says_what_it_takes_and_returning_what_it_does_not_give_back()
    {
        var id = world.Event();
        world.Boris.Press($"|join.{id}");
        Irina.Says("/roster").Presses("6Б").Presses("Борис").Presses("Выбыл");
        Irina.Says("7.12.2026");
        Assert.Contains("ещё не наступил", Irina.Text);
        Irina.Says("31.08.2026");
        Assert.Contains("с 01.09.2026", Irina.Text);

        Irina.Presses("Сегодня");
        Assert.Contains("1 запись отменим", Irina.Text);
        Assert.NotNull(world.SignUp(id, world.Boris));
        Irina.Presses("Да, выбыл(а)");
        Assert.Null(world.SignUp(id, world.Boris));
        Assert.Contains("Выбыл(а) 01.12.2026", Irina.Text);

        Irina.Says("/roster").Presses("Выбывшие").Presses("Борис").Presses("Вернулся");
        Assert.Contains("места уже отданы", Irina.Text);
        Irina.Presses("Вернулся (вернулась) сегодня: 6Б");
        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);
        Assert.Null(world.SignUp(id, world.Boris));
    }

    [Fact]
    public void A_day_of_the_calendar_will_do_as_well()
    {
        Irina.Says("/roster").Presses("6Б").Presses("Борис").Presses("Выбыл");
        Irina.Press(Irina.Screen.Rows.SelectMany(row => row).Single(b => b.Label == "‹").Data);
        Irina.Presses("17").Presses("Да");

        Assert.Equal(
            "2026-11-17",
            world.Read(tx => tx.Find<string>("SELECT left_on FROM people WHERE left_on IS NOT NULL"))
        );
    }

    [Fact]
    public void A_new_school_year_is_ticked_looked_through_and_applied_once()
    {
        world.Import("Иванова Мария;9А", "Орлов Пётр;9А", "Ким Анна;4");
        world.Clock.Now = new DateTimeOffset(2027, 9, 10, 10, 0, 0, TimeSpan.FromHours(3));
        Irina.Says("/roster").Presses("Новый учебный год");
        Assert.Contains("2027/28", Irina.Text);
        Assert.Contains("9А → выпуск · 2", Irina.Text);
        Irina.Presses("Считать с 01.09.2027").Presses("Кто идёт в 10").Presses("Мария").Presses("Назад");
        Assert.Contains("10А · 1", Irina.Text);
        Irina.Presses("9А").Presses("Назад");
        Irina
            .Presses("Добавить новые списки")
            .SendFile("1А.csv", Encoding.UTF8.GetBytes("ФИО;Класс\nНовиков Лев;1А\nКим Анна;5Б"));
        Assert.Contains("10А · 1", Irina.Text);
        Assert.Contains("4 → 5Б", Irina.Text);

        var apply = Irina.Data("Применить");
        Irina.Presses("Применить");
        Assert.Contains("Новый учебный год начат", Irina.Text);
        Irina.Press(apply);
        Irina.Says("/roster").Presses("Новый учебный год");
        Assert.Contains("второй раз нельзя", Irina.Text);

        Assert.Equal(["Иванова Мария 10А", "Ким Анна 5Б", "Новиков Лев 1А"], world.Names());
        Assert.Equal("7Б", world.Boris.Actor.Person!.Class);
        Assert.Equal(new DateOnly(2027, 9, 1), world.Child("Ким Анна").FromDay);
    }

    [Fact]
    public void Teachers_pupils_and_strangers_find_no_lists()
    {
        world.Import("Петров Иван;6Б");
        foreach (var chat in (Chat[])[world.Vera, world.Boris, world.Anna, world.Gleb])
        {
            chat.Says("/roster");

            Assert.Contains("доступно не всем", chat.Text);
            Assert.DoesNotContain("roster", world.Menu.For(chat.Actor).Select(c => c.Name));
        }

        Assert.Contains(
            "roster",
            world.Menu.For(world.Staff("Заместова Ольга", StaffRole.Deputy).Actor).Select(c => c.Name)
        );
    }

    [Fact]
    public void A_class_teacher_keeps_the_own_class_and_sees_no_other()
    {
        world.Import("Петров Иван;6Б", "Ким Анна;7А");
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));
        var stranger = world.Child("Ким Анна").Id;
        world.Vera.Says("/roster");

        Assert.True(world.Vera.Sees("6Б"));
        Assert.False(world.Vera.Sees("7А") || world.Vera.Sees("Загрузить") || world.Vera.Sees("Новый учебный год"));
        world.Vera.Forges($"rosterChild.{stranger}");
        Assert.Contains("в списках нет", world.Vera.Text);
        world.Vera.Forges($"rosterLeftNow.{stranger}.2026-12-01").Forges("rosterClass.7.А").Forges("rosterUpload");
        Assert.Contains("Ким Анна 7А", world.Names());

        world.Vera.Says("/roster").Presses("6Б").Presses("Иван").Presses("Исправить класс").Says("7А");
        Assert.Contains("Петров Иван 6Б", world.Names());
        world.Vera.Says("/roster").Presses("Добавить").Says("Орлов Пётр, 7А");
        Assert.Contains("доступно не всем", world.Vera.Text);
        world.Vera.Says("/roster").Presses("Добавить").Says("Орлов Пётр, 6Б");
        Assert.Equal(["Ким Анна 7А", "Орлов Пётр 6Б", "Петров Иван 6Б"], world.Names());
    }

    [Fact]
    public void A_guest_of_another_school_is_on_no_list_of_ours()
    {
        var guest = world.Pupil("Гостев Лев", grade: 9).PersonId;
        world.Write(tx => PersonStore.SetSchool(tx, guest, "Школа соседнего села"));

        Irina.Says("/roster");

        Assert.Contains("1 класс, 1 ребёнок", Irina.Text);
        Irina.Forges($"rosterChild.{guest}");
        Assert.Contains("в списках нет", Irina.Text);
    }

    [Fact]
    public void What_leaving_frees_is_known_to_the_waiting_list_of_every_event()
    {
        var next = world.Pupil("Петров Пётр");
        var ids = Enumerable
            .Range(1, 3)
            .Select(n => world.Event($"Событие {n}", e => e with { Capacity = 1 }))
            .ToList();
        ids.ForEach(id => world.Boris.Press($"|join.{id}"));
        ids.ForEach(id => next.Press($"|join.{id}"));

        Irina.Says("/roster").Presses("6Б").Presses("Борис").Presses("Выбыл").Presses("Сегодня").Presses("Да");

        Assert.All(ids, id => Assert.Equal(SignUpStatus.Offered, world.SignUp(id, next)!.Status));
    }

    public void Dispose() => world.Dispose();

    private Chat Send(string csv, Encoding? encoding = null) =>
        Irina.Says("/roster").Presses("Загрузить").SendFile("список.csv", (encoding ?? Encoding.UTF8).GetBytes(csv));

    private string Kept() => Dump.Tables(world, "people", "class_memberships", "journal");
}
