using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Attachments;

/// <summary>«Файлы»: what the organiser adds to an event, and everybody who may see it gets.</summary>
public sealed class AttachmentTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public AttachmentTests() => id = world.Event();

    [Fact]
    public void The_organiser_sends_files_and_everybody_finds_them_on_the_card()
    {
        Edit().SendFile("Положение.pdf", Papers.Pdf);
        Assert.Contains("Файл добавлен", world.Vera.Text);
        Assert.Contains("• Положение.pdf", world.Vera.Text);
        world.Vera.SendFile("Заявка.docx", Papers.Docx).Presses("Назад");
        Assert.True(world.Vera.Sees("Файлы (2)"));

        foreach (var chat in (Chat[])[world.Boris, world.Anna, world.Gleb])
        {
            chat.Press($"|card.{id}").Presses("Положение (2 файла)");
            Assert.Contains("Файлы — следующими сообщениями", chat.Text);
            Assert.Equal(["Положение.pdf", "Заявка.docx"], chat.Files.Select(f => f.FileName));
            Assert.Equal(Papers.Pdf, chat.Files[0].Bytes);
        }
    }

    [Fact]
    public void A_second_tap_on_the_card_sends_nothing_twice()
    {
        Edit().SendFile("Положение.pdf", Papers.Pdf);
        world.Boris.Says("/events").Presses("4.12");
        var data = world.Boris.Data("Положение");
        world.Boris.Press(data).Press(data);

        Assert.Single(world.Boris.Files);
        Assert.Contains("Положение.pdf", world.Boris.Presses("Прислать файлы").Text);
        Assert.Equal(2, world.Boris.Files.Count);
    }

    [Theory]
    [InlineData("Положение.html")]
    [InlineData("Афиша.svg")]
    [InlineData("Игра.exe")]
    [InlineData("Таблица.xlsm")]
    public void What_is_no_paper_is_refused_in_a_sentence_and_the_step_waits_on(string name)
    {
        Edit().SendFile(name, Papers.Pdf);
        Assert.Contains("Такой файл не подойдёт", world.Vera.Text);
        world.Vera.SendFile("Положение.pdf", "MZ"u8.ToArray());
        Assert.Contains("Такой файл не подойдёт", world.Vera.Text);
        Assert.Contains("вложением", world.Vera.Says("вот ссылка").Text);
        Assert.Contains("Файл добавлен", world.Vera.SendFile("Положение.pdf", Papers.Pdf).Text);
    }

    [Fact]
    public void A_file_over_ten_megabytes_is_refused_and_one_of_ten_is_kept_whole()
    {
        byte[] large = [.. Papers.Pdf, .. new byte[PaperFormat.LargestFile - Papers.Pdf.Length]];
        Edit().SendFile("Большой.pdf", [.. large, 1]);
        Assert.Contains("больше 10 МБ", world.Vera.Text);
        Assert.Contains("10 МБ", world.Vera.SendFile("Большой.pdf", large).Text);
        world.Boris.Press($"|files.{id}");
        Assert.Equal(large.Length, Assert.Single(world.Boris.Files).Bytes.Length);
    }

    [Fact]
    public void Five_files_are_enough_and_one_of_the_same_name_takes_the_place_of_the_other()
    {
        Edit();
        for (var number = 1; number <= 5; number++)
        {
            world.Vera.SendFile($"Лист {number}.pdf", Papers.Pdf);
        }

        Assert.Contains("Больше пяти", world.Vera.SendFile("Лист 6.pdf", Papers.Pdf).Text);
        Assert.Contains("заменили", world.Vera.SendFile("лист 2.PDF", [.. Papers.Pdf, 1]).Text);
        world.Boris.Press($"|files.{id}");
        Assert.Equal(5, world.Boris.Files.Count);
        Assert.Equal(5, Count("papers"));
    }

    [Fact]
    public void Photos_are_numbered()
    {
        Edit().SendsPicture(Papers.Jpeg).SendsPicture(Papers.Jpeg);
        Assert.Contains("• Фото 1.jpg", world.Vera.Text);
        Assert.Contains("• Фото 2.jpg", world.Vera.Text);
    }

    [Fact]
    public void Taking_away_asks_once_and_a_file_asked_for_before_comes_to_nobody()
    {
        Edit().SendFile("Положение.pdf", Papers.Pdf);
        world.Boris.Press($"|files.{id}");
        world.Vera.Presses("Положение.pdf");
        Assert.Contains("Убрать файл <b>Положение.pdf</b>?", world.Vera.Text);
        var yes = world.Vera.Data("Да, убрать");
        Assert.Contains("Файл убран", world.Vera.Press(yes).Press(yes).Text);

        Assert.Empty(world.Boris.Files);
        Assert.Equal(0, Count("papers"));
        Assert.False(world.Boris.Press($"|card.{id}").Sees("Положение"));
        Assert.Contains("Файлов здесь больше нет", world.Boris.Press($"|files.{id}").Text);
    }

    [Fact]
    public void A_file_goes_only_to_who_may_see_its_event()
    {
        var ours = world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre });
        world.Vera.Press($"|filesEdit.{ours}").SendFile("План.pdf", Papers.Pdf);
        var file = world.Read(tx => AttachmentStore.Of(tx, ours)).Single().Id;
        var recipes = world.Recipes.Single(r => r.Kinds.Contains("eventFile"));

        Assert.Null(world.Read(tx => recipes.Render(tx, world.Centre, Recipe.Of("eventFile", file), world.Gleb.Actor)));
        Assert.Contains("Такого мероприятия нет", world.Gleb.Press($"|files.{ours}").Text);
        Assert.NotNull(
            world.Read(tx => recipes.Render(tx, world.Centre, Recipe.Of("eventFile", file), world.Boris.Actor))
        );
    }

    [Fact]
    public void Another_teacher_adds_and_takes_away_nothing()
    {
        Edit().SendFile("Положение.pdf", Papers.Pdf);
        var file = world.Read(tx => AttachmentStore.Of(tx, id)).Single().Id;
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        zoya.Press($"|filesEdit.{id}").SendFile("Чужой.pdf", Papers.Pdf);
        zoya.Press($"|fileDropNow.{id}.{file}");
        // A file of Vera's under the number of an event of one's own.
        var own = world.Write(tx =>
            EventActions.Create(tx, zoya.Actor, world.Found(id).Draft(), EventStatus.Published).Event!.Id
        );
        zoya.Press($"|fileDropNow.{own}.{file}");

        Assert.Equal("Положение.pdf", world.Read(tx => AttachmentStore.Of(tx, id)).Single().FileName);
    }

    [Fact]
    public void What_is_repeated_takes_its_files_along_and_the_bytes_are_kept_once()
    {
        Edit().SendFile("Положение.pdf", Papers.Pdf);
        world.Vera.Press($"|repeat.{id}").Says("11.12").Presses("Изменить").Presses("Каждую").Says("25.12");
        world.Vera.Presses("Опубликовать");
        Assert.Equal(4, Count("event_attachments"));
        Assert.Equal(1, Count("papers"));

        world.Vera.Press($"|fileDropNow.{id}.{world.Read(tx => AttachmentStore.Of(tx, id)).Single().Id}");
        Assert.Equal(1, Count("papers"));
        var last = world.Read(tx => tx.One<long>("SELECT max(id) FROM events"));
        world.Boris.Press($"|files.{last}");
        Assert.Equal(Papers.Pdf, Assert.Single(world.Boris.Files).Bytes);
    }

    [Fact]
    public void While_something_in_the_form_is_not_saved_no_way_leads_out_of_it()
    {
        world.Vera.Press($"|edit.{id}");
        Assert.True(world.Vera.Sees("Файлы"));
        world.Vera.Presses("Изменить").Presses("Название").Says("Другое имя");
        Assert.False(world.Vera.Sees("Файлы"));
    }

    public void Dispose() => world.Dispose();

    private Chat Edit() => world.Vera.Press($"|card.{id}").Presses("Изменить").Presses("Файлы");

    private int Count(string table) => world.Read(tx => tx.One<int>($"SELECT count(*) FROM {table}"));
}
