using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Conversations;

public sealed class OldMenuTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public OldMenuTests() => id = world.Event();

    [Fact]
    public void A_press_on_yesterdays_menu_shows_a_fresh_one_and_changes_nothing()
    {
        world.Boris.Says("/events").Presses("4.12");
        var old = world.Boris.Data("Записаться");
        world.Boris.Says("/help");
        var before = Dump.Tables(world, "people", "sign_ups", "events", "staff_roles");
        world.Boris.Press(old);

        Assert.StartsWith("Это меню устарело", world.Boris.Text);
        Assert.StartsWith("Это меню устарело", world.Boris.Toast);
        Assert.True(world.Boris.Sees("Записаться"));
        Assert.Equal(before, Dump.Tables(world, "people", "sign_ups", "events", "staff_roles"));
        Assert.Contains("Вы записаны", world.Boris.Presses("Записаться").Text);
    }

    [Fact]
    public void Every_verb_pressed_on_an_old_menu_changes_nothing_and_fails_nowhere()
    {
        world.Vera.Says("/events");
        var before = Dump.Tables(
            world,
            "people",
            "sign_ups",
            "events",
            "staff_roles",
            "api_keys",
            "invitations",
            "consents"
        );
        foreach (var chat in (Chat[])[world.Boris, world.Vera, world.Irina, world.Gleb])
        {
            foreach (var verb in world.Flows.SelectMany(f => f.Verbs))
            {
                chat.Says("/help").Press($"0|{verb}.{id}.{id}");
                Assert.StartsWith("Это меню устарело", chat.Text);
            }
        }

        Assert.Equal(
            before,
            Dump.Tables(world, "people", "sign_ups", "events", "staff_roles", "api_keys", "invitations", "consents")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("||||")]
    [InlineData("nothing of ours")]
    [InlineData("x|events")]
    [InlineData("99999999999999999999|events")]
    [InlineData("-1|events")]
    [InlineData("1|")]
    [InlineData("1|nosuchverb.1.2.3")]
    [InlineData("\0\u0001\ud83d")]
    public void A_button_with_garbage_gets_a_fresh_menu(string data)
    {
        world.Boris.Says("/events").Press(data);

        Assert.StartsWith("Это меню устарело", world.Boris.Text);
        Assert.True(world.Boris.Sees("Мероприятия") || world.Boris.Sees("4.12"));
    }

    [Fact]
    public void An_old_button_of_the_form_shows_the_question_that_stands()
    {
        var vera = world.Vera.Says("/new");
        var old = vera.Data("Турнир");
        vera.Presses("Хакатон").Says("Теплица").Press(old);
        Assert.StartsWith("Это меню устарело", vera.Text);
        Assert.Contains("Когда?", vera.Text);

        Assert.Contains("Во сколько начало?", vera.Says("7.12").Text);
    }

    [Fact]
    public void An_old_button_of_something_else_keeps_what_was_half_typed()
    {
        world.Vera.Says("/events");
        var old = world.Vera.Data("4.12");
        world.Vera.Says("/new").Presses("Хакатон").Press(old);
        Assert.Contains("<b>Хакатон</b>", world.Vera.Text);

        Assert.Contains("Когда?", world.Vera.Says("Теплица").Text);
    }

    [Fact]
    public void A_notices_button_keeps_what_was_half_typed_and_its_message()
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон");
        var screens = vera.Screens.Count;
        vera.Press($"|card.{id}");
        Assert.Equal(screens + 1, vera.Screens.Count);

        Assert.Contains("Когда?", vera.Says("Теплица").Text);
    }

    [Fact]
    public void A_typed_text_takes_the_keyboard_off_the_screen_before_it()
    {
        var vera = world.Vera.Says("/new").Presses("Хакатон").Says("Теплица");

        var strips = world.Read(tx => tx.List<long>("SELECT screen FROM outgoing WHERE act = 'strip'"));
        Assert.Equal([1], strips);
        Assert.Contains("Когда?", vera.Text);
    }

    [Fact]
    public void What_nobody_asked_for_is_answered_kindly()
    {
        Assert.Contains("Не получилось понять", world.Boris.Says("привет").Text);
        Assert.Contains("Не получилось понять", world.Boris.SendsPhoto().Text);
        Assert.Contains("Такой команды нет", world.Boris.Says("/nosuch").Text);
        Assert.Contains("/my — мои записи", world.Boris.Says("/help").Text);
    }

    public void Dispose() => world.Dispose();
}
