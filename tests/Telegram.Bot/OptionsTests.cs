using Telegram.Bot;
using Telegram.Bot.Types;

namespace TochkaBot.Tests.TelegramClient;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(null, "https://api.telegram.org/bot12:abc")]
    [InlineData("http://127.0.0.1:8081", "http://127.0.0.1:8081/bot12:abc")]
    [InlineData("https://bots.example.ru:8443/some/path?x=1#y", "https://bots.example.ru:8443/bot12:abc")]
    public void Only_scheme_and_host_of_a_server_count(string? baseUrl, string expected) =>
        Assert.Equal(expected, new TelegramBotClientOptions("12:abc", baseUrl).BaseRequestUrl);

    [Theory]
    [InlineData("no-colon")]
    [InlineData(":abc")]
    [InlineData("bot:abc")]
    public void A_token_that_names_no_bot_is_refused(string token) =>
        Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions(token));

    [Theory]
    [InlineData("localhost")]
    [InlineData("/only/a/path")]
    public void A_server_without_scheme_and_host_is_refused(string baseUrl) =>
        Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions("12:abc", baseUrl));

    [Fact]
    public void A_token_tells_which_bot_it_belongs_to() =>
        Assert.Equal(7123456789, new TelegramBotClient("7123456789:abc").BotId);

    [Fact]
    public void A_chat_is_a_number_or_a_name()
    {
        Assert.Equal(new ChatId(-100123), "-100123");
        Assert.Equal((ChatId)"@Tochka", new ChatId("@tochka"));
        Assert.NotEqual((ChatId)1, new ChatId(2));
        Assert.Throws<ArgumentException>(() => new ChatId("tochka"));
    }
}
