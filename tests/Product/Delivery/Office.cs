using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Setup;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>Desk, delivery and the stand-in of Telegram in this process, with a column of the tests' own between them.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tochka-office-").FullName;
    private readonly PaceLimits limits;
    private readonly Uri? proxy;
    private readonly string api;
    private readonly CentreSettings centre;

    /// <summary>No quiet hours unless a test asks for them: the clock here is that of the day.</summary>
    private static readonly CentreSettings Usual = new()
    {
        RequireConsent = false,
        QuietFrom = TimeOnly.MinValue,
        QuietTo = TimeOnly.MinValue,
    };

    private IHost? host;
    private Db? db;

    private Office(StandAlone stand, PaceLimits limits, Uri? proxy, string? api, CentreSettings? centre = null)
    {
        this.centre = centre ?? Usual;
        (Stand, this.limits, this.proxy) = (stand, limits, proxy);
        this.api = api ?? stand.Address.GetLeftPart(UriPartial.Authority);
        Books = new Books(Path.Combine(folder, "tochka.db"));
    }

    public StandAlone Stand { get; }

    public Sandbox.World World => Stand.World;

    public Sandbox.Faults Faults => Stand.Faults;

    public Books Books { get; }

    public Db Db => db!;

    public Sample Sample => host!.Services.GetRequiredService<Sample>();

    public static async Task<Office> Open(PaceLimits? limits = null, CentreSettings? centre = null)
    {
        var stand = await StandAlone.Start(new SandboxOptions { CheckRates = false });
        var office = new Office(stand, limits ?? new PaceLimits(0, 0, 0), proxy: null, api: null, centre);
        await office.Start();
        return office;
    }

    /// <summary>The stand-in is reached through a proxy, whatever address the bot believes in.</summary>
    public static async Task<Office> Over(StandAlone stand, Uri proxy, string api)
    {
        var office = new Office(stand, new PaceLimits(0, 0, 0), proxy, api);
        await office.Start();
        return office;
    }

    public async Task Start()
    {
        db = Db.Open(Path.Combine(folder, "tochka.db"), Stand.Clock);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(db).AddSingleton(new CentreBook(db, centre));
        builder.Services.AddSingleton<TimeProvider>(Stand.Clock);
        builder.Services.AddColumns();
        Sample.Add(builder.Services);
        var quickly = new DeliverySettings(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5));
        builder.Services.AddDelivery(limits, quickly);
        builder.Services.AddTelegram(
            new TelegramSettings
            {
                Token = World.Options.Token,
                ApiUrl = api,
                Proxy = proxy,
            }
        );
        host = builder.Build();
        await host.StartAsync();
    }

    public async Task Stop()
    {
        await host!.StopAsync();
        host.Dispose();
        db!.Dispose();
        host = null;
    }

    /// <summary>Somebody with an account here and a chat there.</summary>
    public async Task<Phone> Person(long id, StaffRole? role = null)
    {
        World.Add(new Persona(id, "Борис", null, "6Б", "pupil"));
        World.Begin(id);
        await Db.Write(tx =>
        {
            var account = AccountStore.Meet(tx, "telegram", $"{id}");
            var person = PersonStore.Add(tx, PersonName.Read("Орлов Борис")!, PersonOrigin.Typed);
            AccountStore.Link(tx, account.Id, person);
            if (role is { } given)
            {
                StaffStore.Give(tx, null, person, given);
            }
        });
        return new Phone(World, id);
    }

    /// <summary>A notice to this chat, as domain functions write them.</summary>
    public Task Tell(Phone phone, Notice notice, NoticeTerms? terms = null) =>
        Db.Write(tx => OutboxStore.TellAccount(tx, Account(tx, phone), notice, terms ?? new NoticeTerms()));

    /// <summary>So many people with an account here and a chat there, ids from 1001.</summary>
    public async Task<IReadOnlyList<Phone>> Crowd(int people)
    {
        List<Phone> phones = [];
        foreach (var id in Enumerable.Range(1001, people))
        {
            phones.Add(await Person(id));
        }

        return phones;
    }

    /// <summary>The same to all of them, as a broadcast does it.</summary>
    public Task<int> Broadcast(
        IEnumerable<Phone> phones,
        Notice notice,
        NoticeTerms? terms = null,
        string batch = "b"
    ) =>
        Db.Write(tx =>
            BatchStore.Add(
                tx,
                batch,
                notice,
                terms ?? new NoticeTerms { Urgency = Urgency.Broadcast },
                phones.Select(phone => Account(tx, phone).Id)
            )
        );

    /// <summary>Somebody who has the bot's token deletes a message.</summary>
    public async Task Delete(Phone phone, string messageId)
    {
        using var http = new HttpClient();
        using var body = new StringContent(
            $$"""{"chat_id": {{phone.Id}}, "message_id": {{messageId}}}""",
            null,
            "application/json"
        );
        using var answer = await http.PostAsync(Stand.Method("deleteMessage"), body);
        answer.EnsureSuccessStatusCode();
    }

    public BatchProgress Progress(string batch = "b") => Db.Read(tx => BatchStore.Progress(tx, batch));

    public Account Account(Tx tx, Phone phone) => AccountStore.FindByAddress(tx, "telegram", $"{phone.Id}")!;

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await Stop();
        }

        await Stand.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
