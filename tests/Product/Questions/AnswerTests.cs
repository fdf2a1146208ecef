using System.IO.Compression;
using System.Text;
using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Questions;

/// <summary>What becomes of the answers: counted for the teacher, asked for once a day, gone with the person and the year.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;
    private readonly Chat petr;

    public AnswerTests()
    {
        id = world.Event();
        Sheet.Ask(world, id, "Футболка?", "S\nM");
        Sheet.Ask(world, id, "Есть опыт?", isRequired: false);
        petr = world.Pupil("Белов Пётр");
        world.Boris.Press($"|join.{id}").Presses("M").Says("Два года");
        petr.Press($"|join.{id}");
    }

    [Fact]
    public void The_teacher_sees_the_count_and_every_persons_answers()
    {
        world.Vera.Press($"|list.{id}").Presses("Ответы участников");
        Assert.Contains("• Футболка: S — 0, M — 1, без ответа — 1", world.Vera.Text);
        Assert.Contains("• Есть опыт: ответили — 1, без ответа — 1", world.Vera.Text);
        Assert.Contains("Борис С., 6Б: M · Два года", world.Vera.Text);
        Assert.Contains("Пётр Б., 6Б: — · —", world.Vera.Text);
        world.Vera.Presses("Борис С.");
        Assert.Contains("2. Есть опыт?\n<b>Два года</b>", world.Vera.Text);
    }

    [Fact]
    public void The_teacher_answers_for_somebody_on_the_list_even_at_the_door()
    {
        world.At(world.Found(id).StartsAt.AddMinutes(-1));
        world.Vera.Press($"|answers.{id}.0").Presses("Пётр Б.").Presses("1. Футболка").Presses("S");
        Assert.Contains("Есть опыт?", world.Vera.Text);
        world.Vera.Presses("Пропустить");
        Assert.Contains("1. Футболка?\n<b>S</b>", world.Vera.Text);
        Assert.Equal(["S"], Sheet.Of(world, id, petr.PersonId));
        Assert.Contains($"answers.{id}.0", world.Vera.Data("Назад"));
    }

    [Fact]
    public void A_table_has_a_column_for_each_question()
    {
        world.Vera.Press($"|answersFile.{id}");
        var file = world.Vera.Files[^1];
        Assert.EndsWith(".xlsx", file.FileName);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = sheet.ReadToEnd();
        Assert.All((string[])["Футболка?", "Есть опыт?", "Два года"], words => Assert.Contains(words, text));
        Assert.Contains("signUps.printed", Dump.Tables(world, "journal"));
    }

    [Fact]
    public void Who_has_not_answered_is_asked_once_a_day_and_who_has_is_not()
    {
        var mother = world.Parent("Белова Ирина", petr.PersonId);
        world.Vera.Press($"|answers.{id}.0").Presses("Напомнить тем, кто не ответил: 1");
        Assert.Contains("1 участник без ответа", world.Vera.Text);
        var yes = world.Vera.Data("Да, напомнить");
        world.Vera.Press(yes).Press(yes);
        Assert.Contains("Сегодня уже", world.Vera.Text);

        Assert.Contains("Осталось ответить: 1", Assert.Single(petr.Notices).Text);
        Assert.Contains("👤 Пётр", Assert.Single(mother.Notices).Text);
        Assert.Empty(world.Boris.Notices);
        mother.PressesOnNotice("Ответить").Presses("S");
        Assert.Equal(["S"], Sheet.Of(world, id, petr.PersonId));
        Assert.Empty(petr.Notices);
    }

    [Fact]
    public void Another_day_asks_again_and_never_at_night()
    {
        world.At(World.Start.AddHours(11));
        world.Vera.Press($"|nudgeNow.{id}");
        Assert.Empty(petr.Notices);
        world.At(World.Start.AddDays(1));
        Assert.Single(petr.Notices);
        world.Vera.Press($"|nudgeNow.{id}");
        Assert.Equal(2, petr.Notices.Count);
    }

    [Fact]
    public void Answers_are_in_the_export_and_gone_with_the_person()
    {
        world.Boris.Says("/privacy").Presses("Скачать");
        var page = Encoding.UTF8.GetString(world.Boris.Files[^2].Bytes);
        Assert.Contains("Ответы на вопросы мероприятий", page);
        Assert.Contains("Есть опыт?", page);
        Assert.Contains("Два года", page);

        world.Boris.Forges($"privacyErase.{world.Boris.PersonId}").Presses("Да, удалить");
        Assert.DoesNotContain("Два года", Dump.Tables(world, "event_answers"));
    }

    [Fact]
    public void A_year_after_the_event_the_answers_are_gone_and_the_questions_stay()
    {
        world.At(world.Found(id).StartsAt.AddDays(364));
        world.Write(tx => AnswerStore.EraseOld(tx));
        Assert.Contains("Два года", Dump.Tables(world, "event_answers"));
        world.At(world.Found(id).StartsAt.AddYears(1).AddMinutes(1));
        world.Write(tx => AnswerStore.EraseOld(tx));
        Assert.DoesNotContain("Два года", Dump.Tables(world, "event_answers"));
        Assert.Equal(2, world.Read(tx => QuestionStore.Count(tx, id)));
    }

    [Fact]
    public void Who_gives_the_seat_back_leaves_no_answers_behind()
    {
        world.Boris.Press($"|leaveNow.{id}.{world.Boris.PersonId}");
        world.Write(tx => AnswerStore.EraseOld(tx));
        Assert.DoesNotContain("Два года", Dump.Tables(world, "event_answers"));
    }

    public void Dispose() => world.Dispose();
}
