using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>How a stage is set.</summary>
internal sealed record Terms
{
    /// <summary>Telegram's documented rates on both sides; else none on either.</summary>
    public bool RealRates { get; init; }

    /// <summary>Updates are posted to the bot; else it polls.</summary>
    public bool Webhook { get; init; }

    /// <summary>Pupils known before the start, with the ids 1001 and on.</summary>
    public int Pupils { get; init; }

    /// <summary>Of the one event that there is, when there are pupils; nothing for no limit.</summary>
    public int? Seats { get; init; }

    /// <summary>A rate of its own on both sides, where the documented one would take too long.</summary>
    public int? PerSecond { get; init; }

    /// <summary>Fills the database further before the start: the event, the accounts of the pupils.</summary>
    public Action<Tx, long, IReadOnlyList<long>>? Fill { get; init; }

    /// <summary>Every eighth pupil waits for a consent, which a teacher records from paper.</summary>
    public bool Consents { get; init; }

    public long? Head { get; init; }

    /// <summary>Where the database lies; nothing for a fresh temporary folder.</summary>
    public string? Folder { get; init; }
}

/// <summary>The stand-in of Telegram in this process, the bot in its own, a fresh database file between them.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public const string Key = "bootstrap-key-of-the-tests-0123456789";

    private const string Secret = "abcdefghijklmnopqrstuvwxyz-012345";

    private readonly Terms terms;
    private readonly string folder;
    private readonly int port = FreePort();
    private BotProcess? bot;

    private Stage(Terms terms, StandAlone stand)
    {
        this.terms = terms;
        Stand = stand;
        Line = new Line(stand.Address);
        folder = terms.Folder ?? Directory.CreateTempSubdirectory("tochka-flight-").FullName;
        Books = new Books(Database);
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        Http.DefaultRequestHeaders.Authorization = new("Bearer", Key);
    }

    public StandAlone Stand { get; }

    public World World => Stand.World;

    public Faults Faults => Stand.Faults;

    /// <summary>Between the bot and the stand-in.</summary>
    public Line Line { get; }

    public Books Books { get; }

    public IReadOnlyList<Phone> Pupils { get; private set; } = [];

    /// <summary>Whose event it is. Set when there are pupils.</summary>
    public Phone? Teacher { get; private set; }

    /// <summary>Set when there are pupils.</summary>
    public Event Event { get; private set; } = new();

    public BotProcess Bot => bot!;

    /// <summary>Carries the key of the admin API.</summary>
    public HttpClient Http { get; }

    private string Database => Path.Combine(folder, "tochka.db");

    private string Address => $"http://127.0.0.1:{port}";

    public static async Task<Stage> Open(Terms? terms = null)
    {
        var set = terms ?? new Terms();
        var rates = new SandboxOptions
        {
            CheckRates = set.RealRates || set.PerSecond is not null,
            MessagesPerSecond = set.PerSecond ?? 30,
        };
        var stage = new Stage(set, await StandAlone.Start(rates));
        if (set.Pupils > 0)
        {
            stage.Pupils = [.. Enumerable.Range(1001, set.Pupils).Select(id => stage.Person(id, "Борис"))];
            stage.Teacher = stage.Person(Seeds.Teacher, "Вера");
            stage.Event = await Seeds.Fill(stage.Database, stage.Pupils.Select(p => p.Id), set);
            stage.Pupils.ToList().ForEach(p => stage.World.Begin(p.Id));
        }

        stage.StartBot();
        return stage;
    }

    public Phone Person(long id, string name)
    {
        World.Add(new Persona(id, name, null, name, "guest"));
        return new Phone(World, id);
    }

    public void StartBot() => bot = BotProcess.Start(Settings());

    public void KillBot() => Bot.Kill();

    /// <summary>All of these have the card of the event in front of them.</summary>
    public async Task ShowCard(params IEnumerable<Phone> phones)
    {
        foreach (var phone in phones)
        {
            phone.Says($"/start {Event.Link}");
        }

        foreach (var phone in phones)
        {
            await phone.Sees("Хакатон");
        }
    }

    public async Task SignUp(Phone phone)
    {
        await ShowCard(phone);
        await phone.Presses("Записаться");
        await phone.Sees("Вы записаны");
    }

    /// <summary>A program changes the event, as the admin API lets it.</summary>
    public async Task Patch(string json)
    {
        using var body = new StringContent(json, null, "application/merge-patch+json");
        using var answer = await Http.PatchAsync($"{Address}/api/v1/events/{Event.Id}", body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>What a page of the bot's own says, good or bad.</summary>
    public async Task<string> Ask(string path)
    {
        using var answer = await Http.GetAsync($"{Address}{path}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A call of somebody who has the bot's token.</summary>
    public async Task<string> Call(string method, string json = "{}")
    {
        using var body = new StringContent(json, null, "application/json");
        using var answer = await Http.PostAsync(Stand.Method(method), body);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        bot?.Dispose();
        Http.Dispose();
        Line.Dispose();
        await Stand.DisposeAsync();
        if (terms.Folder is null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Dictionary<string, string> Settings()
    {
        // Quiet hours far from now, so that the tests mean the same at night.
        var quiet = TimeOnly.FromDateTime(DateTime.UtcNow.AddHours(12));
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:Tochka"] = $"Data Source={Database}",
            ["Telegram:Token"] = World.Options.Token,
            ["Telegram:ApiUrl"] = Line.Address.ToString(),
            ["Telegram:MessagesPerSecond"] = $"{terms.PerSecond ?? (terms.RealRates ? 30 : 0)}",
            ["Telegram:PerChatPerSecond"] = terms.RealRates || terms.PerSecond is not null ? "1" : "0",
            ["Centre:RequireConsent"] = terms.Consents ? "true" : "false",
            ["Centre:TimeZone"] = "Etc/UTC",
            ["Centre:QuietFrom"] = $"{quiet:HH\\:mm}",
            ["Centre:QuietTo"] = $"{quiet.AddMinutes(1):HH\\:mm}",
            ["Broadcasts:GraceSeconds"] = "0",
            ["Admin:BootstrapKey"] = Key,
            ["Jobs:PollSeconds"] = "1",
            ["Urls"] = Address,
        };
        if (terms.Head is { } head)
        {
            settings["Centre:HeadTelegramId"] = head.ToString(CultureInfo.InvariantCulture);
        }

        if (terms.Webhook)
        {
            settings["Telegram:WebhookUrl"] = $"{Address}/telegram";
            settings["Telegram:WebhookSecret"] = Secret;
        }

        return settings;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
