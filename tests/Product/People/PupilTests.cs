using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.People;

public sealed class PupilTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_pupil_is_known_after_class_letter_and_name()
    {
        var masha = world
            .Chat("masha")
            .Says("/start")
            .Presses("Я учусь")
            .Presses("6")
            .Presses("Б")
            .Says("Соколова Маша");

        Assert.Contains("Запомнили: <b>Соколова Маша, 6Б</b>", masha.Text);
        Assert.Equal("6Б", masha.Actor.Person!.Class);
        Assert.Equal(1, masha.Menus);
    }

    [Theory]
    [InlineData("6", "Б", "6Б")]
    [InlineData("6 класс", "б", "6Б")]
    [InlineData("11", "Без буквы", "11")]
    public void Class_and_letter_may_be_typed(string grade, string letter, string known)
    {
        var masha = world
            .Chat("masha")
            .Says("/start")
            .Presses("Я учусь")
            .Says(grade)
            .Says(letter)
            .Says("Соколова Маша");

        Assert.Equal(known, masha.Actor.Person!.Class);
    }

    [Theory]
    [InlineData("6Б")]
    [InlineData("6 б")]
    [InlineData("6-Б")]
    [InlineData("6 «Б»")]
    [InlineData("6«Б» класс")]
    public void A_class_typed_with_its_letter_needs_no_further_question(string typed)
    {
        var masha = world.Chat("masha").Says("/start").Presses("Я учусь").Says(typed).Says("Соколова Маша");

        Assert.Equal("6Б", masha.Actor.Person!.Class);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("0")]
    [InlineData("шестой")]
    [InlineData("<b>")]
    public void A_class_that_there_is_not_is_asked_again(string typed)
    {
        var masha = world.Chat("masha").Says("/start").Presses("Я учусь").Says(typed);

        Assert.Contains("Нажмите, пожалуйста, кнопку", masha.Text);
        Assert.True(masha.Sees("11"));
    }

    [Fact]
    public void A_photo_instead_of_a_name_gets_an_example_and_loses_nothing()
    {
        var masha = Named("masha").SendsPhoto();
        Assert.Contains("Например: <i>Соколова Маша</i>", masha.Text);

        Assert.Equal("Соколова Маша, 6Б", masha.Says("Соколова Маша").Actor.Person!.FullName);
    }

    [Theory]
    [InlineData("Маша")]
    [InlineData("")]
    [InlineData("Соколова \"Маша\"")]
    [InlineData("Соколова <b>Маша</b>")]
    [InlineData("Соколова Маша 😀")]
    [InlineData("Соколова Маша2")]
    [InlineData("- -")]
    [InlineData("Соколова Маша Ивановна Петровна Лишняя")]
    [InlineData("Соколова \ud83d")]
    public void A_name_that_is_none_is_refused_where_it_is_typed(string typed)
    {
        var masha = Named("masha").Says(typed);

        Assert.Contains("Например", masha.Text);
        Assert.Null(masha.Actor.Person);
    }

    [Fact]
    public void A_name_of_two_hundred_letters_is_refused()
    {
        var masha = Named("masha").Says($"Соколова {new string('а', 200)}");

        Assert.Contains("Например", masha.Text);
        Assert.Null(masha.Actor.Person);
    }

    [Theory]
    [InlineData("Римская-Корсакова Анна-Мария", "Римская-Корсакова Анна-Мария")]
    [InlineData("О'Нил Шон", "О'Нил Шон")]
    [InlineData("О’Нил Шон", "О’Нил Шон")]
    [InlineData("ёлкина алёна", "Ёлкина Алёна")]
    [InlineData("  Соколова\n Маша  ", "Соколова Маша")]
    [InlineData("Оглы Али Гасан", "Оглы Али Гасан")]
    public void Names_as_people_have_them_are_kept(string typed, string kept)
    {
        var person = Named("masha").Says(typed).Actor.Person!;

        Assert.Equal(kept, $"{person.FamilyName} {person.GivenName}");
    }

    [Fact]
    public void Yo_is_found_as_ye() => Assert.Equal("ЕЛКИНА АЛЕНА", PersonName.Read("Ёлкина Алёна")!.SortKey);

    [Fact]
    public void A_second_tap_on_the_letter_asks_for_the_name_all_the_same()
    {
        var masha = world.Chat("masha").Says("/start").Presses("Я учусь").Presses("6");
        var letter = masha.Data("Б");
        masha.Press(letter).Press(letter);

        Assert.Contains("Теперь напишите фамилию и имя", masha.Text);
        Assert.Equal("6Б", masha.Says("Соколова Маша").Actor.Person!.Class);
    }

    [Theory]
    [InlineData("Соколова Маша")]
    [InlineData("7")]
    public void Who_chose_a_wrong_letter_goes_back_to_it_from_the_name(string typedFirst)
    {
        var masha = world.Chat("masha").Says("/start").Presses("Я учусь").Presses("6").Presses("Б");
        if (typedFirst == "7")
        {
            // What is no name leaves the same way back.
            masha.Says(typedFirst);
        }

        masha.Presses("Назад");
        Assert.Contains("6 класс. А буква?", masha.Text);
        Assert.Equal("6В", masha.Presses("В").Says("Соколова Маша").Actor.Person!.Class);
    }

    [Fact]
    public void Start_greets_a_known_person_and_leads_home()
    {
        var boris = world.Boris.Says("/start");

        Assert.Contains("Здравствуйте, Борис!", boris.Text);
        Assert.False(boris.Sees("Я учусь"));
        Assert.True(boris.Sees("Мероприятия"));
    }

    [Fact]
    public void A_typed_name_can_be_corrected_and_stays_the_same_person()
    {
        var before = world.Boris.PersonId;
        world
            .Boris.Says("/start")
            .Presses("Исправить имя или класс")
            .Presses("7")
            .Presses("А")
            .Says("Соколов Борис-Михаил");

        Assert.Equal(before, world.Boris.PersonId);
        Assert.Equal("Соколов Борис-Михаил, 7А", world.Boris.Actor.Person!.FullName);
    }

    [Fact]
    public void Names_that_the_school_gave_are_not_for_correcting()
    {
        var vera = world.Vera.Says("/start");
        Assert.False(vera.Sees("Исправить"));

        vera.Forges("again");
        Assert.Contains("Мы уже знакомы", vera.Text);
        Assert.False(world.Anna.Says("/start").Sees("Исправить"));
        Assert.Contains("Мы уже знакомы", world.Anna.Forges("who.pupil").Text);
    }

    [Fact]
    public void A_typed_name_links_nobody_to_somebody_known()
    {
        var other = Named("other").Says("Соколов Борис");

        Assert.NotEqual(world.Boris.PersonId, other.PersonId);
        Assert.Contains("Записей пока нет", other.Says("/my").Text);
    }

    [Theory]
    [InlineData("Я родитель", "Листок для семьи")]
    [InlineData("Я педагог", "нужно приглашение")]
    public void Everybody_is_told_their_way(string button, string words) =>
        Assert.Contains(words, world.Gleb.Says("/start").Presses(button).Text);

    [Fact]
    public void Cancel_stops_wherever_one_is_and_home_offers_a_new_beginning()
    {
        var masha = Named("masha").Says("/cancel");
        Assert.Contains("Хорошо, остановились", masha.Text);

        masha.Says("Соколова Маша");
        Assert.Null(masha.Actor.Person);
        Assert.Contains("Кто вы?", masha.Presses("Познакомиться").Text);
    }

    [Fact]
    public void An_unknown_command_keeps_what_was_half_typed()
    {
        var masha = Named("masha").Says("/абракадабра");
        Assert.Contains("Такой команды нет", masha.Text);

        Assert.Equal("6Б", masha.Says("Соколова Маша").Actor.Person!.Class);
    }

    [Fact]
    public void A_fault_of_ours_is_told_and_keeps_what_was_half_typed()
    {
        var masha = Named("masha");
        world.Write(tx =>
            world.Desk.Apologise(tx, masha.Incoming(new TochkaBot.Bot.Conversations.Typed("Соколова Маша")))
        );
        Assert.Contains("Что-то сломалось у нас", masha.Text);

        Assert.Equal("6Б", masha.Says("Соколова Маша").Actor.Person!.Class);
    }

    public void Dispose() => world.Dispose();

    /// <summary>A newcomer of 6Б who is asked for the name.</summary>
    private Chat Named(string address) =>
        world.Chat(address).Says("/start").Presses("Я учусь").Presses("6").Presses("Б");
}
