using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Repetition;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Attachments;

/// <summary>A file of one of a series may go with all that follow: the organiser says so.</summary>
public sealed class SeriesFileTests : IDisposable
{
    private readonly World world = new();
    private readonly IReadOnlyList<long> ids;

    public SeriesFileTests() => ids = Mondays.Hold(world);

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_file_goes_with_this_one_and_all_that_follow_and_the_bytes_are_kept_once()
    {
        world.Boris.Press($"|join.{ids[2]}");
        Send(ids[1], "План.pdf");
        Assert.Contains("Файл добавлен", world.Vera.Text);
        world.Vera.Presses("Это и все следующие: 3");

        Assert.Contains("✅ Добавлено: 3 мероприятия.", world.Vera.Text);
        Assert.DoesNotContain("Не получилось", world.Vera.Text);
        Assert.Equal(["", "План.pdf", "План.pdf", "План.pdf"], ids.Select(Names));
        Assert.Equal(1, Count("papers"));
        Assert.Empty(world.Boris.Notices);
        world.Boris.Press($"|files.{ids[3]}");
        Assert.Equal(Papers.Pdf, Assert.Single(world.Boris.Files).Bytes);
        Assert.Equal(3, world.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'event.fileAdded'")));
    }

    [Fact]
    public void Just_this_one_has_it_and_the_last_is_not_asked_about()
    {
        Send(ids[1], "План.pdf").Presses("Только это");
        Assert.True(world.Vera.Sees("План.pdf"));
        Send(ids[3], "Итог.pdf");
        Assert.False(world.Vera.Sees("Только это"));
        Assert.Equal(["", "План.pdf", "", "Итог.pdf"], ids.Select(Names));
    }

    [Fact]
    public void Several_files_are_asked_about_together()
    {
        Send(ids[1], "План.pdf").SendFile("Заявка.docx", Papers.Docx).SendsPicture(Papers.Jpeg);
        Assert.Contains("вложением", world.Vera.Says("вот").Text);
        world.Vera.Presses("Это и все следующие: 3");
        Assert.All(ids.Skip(1), id => Assert.Equal("План.pdf Заявка.docx Фото 1.jpg", Names(id)));
        // What was answered is not asked again.
        world.Vera.SendFile("Ещё.pdf", [.. Papers.Pdf, 1]).Presses("Это и все следующие: 3");
        Assert.Contains("✅ Добавлено: 3 мероприятия.", world.Vera.Text);
    }

    [Fact]
    public void Where_five_are_there_it_is_left_out_and_the_teacher_hears_where()
    {
        for (var number = 1; number <= 5; number++)
        {
            Send(ids[2], $"Лист {number}.pdf", (byte)number);
            world.Vera.Presses("Только это");
        }

        Send(ids[1], "План.pdf").Presses("Это и все следующие: 3");
        Assert.Contains("Добавлено: 2 мероприятия. ⚠️ Не получилось: 21.12 — там уже пять файлов.", world.Vera.Text);
        Assert.Equal(5, Of(ids[2]).Count);
        Assert.Equal("План.pdf", Names(ids[3]));
    }

    [Fact]
    public void A_new_version_takes_the_place_of_the_old_one_and_never_of_a_file_of_their_own()
    {
        Send(ids[1], "План.pdf").Presses("Это и все следующие: 3");
        Send(ids[2], "План.pdf", 7).Presses("Только это");
        var own = Of(ids[2]).Single().PaperId;

        Send(ids[1], "План.pdf", 1);
        Assert.Contains("заменили на новый", world.Vera.Text);
        // Thought better of it while the question stands.
        world.Vera.SendFile("План.pdf", [.. Papers.Pdf, 2]).Presses("Это и все следующие: 3");

        Assert.Contains(
            "Добавлено: 2 мероприятия. ⚠️ Не получилось: 21.12 — там другой файл с таким названием.",
            world.Vera.Text
        );
        Assert.Equal(own, Of(ids[2]).Single().PaperId);
        Assert.Equal(Of(ids[1]).Single().PaperId, Of(ids[3]).Single().PaperId);
        Assert.Equal(2, Count("papers"));
    }

    [Fact]
    public void A_photo_gets_a_name_that_is_free_everywhere()
    {
        world.Vera.Press($"|filesEdit.{ids[2]}").SendsPicture(Papers.Jpeg).Presses("Только это");
        world.Vera.Press($"|filesEdit.{ids[1]}").SendsPicture([.. Papers.Jpeg, 4]).Presses("Это и все следующие: 3");
        Assert.Equal(["", "Фото 2.jpg", "Фото 1.jpg Фото 2.jpg", "Фото 2.jpg"], ids.Select(Names));
    }

    [Fact]
    public void Taking_away_takes_the_same_file_and_none_that_is_only_called_so()
    {
        Send(ids[1], "План.pdf").Presses("Только это");
        Send(ids[2], "План.pdf", 7).Presses("Только это");
        // The same bytes, sent once more.
        Send(ids[3], "Тот же план.pdf");
        world.Vera.Press($"|filesEdit.{ids[1]}").Presses("План.pdf");
        Assert.Contains("Только это или и все следующие?", world.Vera.Text);
        world.Vera.Presses("Это и все следующие: 2");

        Assert.Contains("Файл убран: 2 мероприятия", world.Vera.Text);
        Assert.Equal(["", "", "План.pdf", ""], ids.Select(Names));
        Assert.Equal(1, Count("papers"));
    }

    [Fact]
    public void Taken_away_just_here_it_stays_with_the_others()
    {
        Send(ids[1], "План.pdf").Presses("Это и все следующие: 3");
        world.Vera.Presses("План.pdf").Presses("Только это");
        Assert.Equal(["", "", "План.pdf", "План.pdf"], ids.Select(Names));
        world.Boris.Press($"|files.{ids[2]}");
        Assert.Equal(Papers.Pdf, Assert.Single(world.Boris.Files).Bytes);
    }

    [Fact]
    public void What_was_cancelled_or_handed_on_meanwhile_is_left_alone()
    {
        Send(ids[1], "План.pdf");
        Mondays.Cancel(world, ids[2]);
        Mondays.HandOn(world, ids[3], world.Staff("Чижова Зоя", StaffRole.Teacher));
        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("Добавлено: 1 мероприятие.", world.Vera.Text);
        Assert.Equal(["", "План.pdf", "", ""], ids.Select(Names));
    }

    [Fact]
    public void When_the_event_itself_was_cancelled_meanwhile_no_other_gets_it()
    {
        Send(ids[1], "План.pdf");
        Mondays.Cancel(world, ids[1]);
        world.Vera.Presses("Это и все следующие: 3");
        Assert.Contains("Мероприятие отменено", world.Vera.Text);
        Assert.Equal(["", "План.pdf", "", ""], ids.Select(Names));
    }

    [Fact]
    public void Another_teacher_shares_and_takes_away_nothing()
    {
        Send(ids[1], "План.pdf").Presses("Это и все следующие: 3");
        var zoya = world.Staff("Чижова Зоя", StaffRole.Teacher);
        zoya.Forges($"fileDropNow.{ids[1]}.{Of(ids[1]).Single().Id}.all");
        Assert.Contains("Это доступно не всем", zoya.Text);
        zoya.Forges($"fileAll.{ids[1]}");
        Assert.Contains("Это доступно не всем", zoya.Text);
        Assert.Equal(["", "План.pdf", "План.pdf", "План.pdf"], ids.Select(Names));
    }

    /// <param name="mark">Makes the bytes others than those of the usual file.</param>
    private Chat Send(long id, string name, byte? mark = null) =>
        world.Vera.Press($"|filesEdit.{id}").SendFile(name, mark is { } more ? [.. Papers.Pdf, more] : Papers.Pdf);

    private string Names(long id) => string.Join(' ', Of(id).Select(a => a.FileName));

    private IReadOnlyList<Attachment> Of(long id) => world.Read(tx => AttachmentStore.Of(tx, id));

    private int Count(string table) => world.Read(tx => tx.One<int>($"SELECT count(*) FROM {table}"));
}
