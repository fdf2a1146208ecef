using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Preferences;

public sealed class ConsentWordsTests : IDisposable
{
    private const string Own = "Я согласен на обработку имени и класса моего ребёнка школой № 1 до его выпуска.";

    private readonly World world = new();

    [Fact]
    public void New_words_are_shown_before_they_hold_and_old_consents_keep_theirs()
    {
        var before = Current();
        world.Irina.Says("/settings").Presses("Настройки центра").Presses("Тексты согласий").Presses("Участие");
        world.Irina.Presses("Изменить").Says(Own);
        Assert.Equal(before.Id, Current().Id);

        world.Irina.Presses("Да, заменить");
        Assert.Equal(Own, Current().Text);
        Assert.Equal(
            2,
            world.Read(tx => tx.One<int>("SELECT count(*) FROM consent_texts WHERE purpose = 'processing'"))
        );
    }

    [Fact]
    public void The_next_start_does_not_bring_the_words_of_the_files_back()
    {
        world.Write(tx => ConsentWords.Set(tx, world.Irina.Actor, ConsentPurpose.Processing, Own));
        world.Write(tx => ConsentWords.Open(tx, ConsentPurpose.Processing, "Слова из файла"));
        world.Write(tx => ConsentWords.Open(tx, ConsentPurpose.Publishing, "Другие слова из файла"));

        Assert.Equal(Own, Current().Text);
        Assert.Equal(
            "Другие слова из файла",
            world.Read(tx => ConsentTextStore.Current(tx, ConsentPurpose.Publishing))!.Text
        );
    }

    [Fact]
    public void A_text_too_short_to_be_one_is_asked_again()
    {
        world.Irina.Press($"|wordsAsk.{(int)ConsentPurpose.Processing}").Says("Согласен");
        Assert.Contains("от 40 до 3500 знаков", world.Irina.Text);
        Assert.Contains("Заменить этими словами", world.Irina.Says(Own).Text);
    }

    [Fact]
    public void Nobody_but_the_head_writes_them()
    {
        Assert.Equal(
            WordsOutcome.NotAllowed,
            world.Write(tx => ConsentWords.Set(tx, world.Vera.Actor, ConsentPurpose.Processing, Own))
        );
        Assert.Contains("Это доступно не всем", world.Vera.Press("|consentWords").Text);
    }

    public void Dispose() => world.Dispose();

    private ConsentText Current() => world.Read(tx => ConsentTextStore.Current(tx, ConsentPurpose.Processing))!;
}
