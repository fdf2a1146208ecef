using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Journeys;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Trips;

/// <summary>«Дорога и заметка» on the card, and what the teacher reads of it.</summary>
public sealed class TripTests : IDisposable
{
    private const string Secret = "Уйдёт в половине пятого";

    private readonly World world = new();
    private readonly long masha;
    private readonly long petya;
    private readonly Chat mother;
    private readonly long id;

    public TripTests()
    {
        masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        petya = world.Listed("Иванов Петя", 5, "А", consent: true);
        mother = world.Parent("Иванова Ольга", masha, petya);
        id = world.Event();
        mother.Press($"|join.{id}.{masha}");
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_mother_says_how_her_child_travels_and_the_teacher_reads_it()
    {
        mother.Presses("Дорога и заметка").Presses("Едет автобусом");
        mother.Presses("Кто забирает").Presses("Бабушка").Presses("Заметка педагогу");
        Assert.Contains("Не пишите о здоровье: скажите педагогу лично.", mother.Text);
        mother.Says(Secret);

        Assert.Contains("🚌 Школьный автобус: да\n👤 Забирает: Бабушка\n📝 Заметка: " + Secret, mother.Text);
        Assert.Contains("🚌 Маша: автобус, забирает: Бабушка, есть заметка педагогу", mother.Presses("Назад").Text);

        world.Boris.Press($"|join.{id}");
        world.Vera.Press($"|list.{id}");
        Assert.Contains("🚌 автобусом: 1", world.Vera.Text);
        Assert.Contains("1. Мария И., 6Б", world.Vera.Text.Replace("Маша И.", "Мария И."));
        Assert.DoesNotContain(Secret, world.Vera.Text);
        world.Vera.Presses("Кто как добирается");
        Assert.Contains("🚌 автобусом: 1, без автобуса: 0, не указали: 1", world.Vera.Text);
        Assert.Contains($"1. Маша И., 6Б — автобус, забирает: Бабушка\n📝 {Secret}", world.Vera.Text);
        Assert.Contains("2. Борис С., 6Б — не указано", world.Vera.Text);
    }

    [Fact]
    public void The_teacher_prints_it_and_the_journal_notes_it()
    {
        Write(Secret);
        world.Vera.Press($"|travel.{id}").Presses("Печать");

        var file = Assert.Single(world.Vera.Files);
        Assert.Equal("Кто как добирается — Хакатон.pdf", file.FileName);
        Assert.Contains(Secret, Rights.PdfText.Of(file.Bytes));
        Assert.Equal(1, world.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'trips.printed'")));
    }

    [Fact]
    public void Of_two_children_the_family_chooses_and_neither_gets_what_is_the_others()
    {
        mother.Press($"|join.{id}.{petya}").Presses("Дорога и заметка").Presses("Петя").Presses("Без автобуса");

        Assert.Contains("<b>Дорога и заметка</b> · Петя", mother.Text);
        Assert.Contains("🚌 Школьный автобус: нет", mother.Text);
        mother.Press($"|trips.{id}").Presses("Маша");
        Assert.Contains("🚌 Школьный автобус: не указано", mother.Text);
    }

    [Fact]
    public void What_is_typed_on_any_step_is_understood_and_what_is_too_long_is_refused_with_an_example()
    {
        mother.Presses("Дорога и заметка").Says("едет автобусом");
        Assert.Contains("Школьный автобус: да", mother.Text);
        Assert.Contains("Забирает: Папа", mother.Says("папа").Text);
        Assert.Contains("Выберите, что указать", mother.Says("завтра дождь").Text);

        mother.Presses("Кто забирает").Says(new string('а', 101));
        Assert.Contains("до 100 знаков. Например", mother.Text);
        Assert.Contains("Забирает: Соседка Нина", mother.Says("Соседка Нина").Text);
        mother.Presses("Заметка").Says(new string('а', 301));
        Assert.Contains("до 300 знаков. Например", mother.Text);
        Assert.Contains($"Заметка: {new string('а', 300)}", mother.Says(new string('а', 300)).Text);
        Assert.Contains("Заметка: нет", mother.Presses("Заметка").Presses("Убрать").Text);
    }

    [Fact]
    public void As_last_time_copies_the_way_and_not_the_note()
    {
        Write(Secret);
        mother.Press($"|trip.{Seat()}").Presses("Едет автобусом");
        var next = world.Event("Лекция");
        mother.Press($"|join.{next}.{masha}").Presses("Дорога и заметка").Presses("Как в прошлый раз");

        Assert.Contains("Школьный автобус: да", mother.Text);
        Assert.Contains("Заметка: нет", mother.Text);
        Assert.False(mother.Sees("Как в прошлый раз"));
    }

    [Fact]
    public void When_it_has_begun_it_is_too_late_and_an_online_event_has_no_way()
    {
        mother.Presses("Дорога и заметка").Presses("Заметка");
        world.At(World.Start.AddDays(3).AddHours(3));
        Assert.Contains("уже началось", mother.Says(Secret).Text);
        Assert.DoesNotContain(Secret, Dump.Everything(world));
        Assert.False(mother.Press($"|card.{id}").Sees("Дорога"));

        var online = world.Event(
            "Встреча",
            e => e with { Format = EventFormat.Online, StartsAt = world.Clock.Now.AddDays(1) }
        );
        Assert.False(mother.Press($"|join.{online}.{masha}").Sees("Дорога"));
    }

    [Fact]
    public void Before_the_consent_nothing_is_asked_and_with_the_sign_up_it_goes()
    {
        var lada = world.Listed("Иванова Лада", 7, "А");
        var family = world.Parent("Иванов Олег", lada);
        Assert.False(family.Press($"|join.{id}.{lada}").Sees("Дорога"));
        var seat = world.Read(tx => SignUpStore.ActiveOf(tx, id, lada)!.Id);
        family.Forges($"tripBus.{seat}.1");
        Assert.Null(world.Read(tx => TripStore.Find(tx, seat)));

        Write(Secret);
        mother.Press($"|leaveNow.{id}.{masha}");
        Keep();
        Assert.Null(Trip());
    }

    [Fact]
    public void Strangers_other_families_and_other_teachers_read_and_change_nothing()
    {
        Write(Secret);
        var other = world.Parent("Котова Инна", world.Listed("Котов Илья", consent: true));
        var teacher = world.Staff("Чижова Зоя", StaffRole.Teacher);
        foreach (var chat in (Chat[])[other, teacher, world.Boris, world.Gleb])
        {
            foreach (
                var press in (string[])
                    [$"trip.{Seat()}", $"tripBus.{Seat()}.1", $"tripNote.{Seat()}", $"travel.{id}", $"travelPrint.{id}"]
            )
            {
                chat.Press($"|{press}").Says("чужая рука");
                Assert.All(chat.Screens, screen => Assert.DoesNotContain(Secret, screen.Text));
            }

            Assert.Empty(chat.Files);
        }

        Assert.Equal((null, Secret), (Trip()!.ByBus, Trip()!.Note));
    }

    [Fact]
    public void A_week_after_the_event_nothing_of_it_is_left_in_the_tables()
    {
        Write(Secret);
        Dump.Deliver(world);
        Assert.Contains(Secret, Dump.Everything(world));

        world.At(World.Start.AddDays(10).AddHours(2));
        Keep();
        Assert.NotNull(Trip());
        world.At(World.Start.AddDays(10).AddHours(4));
        Keep();

        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM trips")));
        Assert.DoesNotContain(Secret, Dump.Everything(world));
    }

    [Fact]
    public void It_is_in_the_export_and_goes_with_the_person_though_the_sign_up_is_counted()
    {
        Write(Secret);
        mother.Says("/privacy").Presses("Маша И.");
        Assert.Contains("дорога и заметки педагогу: 1", mother.Text);
        mother.Presses("Скачать");
        Assert.Contains(mother.Files, f => System.Text.Encoding.UTF8.GetString(f.Bytes).Contains(Secret));

        mother.Forges($"privacyEraseNow.{masha}");
        Dump.Deliver(world);

        Assert.Null(Trip());
        Assert.DoesNotContain(Secret, Dump.Everything(world));
        Assert.Equal(1, world.Read(tx => tx.One<int>("SELECT count(*) FROM sign_ups")));
    }

    [Fact]
    public void The_longest_notes_of_a_page_fit_one_message()
    {
        for (var n = 0; n < 8; n++)
        {
            var child = world.Pupil($"Длиннейшеефамильный{(char)('а' + n)} Александр");
            child.Press($"|join.{id}").Presses("Дорога и заметка").Presses("Едет автобусом");
            child.Presses("Кто забирает").Says(new string('ж', 100)).Presses("Заметка").Says(new string('ш', 300));
        }

        world.Vera.Press($"|travel.{id}");
        Assert.InRange(world.Vera.Text.Length, 1000, 4096);
        Assert.Contains("9. ", world.Vera.Presses("Ещё").Text);
    }

    private void Write(string note) => mother.Press($"|tripNote.{Seat()}").Says(note);

    private long Seat() =>
        world.Read(tx =>
            tx.One<long>("SELECT min(id) FROM sign_ups WHERE person_id = @masha AND event_id = @id", new { masha, id })
        );

    private Trip? Trip() => world.Read(tx => TripStore.Find(tx, Seat()));

    private void Keep() => world.Write(tx => Keeping.Tick(tx, world.Centre));
}
