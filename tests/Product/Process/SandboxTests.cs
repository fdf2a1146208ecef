using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TochkaBot.Tests.Process;

public sealed class SandboxTests
{
    [Fact]
    public async Task Without_a_token_the_sandbox_opens_and_names_one_address()
    {
        using var home = new Home();
        await using var service = Service.Start(home);
        using var http = new HttpClient();

        var address = await service.Address();
        var page = await http.GetAsync(address);
        var root = await http.GetAsync(new Uri(address, "/"));

        Assert.Equal("/sandbox", address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("text/html", page.Content.Headers.ContentType!.ToString());
        Assert.Equal(address, root.RequestMessage!.RequestUri);
        Assert.Single(service.Said, line => line.Contains("http://"));
        Assert.True(File.Exists(Path.Combine(home.Folder, "sandbox.db")));
        Assert.False(File.Exists(home.Database));
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var home = new Home();
        await using var service = Service.Start(home);
        using var http = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, await service.Address());
        request.Headers.Host = "school.example";

        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task The_clock_of_the_sandbox_can_be_set()
    {
        using var home = new Home();
        await using var service = Service.Start(home);
        using var http = new HttpClient();
        var clock = new Uri(await service.Address(), "/sandbox/clock");

        var answer = await http.PostAsJsonAsync(clock, new { now = "2026-12-07T15:00:00+03:00" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var shown = (await http.GetFromJsonAsync<JsonElement>(clock)).GetProperty("now").GetDateTimeOffset();
        Assert.Equal(new DateTime(2026, 12, 7), shown.Date);
    }

    [Fact]
    public async Task A_clock_moved_over_a_night_leaves_a_copy()
    {
        using var home = new Home();
        await using var service = Service.Start(home);
        using var http = new HttpClient();
        var address = await service.Address();
        await http.PostAsJsonAsync(new Uri(address, "/sandbox/clock"), new { now = "2030-12-07T15:00:00+03:00" });
        var copy = Path.Combine(home.Folder, "backups", "sandbox-2030-12-07.db");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!File.Exists(copy))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }

        Assert.Equal([copy], Directory.EnumerateFiles(Path.GetDirectoryName(copy)!, "*.db"));
    }

    [Fact]
    public async Task The_sandbox_stays_on_this_machine_whatever_address_is_set()
    {
        using var home = new Home();
        await using var service = Service.Start(home, new Dictionary<string, string> { ["Urls"] = "http://*:0" });

        Assert.Equal("127.0.0.1", (await service.Address()).Host);
    }

    [Fact]
    public async Task The_sandbox_goes_on_where_it_was_stopped()
    {
        using var home = new Home();
        await using (var first = Service.Start(home))
        {
            await first.Address();
            Assert.Equal(0, await first.Terminate());
            Assert.Empty(first.Complained);
        }

        await using var second = Service.Start(home);
        await second.Address();
    }
}
