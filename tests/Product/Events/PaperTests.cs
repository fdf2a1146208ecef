using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>What goes on paper: the list, the code, the poster.</summary>
public sealed class PaperTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public PaperTests() => id = world.Event("Хакатон «Теплица»/1", e => e with { Place = "кабинет 7", Capacity = 12 });

    [Fact]
    public void The_list_comes_as_a_paper_to_its_teacher_and_the_journal_knows()
    {
        world.Boris.Press($"|join.{id}");
        var vera = world.Vera.Says("/events").Forges($"list.{id}").Presses("Печать");

        var paper = Assert.Single(vera.Files);
        Assert.Equal("Список — Хакатон Теплица1.pdf", paper.FileName);
        Assert.Equal("%PDF"u8.ToArray(), paper.Bytes[..4]);
        Assert.Contains("1. Борис С., 6Б", vera.Text);
        Assert.Equal(1, world.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'signUps.printed'")));
    }

    [Fact]
    public void Another_teachers_list_is_not_to_be_had()
    {
        var other = world.Staff("Чужова Зоя", StaffRole.Teacher).Says("/events").Forges($"listPrint.{id}");

        Assert.Contains("Это доступно не всем", other.Text);
        Assert.Empty(other.Files);
        // Nor with rights that ended before it was made.
        world.Vera.Says("/events").Forges($"listPrint.{id}");
        world.Write(tx => tx.Run("UPDATE events SET organiser_id = NULL WHERE id = @id", new { id }));
        Assert.Empty(world.Vera.Files);
    }

    [Fact]
    public void Everybody_who_sees_the_card_shares_its_code_and_its_poster()
    {
        var boris = world.Boris.Says("/events").Presses("4.12").Presses("Поделиться");
        boris.Presses("QR-код").Presses("Плакат");

        Assert.Equal(
            ["QR — Хакатон Теплица1.png", "Плакат — Хакатон Теплица1.pdf"],
            boris.Files.Select(f => f.FileName)
        );
        Assert.True(boris.Files[0].IsPicture);
        Assert.True(boris.Files[0].Bytes.Length < 100_000);
        Assert.Contains(world.Found(id).Link, boris.Text);
    }

    [Fact]
    public void A_draft_and_a_foreign_event_have_no_poster()
    {
        var draft = world.Event("Черновик", status: EventStatus.Draft);
        var secret = world.Event("Для своих", e => e with { Visibility = EventVisibility.Centre });
        world.Vera.Says("/events").Forges($"sharePoster.{draft}");
        world.Gleb.Says("/events").Forges($"shareQr.{secret}").Forges($"sharePoster.{secret}");

        Assert.Empty(world.Vera.Files);
        Assert.Empty(world.Gleb.Files);
    }

    public void Dispose() => world.Dispose();
}
