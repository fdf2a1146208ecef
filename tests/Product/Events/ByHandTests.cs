using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>The teacher's list by hand: adding by class and by name, taking off, «По списку», all without anybody's phone.</summary>
public sealed class ByHandTests : IDisposable
{
    private readonly World world = new();
    private readonly Family family;

    public ByHandTests()
    {
        family = new Family(world);
        foreach (var name in (string[])["Иванова Мария", "Ильина Мария", "Петров Иван", "Сидоров Олег"])
        {
            family.Child(name, 6, "Б", consent: true);
        }
    }

    [Fact]
    public void A_list_is_ticked_class_by_class_and_names_that_would_be_alike_are_told_apart()
    {
        var id = world.Event(change: e => e with { Enrolment = Enrolment.ByList });
        var vera = List(id).Presses("Добавить").Presses("6Б");
        Assert.True(vera.Sees("Мария Ив."));
        Assert.True(vera.Sees("Мария Ил."));
        Assert.DoesNotContain(vera.Labels, l => l.Contains("Иванова"));

        vera.Presses("Мария Ив.")
            .Presses("Иван П.")
            .Presses("Иван П.")
            .Presses("Назад")
            .Presses("6А")
            .Presses("Оля С.");
        Assert.Contains("Ждут согласия: 1", vera.Presses("Готово: добавить 2").Text);
        Assert.Contains("1. Мария И., 6Б", vera.Text);
        Assert.Contains("Оля С., 6А — ⏳ ждём согласия", vera.Text);
        Assert.Equal(2, world.Found(id).Taken);
    }

    [Fact]
    public void The_whole_class_takes_two_taps_and_who_is_on_the_list_stays()
    {
        var id = world.Event(change: e => e with { Enrolment = Enrolment.ByList });
        var vera = List(id).Presses("Добавить").Presses("6Б").Presses("Весь класс").Presses("Готово: добавить 5");
        Assert.Contains("В списке: 5", vera.Text);

        vera.Presses("Добавить").Presses("6Б");
        Assert.Equal(5, vera.Labels.Count(l => l.StartsWith('✅')));
        Assert.False(vera.Presses("Весь класс").Sees("Готово"));
        Assert.Contains("Педагог добавил запись · Маша\n<b>Хакатон</b>", world.Anna.LastNotice);
        Assert.Contains("Маша: запись есть", world.Anna.LastNotice);
    }

    [Fact]
    public void What_does_not_fit_queues_and_the_teacher_reads_it_before()
    {
        var id = world.Event(change: e => e with { Capacity = 2 });
        var vera = List(id).Presses("Добавить").Presses("6Б").Presses("Весь класс");
        Assert.Contains("кому не хватит места, встанет в очередь", vera.Text);
        vera.Presses("Готово");

        Assert.Contains("В списке: 2", vera.Text);
        Assert.Contains("В очереди: 3", vera.Text);
        Assert.Contains("Занято 2 из 2, свободно 0, в очереди 3.", vera.Text);
    }

    [Fact]
    public void A_typed_surname_finds_the_child_and_the_next_may_follow()
    {
        var id = world.Event();
        var vera = List(id).Presses("Добавить").Says("иль");
        Assert.Contains("В списке: <b>Мария И., 6Б</b>", vera.Presses("Мария И., 6Б").Text);

        vera.Says("Иван Петров").Presses("Иван П.");
        Assert.Equal(2, world.Found(id).Seated);
        Assert.Contains("Уже в списке", vera.Says("Петров").Presses("Иван П.").Text);
        Assert.Contains("Никого не нашли", vera.Says("Тут таких нет").Text);
    }

    [Fact]
    public void A_child_whom_no_list_knows_is_written_down_and_waits_for_a_consent()
    {
        var id = world.Event();
        var vera = List(id).Presses("Добавить").Says("Новикова Вера 7А");
        Assert.Contains("такого имени в этом классе нет", vera.Text);
        vera.Presses("Новое имя: Новикова Вера, 7А");
        Assert.Contains("Ждём согласия родителя", vera.Text);

        vera.Says("Новикова Вера 7А").Presses("Новое имя");
        Assert.Contains("Уже в списке", vera.Text);
        Assert.Equal(1, world.Found(id).AwaitingConsent);
        vera.Presses("К списку").Presses("Согласия на бумаге: 1").Presses("Вера Н.").Presses("Да, согласие получено");
        Assert.Equal(1, world.Found(id).Seated);
    }

    [Fact]
    public void A_name_of_the_schools_list_is_offered_before_a_new_one_is_made()
    {
        var id = world.Event();
        var vera = List(id).Presses("Добавить").Says("Соколова Маша, 6Б");

        Assert.Contains("Такое имя в списке школы есть", vera.Text);
        vera.Presses("Маша С., 6Б");
        Assert.Equal(SignUpStatus.Seated, family.Of(id, family.Masha)!.Status);
    }

