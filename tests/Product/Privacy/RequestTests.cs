using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Privacy;

/// <summary>«Попросить исправить», and what the head sets about keeping.</summary>
public sealed class RequestTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_correction_is_asked_answered_within_the_term_and_its_words_are_gone()
    {
        world.Boris.Says("/privacy").Presses("Попросить исправить").SendsPhoto();
        Assert.Contains("текстом", world.Boris.Text);
        world.Boris.Says("Фамилия пишется Сокoлов");
        Assert.Contains("10 рабочих дней", world.Boris.Text);

        Assert.Contains("вт, 15 декабря", world.Irina.LastNotice);
        world.Irina.Says("/privacy").Presses("Обращения: 1").Presses("до 15.12");
        Assert.Contains("Фамилия пишется", world.Irina.Text);
        world.Irina.Presses("Выполнено").Says("Исправили фамилию");
        Assert.Contains("Исправили фамилию", world.Boris.LastNotice);
        Assert.DoesNotContain("Фамилия пишется", Dump.Tables(world, "privacy_requests"));
        Assert.Contains("Никто не ждёт", world.Irina.Says("/privacy").Presses("Обращения").Text);
    }

    [Fact]
    public void Two_days_before_the_term_the_head_hears_of_it_once_more()
    {
        world.Boris.Says("/privacy").Presses("Попросить исправить").Says("Фамилия через ё");
        var before = world.Irina.Notices.Count;
        Tick(World.Start.AddDays(11));
        Assert.Equal(before, world.Irina.Notices.Count);
        Tick(World.Start.AddDays(12));
        Tick(World.Start.AddDays(13));
        Assert.Equal(before + 1, world.Irina.Notices.Count);
        world.At(World.Start.AddDays(20));
        Assert.Contains("срок прошёл", world.Irina.Says("/privacy").Presses("Обращения: 1").Presses("до 15.12").Text);
    }

    [Fact]
    public void Three_wait_at_most_and_a_stranger_asks_nothing()
    {
        for (var i = 0; i < 4; i++)
        {
            world.Boris.Says("/privacy").Presses("Попросить исправить").Says("Фамилия через ё");
        }

        Assert.Contains("три обращения", world.Boris.Text);
        world.Gleb.Says("/privacy").Forges($"privacyAsk.{world.Boris.PersonId}.0").Says("Отдайте");
        Assert.Equal(3, world.Read(tx => RequestStore.CountOpen(tx)));
    }

    [Fact]
    public void Who_left_long_ago_becomes_nameless_after_the_term_that_the_head_sets()
    {
        var (gone, stays) = (world.Listed("Ушакова Лида"), world.Listed("Лебедева Маша"));
        world.Write(tx => tx.Run("UPDATE people SET left_on = '2026-06-01' WHERE id = @gone", new { gone }));
        Tick(World.Start.AddDays(1));
        Assert.Equal("Ушакова", Row(gone).FamilyName);

        world.Irina.Says("/privacy").Presses("Хранение данных").Presses("6");
        Assert.Contains("через 6 месяцев", world.Irina.Text);
        Tick(World.Start.AddDays(2));
        Assert.Equal(PersonName.Erased, Row(gone).GivenName);
        Assert.Equal("Лебедева", Row(stays).FamilyName);
        Assert.Contains("person.erased", Dump.Tables(world, "journal"));
        Assert.Single(world.Read(Domain.Journal.LedgerStore.Unwritten));
    }

    [Fact]
    public void How_long_data_is_kept_stands_with_the_data_and_not_in_the_settings_too()
    {
        world.Irina.Says("/settings");
        Assert.False(world.Irina.Sees("Хранение данных"));
        world.Irina.Presses("Мои данные").Presses("Хранение данных").Presses("Назад");
        Assert.True(world.Irina.Sees("Хранение данных"));
    }

    [Fact]
    public void Surnames_stand_in_files_only_by_the_heads_choice()
    {
        world.Listed("Лебедева Маша");
        world.Irina.Says("/privacy").Presses("Хранение данных");
        Assert.True(world.Irina.Sees("Списки с фамилиями в чате: нет"));
        Assert.DoesNotContain("Лебедева", Report());
        world.Irina.Says("/privacy").Presses("Хранение данных").Presses("Списки с фамилиями");
        Assert.True(world.Irina.Sees("Списки с фамилиями в чате: да"));
        Assert.Contains("Лебедева", Report());
    }

    public void Dispose() => world.Dispose();

    private string Report()
    {
        world
            .Irina.Says("/roster")
            .Presses("Загрузить")
            .SendFile("6б.csv", "ФИО;Класс\nЛебедева Маша;6Б\n"u8.ToArray());
        world.Irina.Presses("Отчёт файлом");
        return System.Text.Encoding.UTF8.GetString(world.Irina.Files[^1].Bytes);
    }

    private void Tick(DateTimeOffset at)
    {
        world.At(at);
        world.Write(tx => Keeping.Tick(tx, world.Centre));
    }

    private Person Row(long id) => world.Read(tx => PersonStore.Find(tx, id))!;
}
