using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Preferences;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Preferences;

public sealed class CentreSettingsTests : IDisposable
{
    private readonly World world = new();

    public static TheoryData<string, string, string> Wrong =>
        new()
        {
            { CentreOptions.Name, "две\nстроки", "одна строка до 100 знаков" },
            { CentreOptions.School, new string('ш', 201), "одна строка до 200 знаков" },
            { CentreOptions.Zone, "Луна", "Asia/Vladivostok" },
            { CentreOptions.QuietFrom, "двадцать один", "Время в виде 21:00" },
            { CentreOptions.QuietTo, "25:00", "Время в виде 8:00" },
            { CentreOptions.OfferHours, "0", "целое число часов" },
            { CentreOptions.ConsentHoldHours, "сутки", "целое число часов" },
            { CentreOptions.BroadcastGrace, "3601", "от 0 до 3600" },
            // What needs a second question is never typed past it.
            { CentreOptions.Names, "full", "Выберите, пожалуйста, кнопку" },
            { CentreOptions.RequireConsent, "false", "Выберите, пожалуйста, кнопку" },
        };

    [Fact]
    public void A_name_that_is_typed_holds_at_once_and_for_everybody()
    {
        Open("Название: Точка роста");
        world.Irina.Says("Точка роста «Орбита»");

        Assert.Contains("Сохранили", world.Irina.Text);
        Assert.Contains("Название: Точка роста «Орбита»", world.Irina.Labels);
        Assert.Equal("Точка роста «Орбита»", world.Centre.Name);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_used_is_told_with_an_example_and_asked_again(string key, string typed, string example)
    {
        var before = world.Centre;
        world.Irina.Press($"|centreAsk.{key}").Says(typed);

        Assert.Contains(example, world.Irina.Text);
        Assert.Equal(before, world.Centre);
        Assert.Empty(world.Read(CentreStore.Keys));
    }

    [Fact]
    public void Another_zone_moves_what_the_clock_shows_and_no_moment()
    {
        var id = world.Event("Хакатон", e => e with { StartsAt = World.Start.AddDays(2) });
        Assert.Contains("12:00", world.Boris.Press($"|card.{id}").Text);

        Open("Часовой пояс: Москва").Presses("Владивосток");

        Assert.Contains("19:00", world.Boris.Press($"|card.{id}").Text);
        Assert.Equal(World.Start.AddDays(2), world.Found(id).StartsAt);
    }

    [Fact]
    public void A_city_may_be_typed()
    {
        Open("Часовой пояс: Москва");
        world.Irina.Says("омск");
        Assert.Equal("Asia/Omsk", world.Centre.Zone.Id);
    }

    [Fact]
    public void What_changes_lawful_ground_is_asked_once_more()
    {
        Open("Имена в чатах: Мария И., 6Б").Presses("Иванова Мария, 6Б");
        Assert.Contains("серверы которого за границей", world.Irina.Text);
        Assert.False(world.Centre.FullNames);

        world.Irina.Presses("Да, изменить");
        Assert.True(world.Centre.FullNames);
    }

    [Fact]
    public void What_was_set_can_be_taken_back()
    {
        Open("Ответ на место: 12 часов");
        world.Irina.Says("6");
        Assert.Equal(6, world.Centre.OfferHours);

        Open("Ответ на место: 6 часов").Presses("Вернуть прежнее");
        Assert.Equal(12, world.Centre.OfferHours);
    }

    [Fact]
    public void The_journal_knows_which_setting_and_who_but_not_the_words()
    {
        Open("Школа: —");
        world.Irina.Says("МКОУ «Тайная школа»");

        var note = Assert.Single(world.Read(tx => JournalStore.Latest(tx, 20)), e => e.Action == "settings.changed");
        Assert.Equal(world.Irina.PersonId, note.ActorId);
        Assert.Equal(CentreOptions.School, note.Note);
    }

    [Fact]
    public void Only_the_head_changes_settings_whatever_the_button()
    {
        var deputy = world.Staff("Заместителева Ольга", StaffRole.Deputy);
        foreach (var other in (Chat[])[deputy, world.Vera, world.Boris, world.Anna])
        {
            Assert.Contains("Это доступно не всем", other.Press("|centre").Text);
            Assert.Equal(
                SettingOutcome.NotAllowed,
                world.Write(tx => CentreChanges.Set(tx, world.Centre, other.Actor, CentreOptions.Name, "Чужое"))
            );
            Assert.Equal(
                SettingOutcome.NotAllowed,
                world.Write(tx => CentreChanges.Reset(tx, other.Actor, CentreOptions.Name))
            );
        }

        Assert.Equal("Точка роста", world.Centre.Name);
    }

    [Fact]
    public void Every_setting_reads_back_what_it_stores()
    {
        foreach (var option in CentreOptions.All)
        {
            var stored = option.Text(world.Centre);
            var again = option.With(
                world.Centre,
                stored.Length == 0 && option.Key == CentreOptions.School ? "Школа" : stored
            );
            Assert.NotNull(again);
            Assert.Equal(stored.Length == 0 ? "Школа" : stored, option.Text(again));
        }
    }

    public void Dispose() => world.Dispose();

    private Chat Open(string label) => world.Irina.Says("/settings").Presses("Настройки центра").Presses(label);
}
