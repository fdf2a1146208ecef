using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Turnout;

/// <summary>Results with two taps, subjects, the photo of a diploma, and that the family hears of it once.</summary>
public sealed class AwardTests : IDisposable
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private readonly World world = new();
    private readonly long masha;
    private readonly Chat olga;
    private readonly long id;

    public AwardTests()
    {
        masha = world.Listed("Лебедева Маша");
        olga = world.Parent("Лебедева Ольга", masha);
        id = world.Event(
            "Олимпиада",
            e => e with { StartsAt = World.Start.AddDays(-1), Enrolment = Enrolment.Past, Kind = EventKind.Olympiad },
            EventStatus.Finished
        );
    }

    [Fact]
    public void An_external_contest_is_entered_after_the_fact_names_from_the_class_and_two_taps_for_each()
    {
        world.Vera.Press($"|happened.{id}").Presses("Результаты").Presses("Добавить").Presses("6Б").Presses("Маша Л.");
        world.Vera.Presses("Готово: добавить 1").Presses("Маша Л.").Presses("Победитель");

        Assert.Contains("Маша Л., 6Б — победитель", string.Concat(world.Vera.Labels));
        Assert.True(world.Read(tx => AttendanceStore.HasCome(tx, id, masha)));
        var entry = world.Read(tx => JournalStore.Latest(tx, 5)).First(e => e.Action == "result.set");
        Assert.Equal((masha, $"{id} winner"), (entry.SubjectId, entry.Note));
    }

    [Fact]
    public void Twenty_names_come_eight_at_a_time_and_a_result_leaves_the_page_where_it_was()
    {
        world.Vera.Press($"|happened.{id}").Presses("Результаты").Presses("Добавить");
        foreach (var number in Enumerable.Range(0, 20))
        {
            world.Vera.Says($"Серов {(char)('А' + number)}лик 6Б").Presses("Новое имя");
        }

        world.Vera.Press($"|res.{id}");
        Assert.Equal(8 + 2, world.Vera.Screen.Rows.Count);
        world.Vera.Presses("Ещё ➡️");
        var ninth = world.Vera.Labels[0];
        world.Vera.Presses(ninth).Presses("Призёр");
        Assert.Equal($"{ninth} — призёр", world.Vera.Labels[0]);
        world.Vera.Presses(world.Vera.Labels[1]).Presses("Назад");
        Assert.Equal($"{ninth} — призёр", world.Vera.Labels[0]);
    }

    [Fact]
    public void One_child_has_a_result_in_each_subject_with_place_stage_and_level()
    {
        Give();
        world.Vera.Press($"|resOne.{id}.{masha}").Presses("Ещё предмет").Says("Физика").Presses("Призёр");
        world.Vera.Presses("Место").Says("0");
        Assert.Contains("Место — число", world.Vera.Text);
        world.Vera.Says("2").Presses("Этап").Presses("муниципальный этап").Presses("Уровень").Presses("региональный");
        Assert.Contains("Физика: призёр, 2 место, муниципальный этап, региональный уровень", world.Vera.Text);
        // Asked for again, the subject is found and not doubled.
        world.Vera.Press($"|resOne.{id}.{masha}").Presses("Ещё предмет").Says("физика");
        Assert.Contains("2 место", world.Vera.Text);
        Assert.Equal(2, world.Read(tx => EventResultStore.Of(tx, id)).Count);
        Assert.Contains("2 результата", string.Concat(world.Vera.Press($"|res.{id}").Labels));
    }

    [Fact]
    public void The_family_hears_of_a_result_once_as_it_stands_then_and_never_at_night()
    {
        world.At(World.Start.AddHours(10));
        var line = Give();
        world.Vera.Press($"|resSet.{line}.a.1");
        world.Later(TimeSpan.FromMinutes(10));
        Assert.Empty(olga.Notices);

        world.At(World.Start.AddDays(1));
        Assert.Contains("Маша: призёр\n<b>Олимпиада</b>", Assert.Single(olga.Notices).Text);
        world.Vera.Press($"|resSet.{line}.p.3");
        world.Later(TimeSpan.FromDays(1));
        Assert.Single(olga.Notices);
        world.Vera.Press($"|resDropNow.{line}");
        Assert.Empty(olga.Notices);
    }

    [Fact]
    public void The_photo_of_a_diploma_is_seen_by_staff_and_family_and_goes_with_the_person()
    {
        var line = Give();
        world.Vera.Press($"|resAsk.{line}.4").SendsPhoto();
        Assert.Contains("Не получилось взять фото", world.Vera.Text);
        world.Vera.SendsPicture([1, 2, 3]);
        Assert.Contains("Не получилось взять фото", world.Vera.Text);
        world.Vera.SendsPicture(new byte[301 * 1024]);
        Assert.Contains("Не получилось взять фото", world.Vera.Text);
        Assert.Contains("Фото диплома есть", world.Vera.SendsPicture(Photo).Text);

        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        foreach (var chat in (Chat[])[world.Vera, olga, world.Irina])
        {
            Assert.Equal(Photo, chat.Press($"|diploma.{line}").Files[^1].Bytes);
        }

        foreach (var chat in (Chat[])[world.Boris, world.Gleb, zoya, world.Anna])
        {
            Assert.Empty(chat.Press($"|diploma.{line}").Files);
        }

        world.Write(tx => PersonStore.Delete(tx, masha));
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM diplomas")));
        Assert.Empty(world.Vera.Files);
    }

    [Fact]
    public void Whoever_has_a_result_was_there_until_it_is_taken_away()
    {
        var line = Give();
        world.Vera.Press($"|cameSet.{id}.20261130.{masha}.0");
        Assert.Contains("сначала уберите его", world.Vera.Text);
        world.Vera.Press($"|resDrop.{line}").Presses("Да, убрать");
        world.Vera.Press($"|cameSet.{id}.20261130.{masha}.0");
        Assert.False(world.Read(tx => AttendanceStore.HasCome(tx, id, masha)));
    }

    [Fact]
    public void A_second_tap_on_an_award_leaves_the_place_alone()
    {
        var line = Give();
        world.Vera.Press($"|resSet.{line}.p.2").Press($"|resNew.{id}.{masha}.0");
        Assert.Equal(
            (EventAward.Winner, 2),
            world.Read(tx => EventResultStore.Find(tx, line)) is { } kept ? (kept.Result, kept.Place) : default
        );
    }

    public void Dispose() => world.Dispose();

    private long Give()
    {
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, id, masha, null));
        world.Vera.Press($"|resNew.{id}.{masha}.{(int)EventAward.Winner}");
        return world.Read(tx => EventResultStore.Of(tx, id)).Single().Id;
    }
}
