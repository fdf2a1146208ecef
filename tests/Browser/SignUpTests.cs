namespace TochkaBot.Browser.Tests;

/// <summary>What a newcomer does with the mouse, or with a thumb.</summary>
public sealed class SignUpTests
{
    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desktop", 1280, 800)]
    public async Task A_new_guest_becomes_a_pupil_and_signs_up_on_the_page(string device, int width, int height)
    {
        if (ChatPage.Missing is { } why)
        {
            Assert.Skip(why);
        }

        var (sandbox, address) = await SandboxProcess.Start();
        using var ended = sandbox;
        using var page = new ChatPage(width, height, device == "phone");
        page.Open(address);
        page.Click("new-guest");
        page.Click("begin");
        Register(page, device);
        SignUp(page, device);
    }

    private static void Register(ChatPage page, string device)
    {
        page.Sees("Кто вы?");
        page.Save($"{device}-greeting");
        page.Press("Я учусь");
        page.Sees("В каком классе");
        page.Press("6");
        page.Sees("6 класс");
        page.Press("А");
        page.Sees("фамилию и имя");
        page.Say("Тестова Анна");
        page.Sees("Приятно познакомиться");
        page.AssertFits();
    }

    private static void SignUp(ChatPage page, string device)
    {
        page.Press("Мероприятия");
        page.Sees("Что намечается");
        page.Save($"{device}-events");
        var events = page.Buttons().Where(label => label.Contains('·')).ToList();
        Assert.NotEmpty(events);
        foreach (var label in events)
        {
            page.Press(label);
            page.Sees("🎓");
            if (page.HasButton("Записаться"))
            {
                page.Press("Записаться");
                page.Sees("Вы записаны");
                page.AssertFits();
                page.Save($"{device}-signed-up");
                return;
            }

            page.Press("Назад");
            page.Sees("Что намечается");
        }

        Assert.Fail("No event of the demo centre is open to a pupil of class 6.");
    }
}
