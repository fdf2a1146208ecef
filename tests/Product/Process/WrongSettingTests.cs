namespace TochkaBot.Tests.Process;

public sealed class WrongSettingTests
{
    [Theory]
    [InlineData("ConnectionStrings:Tochka", "Server=db.school;Database=tochka")]
    [InlineData("Urls", "не адрес")]
    [InlineData("Centre:TimeZone", "Марс/База")]
    [InlineData("Centre:HeadTelegramId", "@irina")]
    [InlineData("Centre:RequireConsent", "да")]
    [InlineData("Centre:QuietFrom", "25:00")]
    [InlineData("Centre:QuietTo", "утро")]
    [InlineData("Messenger:Names", "long")]
    [InlineData("SignUps:OfferHours", "0")]
    [InlineData("SignUps:ConsentHoldHours", "-1")]
    [InlineData("Jobs:PollSeconds", "0")]
    [InlineData("Reminders:Before", "завтра")]
    [InlineData("Reminders:Before:0", "2")]
    [InlineData("Reminders:Before:1", "60.00:00:00")]
    [InlineData("Backup:Keep", "0")]
    [InlineData("Telegram:MessagesPerSecond", "-1")]
    [InlineData("Telegram:PerChatPerSecond", "много")]
    [InlineData("Telegram:PerGroupPerMinute", "1,5")]
    public Task A_wrong_value_is_named_with_its_key(string key, string value) =>
        Refused(key, shown: value, (key, value));

    [Theory]
    [InlineData("Urls", "не адрес")]
    [InlineData("Urls", "https://127.0.0.1:0")]
    [InlineData("Telegram:ApiUrl", "ftp://api.telegram.org")]
    [InlineData("Telegram:Proxy", "proxy")]
    [InlineData("Telegram:WebhookUrl", "school.example/hook")]
    public Task A_wrong_value_is_named_beside_a_token_too(string key, string value) =>
        Refused(key, shown: value, (key, value), ("Telegram:Token", "1:abcdef"));

    [Theory]
    [InlineData("Telegram:Token", "quite-secret")]
    [InlineData("Admin:BootstrapKey", "quite-secret")]
    public async Task A_wrong_secret_is_named_but_never_shown(string key, string value) =>
        Assert.DoesNotContain(value, await Refused(key, shown: null, (key, value)));

    [Theory]
    [InlineData("")]
    [InlineData("quite-secret")]
    [InlineData("with blanks and Cyrillic: секрет секрет секрет")]
    public async Task A_webhook_needs_a_good_secret(string secret)
    {
        var sentence = await Refused(
            "Telegram:WebhookSecret",
            shown: null,
            ("Telegram:Token", "1:abcdef"),
            ("Telegram:WebhookUrl", "https://school.example/hook"),
            ("Telegram:WebhookSecret", secret)
        );
        Assert.True(secret.Length == 0 || !sentence.Contains(secret));
    }

    private static async Task<string> Refused(string key, string? shown, params (string Key, string Value)[] settings)
    {
        using var home = new Home();
        await using var service = Service.Start(home, settings.ToDictionary(s => s.Key, s => s.Value));

        Assert.Equal(1, await service.Exit());
        var sentence = Assert.Single(service.Complained);
        Assert.Contains(key, sentence);
        Assert.Contains(shown ?? string.Empty, sentence);
        Assert.Empty(service.Said);
        return sentence;
    }
}
