using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Process;

public sealed partial class RealLifeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Nothing_of_the_sandbox_exists_in_real_life()
    {
        await using var centre = await Centre.Open();
        await using var service = centre.Start();
        using var http = new HttpClient { BaseAddress = await service.Address() };

        var clock = await http.PostAsJsonAsync("/sandbox/clock", new { now = "2026-12-07T15:00:00+03:00" });

        Assert.Equal(HttpStatusCode.NotFound, clock.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/sandbox")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/healthz")).StatusCode);
        Assert.False(File.Exists(Path.Combine(centre.Home.Folder, "sandbox.db")));
    }

    [Fact]
    public async Task While_there_is_no_head_one_link_is_printed_and_makes_one()
    {
        await using var centre = await Centre.Open();
        await using (var service = centre.Start())
        {
            var code = HeadLink().Match(await service.Line(HeadLink())).Groups["code"].Value;
            centre.World.Send(Centre.Irina, $"/start {code}");
            await centre.World.WaitFor(Centre.Irina, m => m.FromBot);
            centre.World.Send(Centre.Irina, "Соколова Ирина");
            await centre.World.WaitUntil(() => centre.Home.Count("staff_roles WHERE role = 'head'") == 1, Patience);

            Assert.Single(service.Said, line => HeadLink().IsMatch(line));
            Assert.Equal(0, await service.Terminate());
        }

        await using var again = centre.Start();
        centre.World.Send(Centre.Gleb, "/start");
        await centre.World.WaitFor(Centre.Gleb, m => m.FromBot, Patience);

        Assert.DoesNotContain(again.Said, line => HeadLink().IsMatch(line));
    }

    [Fact]
    public async Task A_head_named_in_the_settings_needs_no_link()
    {
        await using var centre = await Centre.Open();
        centre.Settings["Centre:HeadTelegramId"] = $"{Centre.Irina}";
        await using var service = centre.Start();
        centre.World.Send(Centre.Gleb, "/start");
        await centre.World.WaitFor(Centre.Gleb, m => m.FromBot, Patience);

        Assert.DoesNotContain(service.Said, line => HeadLink().IsMatch(line));
    }

    [Fact]
    public async Task A_stop_leaves_nothing_on_its_way()
    {
        await using var centre = await Centre.Open();
        centre.Settings["Centre:HeadTelegramId"] = $"{Centre.Irina}";
        await using var service = centre.Start();
        await service.Address();
        centre.Telegram.Faults.LatencyMs = 1500;
        centre.World.Send(Centre.Gleb, "/start");
        centre.World.Send(Centre.Irina, "/start");
        await centre.World.WaitUntil(() => centre.Home.Count("outgoing WHERE state = 'sending'") > 0, Patience);

        Assert.Equal(0, await service.Terminate());

        Assert.Equal(0, centre.Home.Count("outgoing WHERE state = 'sending'"));
        Assert.True(centre.Home.Count("outgoing WHERE state = 'sent'") > 0);
    }

    [Fact]
    public async Task Logs_are_json_where_the_container_asks_for_it()
    {
        using var home = new Home();
        await using var service = Service.Start(
            home,
            new Dictionary<string, string>
            {
                ["Telegram:Token"] = "1:abcdef",
                ["Telegram:ApiUrl"] = "http://127.0.0.1:9",
                ["Logging:Console:FormatterName"] = "json",
            }
        );

        var line = await service.Line(JsonObject());

        Assert.Equal("Warning", JsonDocument.Parse(line).RootElement.GetProperty("LogLevel").GetString());
        Assert.DoesNotContain("abcdef", line);
    }

    [GeneratedRegex(@"^\{")]
    private static partial Regex JsonObject();

    [GeneratedRegex(@"https://t\.me/\w+\?start=(?<code>[\w-]{22,64})")]
    private static partial Regex HeadLink();
}
