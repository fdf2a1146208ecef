using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>Telegram is behind a proxy and nowhere else: its own address answers nobody.</summary>
public sealed class ProxyTests
{
    /// <summary>Nobody listens there, and the stand-in takes it for this machine.</summary>
    private const string Nowhere = "http://127.0.0.1:9";

    [Theory]
    [InlineData("http", null)]
    [InlineData("socks5", "school:с3крет")]
    public async Task Words_and_files_go_both_ways_through_a_proxy(string scheme, string? password)
    {
        var stand = await StandAlone.Start(new SandboxOptions { CheckRates = false });
        using var proxy = new Proxy(stand.Address, password);
        var login = password is null ? string.Empty : Uri.EscapeDataString(password).Replace("%3A", ":") + "@";
        await using var office = await Office.Over(
            stand,
            new Uri($"{scheme}://{login}127.0.0.1:{proxy.Port}"),
            Nowhere
        );
        var irina = await office.Person(1001);
        irina.Says("/list");
        await Eventually.Be(() => irina.Screen?.File is not null, "a document comes");
        irina.Says("/sample");
        await irina.Sees("Пришлите файл");
        office.World.SendDocument(irina.Id, "6Б"u8.ToArray(), "классы.csv");
        await irina.Sees("Прочитано: 6Б");
        Assert.All(proxy.Asked, host => Assert.Equal("127.0.0.1", host));
        Assert.NotEmpty(proxy.Asked);
    }
}
