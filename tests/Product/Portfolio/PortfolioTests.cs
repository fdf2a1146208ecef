using System.Text;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Turnout;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Portfolio;

/// <summary>What a family sees and keeps of its participations; certificates and their numbers.</summary>
public sealed class PortfolioTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat olga;
    private readonly long masha;
    private readonly long old;
    private readonly long olympiad;

    public PortfolioTests()
    {
        masha = world.Listed("Лебедева Маша", consent: true);
        olga = world.Parent("Лебедева Ольга", masha);
        old = world.Event("День науки", e => e with { StartsAt = World.Start.AddMonths(-7) });
        olympiad = world.Event(
            "Олимпиада",
            e => e with { StartsAt = World.Start.AddDays(-3), Level = EventLevel.Municipal }
        );
        world.Write(tx =>
        {
            AttendanceStore.Came(tx, world.Centre, old, masha, null);
            EventResultLine[] won =
            [
                new()
                {
                    PersonId = masha,
                    Subject = "Физика",
                    Result = EventAward.PrizeWinner,
                    Place = 2,
                },
            ];
            AwardGiving.Give(tx, world.Centre, world.Vera.Actor, olympiad, won);
        });
    }

    [Fact]
    public void A_family_reads_participations_and_awards_by_school_year_the_newest_first()
    {
        olga.Says("/my").Presses("Портфолио: Маша");

        Assert.Contains("2 участия", olga.Text);
        Assert.Contains("<b>2026/27 учебный год</b>\n• 28.11 · Олимпиада — Физика: призёр, 2 место", olga.Text);
        Assert.Contains("<b>2025/26 учебный год</b>\n• 1.05 · День науки", olga.Text);
        Assert.StartsWith("🏅 28.11.26", olga.Labels[0]);
        Assert.Contains("28 ноября 2026 года", olga.Presses("28.11.26").Text);
    }

    [Fact]
    public void Only_what_counts_is_in_it()
    {
        var absent = world.Event("Пропустили", e => e with { StartsAt = World.Start.AddDays(-2) });
        var off = world.Event("Отменили", e => e with { StartsAt = World.Start.AddHours(1) });
        world.Write(tx =>
        {
            AttendanceStore.Came(tx, world.Centre, absent, masha, null);
            AttendanceStore.Unmark(tx, absent, masha);
            AttendanceStore.Absent(tx, absent, masha);
            AttendanceStore.Came(tx, world.Centre, off, masha, null);
        });
        world.Vera.Press($"|cancelEventNow.{off}");
        Assert.Equal(["Олимпиада", "День науки"], world.Read(tx => PortfolioReport.Of(tx, masha)).Select(l => l.Title));
    }

    [Fact]
    public void It_comes_as_a_PDF_and_as_a_picture_under_a_hundred_kilobytes()
    {
        for (var n = 0; n < 40; n++)
        {
            var many = world.Event(
                $"Очень длинное название мероприятия номер {n}",
                e => e with { StartsAt = World.Start.AddDays(-10 - n) }
            );
            world.Write(tx => AttendanceStore.Came(tx, world.Centre, many, masha, null));
        }

        olga.Press($"|portPdf.{masha}").Press($"|portPng.{masha}");
        var (pdf, png) = (olga.Files[^2], olga.Files[^1]);
        Assert.Equal("Портфолио — Лебедева Маша.pdf", pdf.FileName);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(pdf.Bytes[..8]));
        Assert.True(png.IsPicture);
        Assert.True(png.Bytes.Length < 100 * 1024, $"{png.Bytes.Length}");
    }

    [Fact]
    public void A_certificate_keeps_its_number_and_no_number_is_given_twice()
    {
        olga.Press($"|portCert.{masha}.{olympiad}")
            .Press($"|portCert.{masha}.{olympiad}")
            .Press($"|portCert.{masha}.{old}");
        Assert.Equal("2026-0001", Number(olympiad));
        Assert.Equal("2026-0002", Number(old));
        Assert.Equal("Сертификат — Лебедева Маша.pdf", olga.Files[^1].FileName);

        world.Write(tx => PersonStore.Delete(tx, masha));
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM certificates")));
        Assert.Empty(olga.Files);
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, old, world.Boris.PersonId, null));
        world.Boris.Press($"|portCert.{world.Boris.PersonId}.{old}");
        Assert.Equal("2026-0003", world.Read(tx => CertificateStore.Find(tx, old, world.Boris.PersonId))!.Name);
    }

    [Fact]
    public void Staff_get_the_certificates_of_all_who_came_as_one_file()
    {
        world.Vera.Press($"|happened.{olympiad}").Presses("Сертификаты");
        Assert.Contains("Сертификаты: 1", world.Vera.Text);
        Assert.Equal("Сертификаты.pdf", world.Vera.Files.Single().FileName);
        Assert.Equal("2026-0001", Number(olympiad));
    }

    [Fact]
    public void Nobody_else_sees_it_and_who_was_not_there_gets_no_certificate()
    {
        foreach (
            var chat in (Chat[])[world.Boris, world.Anna, world.Gleb, world.Staff("Чижова Зоя", StaffRole.Teacher)]
        )
        {
            chat.Press($"|port.{masha}").Press($"|portPdf.{masha}").Press($"|portCert.{masha}.{olympiad}");
            chat.Press($"|certs.{olympiad}");
            Assert.Empty(chat.Files);
            Assert.DoesNotContain("Олимпиада", string.Concat(chat.Screens.Select(s => s.Text)));
        }

        world.Boris.Press($"|portCert.{world.Boris.PersonId}.{olympiad}");
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM certificates")));
    }

    public void Dispose() => world.Dispose();

    private string Number(long eventId) => world.Read(tx => CertificateStore.Find(tx, eventId, masha))!.Name;
}
