using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Process;

/// <summary>Real life as the service sees it: a token, a database that is no demo, and a Telegram, though a pretended one.</summary>
internal sealed class Centre : IAsyncDisposable
{
    public const long Irina = 501;
    public const long Gleb = 502;

    private const string Token = "2000002:not-a-real-token";

    private Centre(StandAlone telegram)
    {
        Telegram = telegram;
        Telegram.World.Add(new Persona(Irina, "Ирина", "Соколова", "Ирина", "head"));
        Telegram.World.Add(new Persona(Gleb, "Глеб", null, "Глеб", "guest"));
    }

    public Home Home { get; } = new();

    public StandAlone Telegram { get; }

    public World World => Telegram.World;

    /// <summary>Settings beyond those that lead to this Telegram.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public static async Task<Centre> Open() => new(await StandAlone.Start(new SandboxOptions { Token = Token }));

    public Service Start() =>
        Service.Start(
            Home,
            new Dictionary<string, string>(Settings)
            {
                ["Telegram:Token"] = Token,
                ["Telegram:ApiUrl"] = Telegram.Address.ToString(),
            }
        );

    public async ValueTask DisposeAsync()
    {
        await Telegram.DisposeAsync();
        Home.Dispose();
    }
}