    [Fact]
    public void Taking_off_asks_once_tells_the_family_and_passes_the_seat_on()
    {
        var id = world.Event(change: e => e with { Capacity = 1 });
        List(id).Presses("Добавить").Says("Соколова Маша").Presses("Маша С.");
        world.Boris.Press($"|join.{id}");
        var vera = List(id).Presses("Убрать").Presses("Маша С., 6Б");
        Assert.Contains("Убрать из списка: <b>Маша С., 6Б</b>?", vera.Text);
        Assert.Equal(1, world.Found(id).Seated);

        vera.Presses("Да, убрать");
        Assert.Contains("Больше не в списке: Маша С., 6Б", vera.Text);
        Assert.Contains("Запись снята педагогом · Маша", world.Anna.LastNotice);
        Assert.Contains("Освободилось место", world.Boris.LastNotice);
    }

    [Fact]
    public void The_list_is_sorted_as_the_teacher_likes()
    {
        var id = world.Event();
        foreach (var name in (string[])["Соколова Оля", "Сидоров", "Иванова"])
        {
            List(id).Presses("Добавить").Says(name).Forges($"listPick.{id}.{Named(name)}");
        }

        var vera = List(id);
        Assert.Equal(["Оля С., 6А", "Олег С., 6Б", "Мария И., 6Б"], Lines(vera));
        Assert.Equal(["Мария И., 6Б", "Олег С., 6Б", "Оля С., 6А"], Lines(vera.Presses("По алфавиту")));
        Assert.Equal(["Оля С., 6А", "Мария И., 6Б", "Олег С., 6Б"], Lines(vera.Presses("По классам")));
        Assert.Equal(["Оля С., 6А", "Олег С., 6Б", "Мария И., 6Б"], Lines(vera.Presses("По записи")));
    }

    [Fact]
    public void A_teacher_finds_the_schools_list_but_no_stranger_who_only_typed_a_name()
    {
        var id = world.Event();
        world.Pupil("Тайная Яна", grade: 7);
        Assert.Contains("Никого не нашли", List(id).Presses("Добавить").Says("Тайная").Text);
        var secret = world.Chat("Тайная Яна").PersonId;
        world.Vera.Forges($"listPick.{id}.{secret}");
        Assert.DoesNotContain("Яна", world.Vera.Text);
        Assert.Equal(0, world.Found(id).Taken);

        // Who leads the centre, and who had her on a list before, does.
        world.Irina.Says("/events").Forges($"listAdd.{id}").Says("Тайная").Presses("Яна Т.");
        Assert.Equal(1, world.Found(id).Taken);
        Assert.True(List(world.Event("Второе")).Presses("Добавить").Says("Тайная").Sees("Яна Т."));
    }

    [Fact]
    public void Another_teacher_neither_adds_nor_takes_off()
    {
        var id = world.Event();
        List(id).Presses("Добавить").Says("Сидоров").Presses("Олег С.");
        var before = Dump.Tables(world, "sign_ups", "people");
        var other = world.Staff("Чужова Зоя", StaffRole.Teacher).Says("/events");
        before = Dump.Tables(world, "sign_ups", "people");
        foreach (
            var forged in (string[])
                [$"listAdd.{id}", $"listPick.{id}.{family.Masha}", $"listDrop.{id}.0", $"listDropNow.{id}.1"]
        )
        {
            Assert.Contains("Это доступно не всем", other.Forges(forged).Text);
            Assert.DoesNotContain("Олег", other.Text);
        }

        Assert.Equal(before, Dump.Tables(world, "sign_ups", "people"));
    }

    [Fact]
    public void A_list_by_hand_holds_its_places_until_the_start()
    {
        var id = world.Event(change: e => e with { Enrolment = Enrolment.ByList });
        List(id).Presses("Добавить").Says("Соколова Оля").Presses("Оля С.");
        world.Later(TimeSpan.FromHours(30));

        Assert.Equal(SignUpStatus.AwaitingConsent, family.Of(id, family.Olya)!.Status);
        world.Anna.Says("/events").Presses("4.12");
        Assert.Contains("Оля: запись ждёт согласия", world.Anna.Text);
        Assert.True(world.Anna.Sees("Согласие: Оля"));
    }

    [Fact]
    public void What_is_over_is_changed_no_more()
    {
        var id = world.Event();
        List(id).Presses("Добавить").Says("Сидоров").Presses("Олег С.");
        world.Clock.Now += TimeSpan.FromDays(4);

        Assert.False(List(id).Sees("Добавить"));
        world.Vera.Forges($"listPick.{id}.{family.Masha}");
        Assert.Contains("Добавить уже нельзя", world.Vera.Text);
        Assert.Equal(1, world.Found(id).Taken);
    }

    public void Dispose() => world.Dispose();

    private Chat List(long id) => world.Vera.Says("/events").Forges($"list.{id}");

    private long Named(string name) => world.Read(tx => DirectoryStore.Search(tx, world.Vera.Actor, name, 1)[0].Id);

    private static IEnumerable<string> Lines(Chat chat) =>
        chat.Text.Split('\n').Skip(3).Where(l => l.Length > 0).Select(l => l[(l.IndexOf(' ') + 1)..].Split(" — ")[0]);
}
