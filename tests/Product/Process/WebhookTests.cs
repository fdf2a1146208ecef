using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace TochkaBot.Tests.Process;

public sealed class WebhookTests
{
    private const string Secret = "a-secret-of-the-tests_0123456789abcdef";
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Telegram_calls_and_the_answer_arrives()
    {
        await using var centre = await Centre.Open();
        await using var service = await Called(centre);
        centre.World.Send(Centre.Gleb, "/start");

        await centre.World.WaitFor(Centre.Gleb, m => m.FromBot, Patience);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-secret-of-the-tests_0123456789abcdeX")]
    [InlineData("a-secret-of-the-tests_0123456789abcdef0")]
    public async Task Without_the_right_secret_nothing_is_taken(string? secret)
    {
        await using var centre = await Centre.Open();
        await using var service = await Called(centre);

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(service, secret));
        Assert.Equal(0, centre.Home.Count("seen_updates"));
    }

    [Fact]
    public async Task With_the_right_secret_an_update_is_on_disk_when_it_is_confirmed()
    {
        await using var centre = await Centre.Open();
        await using var service = await Called(centre);
        // The stand-in, like Telegram, knows no chat that has never written.
        centre.World.Send(Centre.Gleb, "/start");
        var greeting = await centre.World.WaitFor(Centre.Gleb, m => m.FromBot, Patience);

        Assert.Equal(HttpStatusCode.OK, await Post(service, Secret));
        Assert.Equal(1, centre.Home.Count("seen_updates WHERE update_id = 77000"));
        await centre.World.WaitFor(Centre.Gleb, m => m.FromBot && m.Id != greeting.Id, Patience);
    }

    private static async Task<Service> Called(Centre centre)
    {
        centre.Settings["Urls"] = FreeAddress();
        centre.Settings["Telegram:WebhookUrl"] = $"{centre.Settings["Urls"]}/hook";
        centre.Settings["Telegram:WebhookSecret"] = Secret;
        var service = centre.Start();
        await service.Address();
        return service;
    }

    /// <summary>Telegram must be told where to call before anybody listens there.</summary>
    private static string FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return $"http://{probe.LocalEndpoint}";
    }

    private static async Task<HttpStatusCode> Post(Service service, string? secret)
    {
        using var http = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(await service.Address(), "/hook"))
        {
            Content = JsonContent.Create(StartOfGleb),
        };
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation(SecretHeader, secret);
        }

        return (await http.SendAsync(request)).StatusCode;
    }

    private static object StartOfGleb =>
        new
        {
            update_id = 77_000,
            message = new
            {
                message_id = 1,
                date = 1_780_000_000,
                chat = new
                {
                    id = Centre.Gleb,
                    type = "private",
                    first_name = "Глеб",
                },
                from = new
                {
                    id = Centre.Gleb,
                    is_bot = false,
                    first_name = "Глеб",
                },
                text = "/start",
            },
        };
}
