using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Cabinet;

/// <summary>The journal in the chat.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void Entries_are_words_with_the_names_that_a_chat_may_carry()
    {
        world.Write(tx =>
            JournalStore.Note(tx, world.Irina.PersonId, "consent.begun", "person", world.Boris.PersonId, "processing")
        );
        var text = world.Irina.Says("/journal").Text;
        Assert.Contains("<b>Согласие получено</b>: обработка данных", text);
        Assert.Contains("Ирина Львовна К. → Борис С., 6Б", text);
        Assert.Contains("вт, 1 декабря, 12:00", text);
        Assert.DoesNotContain("Соколов", text);
    }

    [Fact]
    public void It_is_found_by_kind_person_and_month()
    {
        world.Write(tx =>
        {
            JournalStore.Note(tx, world.Vera.PersonId, "event.created", "event", 1);
            JournalStore.Note(tx, world.Irina.PersonId, "consent.ended", "person", world.Boris.PersonId);
        });
        world.Irina.Says("/journal").Presses("Всё").Presses("Согласия");
        Assert.Contains("Согласие прекращено", world.Irina.Text);
        Assert.DoesNotContain("Создано мероприятие", world.Irina.Text);
        world.Irina.Says("/journal").Presses("Найти по имени").Says("Орлова");
        Assert.Contains("Создано мероприятие", world.Irina.Text);
        Assert.DoesNotContain("Согласие прекращено", world.Irina.Text);
        world.Irina.Says("/journal").Presses("За всё время").Presses("Ноябрь 2026");
        Assert.Contains("Записей не нашлось", world.Irina.Text);
        world.Irina.Presses("Ноябрь 2026").Presses("Декабрь 2026");
        Assert.Contains("Создано мероприятие", world.Irina.Text);
    }

    [Fact]
    public void A_name_that_several_have_is_asked_again_and_an_unknown_one_is_told()
    {
        world.Irina.Says("/journal").Presses("Найти по имени").Says("Соколов");
        Assert.Contains("Кого вы имели в виду?", world.Irina.Text);
        Assert.True(world.Irina.Sees("Борис С."));
        world.Irina.Says("/journal").Presses("Найти по имени").Says("Никого Нет");
        Assert.Contains("Никого с таким именем нет", world.Irina.Text);
        world.Irina.SendsPhoto();
        Assert.Contains("Напишите фамилию", world.Irina.Text);
    }

    [Fact]
    public void Long_journals_turn_page_by_page_and_back()
    {
        world.Write(tx =>
        {
            for (var i = 1; i <= 25; i++)
            {
                JournalStore.Note(tx, world.Irina.PersonId, "roster.imported", "roster", null, $"страница {i}");
            }
        });
        world.Irina.Says("/journal").Presses("Всё").Presses("Списки школы");
        Assert.Contains("страница 25", world.Irina.Text);
        world.Irina.Presses("Ещё").Presses("Ещё");
        Assert.Contains("страница 5\n", world.Irina.Text);
        Assert.False(world.Irina.Sees("Ещё"));
        Assert.InRange(world.Irina.Text.Length, 1, 4096);
        world.Irina.Presses("Назад");
        Assert.Contains("страница 25", world.Irina.Text);
    }

    [Fact]
    public void A_deputy_reads_it_without_staff_and_keys()
    {
        var deputy = world.Staff("Ладова Нина", StaffRole.Deputy);
        world.Write(tx => JournalStore.Note(tx, world.Irina.PersonId, "apiKey.created", "apiKey", 1));
        Assert.Contains("Создан ключ", world.Irina.Says("/journal").Text);
        Assert.DoesNotContain("Создан ключ", deputy.Says("/journal").Text);
        Assert.DoesNotContain("Создан ключ", deputy.Forges($"journal.{(int)JournalTopic.Access}").Text);
    }

    [Fact]
    public void Who_is_forgotten_leaves_no_name_behind()
    {
        world.Write(tx =>
        {
            JournalStore.Note(tx, world.Boris.PersonId, "family.claimed", "person", world.Boris.PersonId);
            PersonStore.Delete(tx, world.Boris.PersonId);
        });
        Assert.Contains("удалённый человек → удалённый человек", world.Irina.Says("/journal").Text);
    }

    public void Dispose() => world.Dispose();
}
