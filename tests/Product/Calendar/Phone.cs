using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Admin;
using TochkaBot.Admin.Links;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>A centre whose pages can be reached, and a phone that asks them for its calendar.</summary>
internal sealed partial class Phone : IAsyncDisposable
{
    private readonly AdminHost host;

    private Phone(World world, AdminHost pages) => (World, host) = (world, pages);

    public World World { get; }

    public static async Task<Phone> Start(int perMinute = 600)
    {
        var world = new World(add: s => s.AddSingleton(new PageAddress("https://tochka.example/", "http://127.0.0.1")));
        var pages = await AdminHost.Start(
            new AdminSettings { RequestsPerMinute = perMinute },
            s =>
                s.AddSingleton(world.Db)
                    .AddSingleton(world.Book)
                    .AddTransient(services => services.GetRequiredService<CentreBook>().Now)
                    .AddSingleton(new EventLinks(link => $"https://t.me/b?start={link}"))
        );
        pages.UseKey(null);
        return new Phone(world, pages);
    }

    /// <summary>«Календарь на телефоне» in the settings: the path of the link that is shown.</summary>
    public string Subscribe(Chat who)
    {
        who.Says("/settings").Presses("Календарь на телефоне");
        who.Presses(who.Sees("Новая ссылка") ? "Новая ссылка" : "Получить ссылку");
        if (who.Sees("Да, новая ссылка"))
        {
            who.Presses("Да, новая ссылка");
        }

        return Link(who);
    }

    public static string Link(Chat who)
    {
        var link = Written().Match(who.Text);
        Assert.True(link.Success, who.Text);
        return link.Groups["path"].Value;
    }

    public Task<HttpResponseMessage> Ask(string path, string? tag = null, DateTimeOffset? since = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        request.Headers.IfModifiedSince = since;
        return host.Http.SendAsync(request);
    }

    public async Task<IcsComponent> Read(string path)
    {
        using var response = await Ask(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return IcsReader.Read(await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<IReadOnlyList<string>> Titles(string path) =>
        [.. (await Read(path)).Parts.Select(e => e.Text("SUMMARY")!)];

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        World.Dispose();
    }

    [GeneratedRegex(
        @"https://tochka\.example(?<path>/calendar/[A-Za-z0-9_-]{22,64}\.ics)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Written();
}
