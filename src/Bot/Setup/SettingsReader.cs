using System.Text.RegularExpressions;
using TochkaBot.Admin;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Jobs;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Bot.Setup;

internal static partial class SettingsReader
{
    private const string SandboxToken = "1000001:sandbox";

    /// <exception cref="WrongSettingException">A value cannot be used; the sentence names its key.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var values = new Values(configuration);
        var place = Places.Choose(values);
        var urls = Listening.Choose(values, place);
        return new Settings
        {
            Place = place,
            Urls = urls,
            Centre = ReadCentre(values),
            Telegram = place.IsSandbox ? StandIn(urls) : ReadTelegram(values),
            Pace = ReadPace(values),
            Delivery = new DeliverySettings(Poll(values), Patience: TimeSpan.FromSeconds(5)),
            Jobs = new JobSettings(Poll(values)),
            Backup = new BackupSettings(
                values.Folder("Backup:Folder", Path.Combine("data", "backups")),
                ReadCopiesKept(values)
            ),
            Admin = new AdminSettings { BootstrapKey = ReadBootstrapKey(values), PublicUrl = ReadPublicUrl(values) },
            Pages = new PageAddress(ReadPublicUrl(values), ThisComputer(urls.Split(';')[0])),
        };
    }

    private static string? ReadPublicUrl(Values values) =>
        values
            .Address(
                "Web:PublicUrl",
                "Нужен адрес, по которому страницы открываются с телефонов, например https://centre.example.",
                "https",
                "http"
            )
            ?.AbsoluteUri;

    /// <summary>What listens on all addresses is opened here by this name.</summary>
    private static string ThisComputer(string url) =>
        AllAddresses().Replace(url, match => $"//localhost{match.Groups["end"].Value}");

    private static TimeSpan Poll(Values values) => TimeSpan.FromSeconds(values.Number("Jobs:PollSeconds", 10, 1, 3600));

    private static CentreSettings ReadCentre(Values values) =>
        new()
        {
            Name = values.Text("Centre:Name", "Точка роста"),
            School = values.Text("Centre:School", string.Empty),
            Zone = values.Zone("Centre:TimeZone", "Europe/Moscow"),
            HeadAddress = ReadHead(values),
            RequireConsent = values.Flag("Centre:RequireConsent", standard: true),
            FullNames = ReadNames(values),
            QuietFrom = values.Clock("Centre:QuietFrom", new TimeOnly(21, 0)),
            QuietTo = values.Clock("Centre:QuietTo", new TimeOnly(8, 0)),
            OfferHours = values.Hours("SignUps:OfferHours", 12),
            RemindBefore = values.Spans("Reminders:Before", [TimeSpan.FromDays(1), TimeSpan.FromHours(2)]),
            ConsentHoldHours = values.Hours("SignUps:ConsentHoldHours", 24),
            BroadcastGrace = TimeSpan.FromSeconds(values.Number("Broadcasts:GraceSeconds", 60, 0, 3600)),
            CopiesKept = ReadCopiesKept(values),
        };

    private static int ReadCopiesKept(Values values) => values.Number("Backup:Keep", 14, 1, 1000);

    private static string? ReadHead(Values values) =>
        values.Text("Centre:HeadTelegramId") switch
        {
            null => null,
            var id when long.TryParse(id, out var number) && number > 0 => id,
            var wrong => throw WrongSettingException.For(
                "Centre:HeadTelegramId",
                wrong,
                "Нужен числовой id аккаунта Telegram."
            ),
        };

    private static bool ReadNames(Values values) =>
        values.Text("Messenger:Names", "short") switch
        {
            "short" => false,
            "full" => true,
            var wrong => throw WrongSettingException.For("Messenger:Names", wrong, "Нужно short или full."),
        };

    private static TelegramSettings ReadTelegram(Values values)
    {
        var token = values.Text("Telegram:Token")!;
        if (!TokenForm().IsMatch(token))
        {
            throw new WrongSettingException(
                "Настройка Telegram:Token не похожа на токен. Нужна строка от BotFather вида 123456:ABC-DEF."
            );
        }

        const string apiRight = "Нужен адрес сервера Bot API, например https://api.telegram.org.";
        const string proxyRight = "Нужен адрес вида http://proxy:3128 или socks5://user:pass@proxy:1080.";
        var webhook = values.Address(
            "Telegram:WebhookUrl",
            "Нужен адрес вида https://school.example/telegram.",
            "https",
            "http"
        );
        return new TelegramSettings
        {
            Token = token,
            ApiUrl =
                values.Address("Telegram:ApiUrl", apiRight, "https", "http")?.GetLeftPart(UriPartial.Authority)
                ?? "https://api.telegram.org",
            Proxy = values.Address("Telegram:Proxy", proxyRight, "http", "https", "socks4", "socks4a", "socks5"),
            WebhookUrl = webhook,
            WebhookSecret = webhook is null ? string.Empty : ReadSecret(values),
        };
    }

    private static string ReadSecret(Values values)
    {
        var secret = values.Text("Telegram:WebhookSecret", string.Empty);
        return SecretForm().IsMatch(secret)
            ? secret
            : throw new WrongSettingException(
                "Настройка Telegram:WebhookSecret: с Telegram:WebhookUrl нужен секрет из 32–256 знаков A–Z, a–z, 0–9, _ и -."
            );
    }

    private static string? ReadBootstrapKey(Values values) =>
        values.Text("Admin:BootstrapKey") switch
        {
            { Length: < 32 } => throw new WrongSettingException(
                "Настройка Admin:BootstrapKey: ключ короче 32 знаков. Нужен случайный ключ длиннее."
            ),
            var key => key,
        };

    private static PaceLimits ReadPace(Values values) =>
        new(
            values.Number("Telegram:MessagesPerSecond", 30, 0, 10_000),
            values.Number("Telegram:PerChatPerSecond", 1, 0, 1_000),
            values.Number("Telegram:PerGroupPerMinute", 20, 0, 10_000)
        );

    private static TelegramSettings StandIn(string urls) => new() { Token = SandboxToken, ApiUrl = urls };

    [GeneratedRegex(@"//(\*|\+|0\.0\.0\.0|\[::\])(?<end>[:/]|$)", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex AllAddresses();

    [GeneratedRegex(@"^\d{1,20}:\S{3,}$", RegexOptions.None, 200)]
    private static partial Regex TokenForm();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{32,256}$", RegexOptions.None, 200)]
    private static partial Regex SecretForm();
}
