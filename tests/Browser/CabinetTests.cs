using System.Text.RegularExpressions;

namespace TochkaBot.Browser.Tests;

/// <summary>The head's pages as they are seen, read aloud and printed.</summary>
public sealed partial class CabinetTests
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("overview", "/cabinet"),
        ("events", "/cabinet/events"),
        ("event", "/cabinet/events/1"),
        ("report", "/cabinet/report"),
        ("broadcasts", "/cabinet/broadcasts"),
        ("people", "/cabinet/people"),
        ("class", "/cabinet/people/class?grade=6&letter=%D0%90"),
        ("journal", "/cabinet/journal"),
    ];

    [Theory]
    [InlineData("phone", 390, 844, "light")]
    [InlineData("phone", 390, 844, "dark")]
    [InlineData("desktop", 1280, 900, "light")]
    [InlineData("desktop", 1280, 900, "dark")]
    public async Task Every_page_can_be_read_by_everybody(string device, int width, int height, string scheme)
    {
        if (ChatPage.Missing is { } why)
        {
            Assert.Skip(why);
        }

        var (sandbox, address) = await SandboxProcess.Start();
        using var ended = sandbox;
        using var page = new ChatPage(width, height, device == "phone");
        page.Prefer(scheme);
        var site = new Uri(address, "/");
        page.Open(new Uri(site, "/cabinet"));
        page.AssertAccessible("the door");
        page.Save($"cabinet-{device}-{scheme}-door");
        page.Type("code", await Code(site));
        foreach (var (name, path) in Pages)
        {
            page.Open(new Uri(site, path));
            page.AssertFits();
            page.AssertAccessible(path);
            page.SaveWhole($"cabinet-{device}-{scheme}-{name}");
        }

        Assert.Empty(page.Complaints());
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_menu_to_the_content()
    {
        if (ChatPage.Missing is { } why)
        {
            Assert.Skip(why);
        }

        var (sandbox, address) = await SandboxProcess.Start();
        using var ended = sandbox;
        using var page = new ChatPage(1280, 900, isPhone: false);
        var site = new Uri(address, "/");
        page.Open(new Uri(site, "/cabinet"));
        page.Type("code", await Code(site));
        page.Open(new Uri(site, "/cabinet/people"));
        Assert.Equal("К содержанию", page.TabTo());
        page.PressEnter();
        Assert.Equal("main", page.Focused());
    }

    /// <summary>The demo's head asks the bot, and the answer is read from the stand-in.</summary>
    private static async Task<string> Code(Uri site)
    {
        const long head = 700_041;
        using var http = new HttpClient { BaseAddress = site };
        using var asked = new StringContent("{\"text\":\"/cabinet\"}", System.Text.Encoding.UTF8, "application/json");
        (await http.PostAsync($"/sandbox/chats/{head}/text", asked)).EnsureSuccessStatusCode();
        for (var i = 0; i < 400; i++)
        {
            if (Written().Matches(await http.GetStringAsync($"/sandbox/chats/{head}")) is { Count: > 0 } found)
            {
                return found[^1].Value;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The bot gave no code.");
    }

    [GeneratedRegex("[A-Z2-9]{4}-[A-Z2-9]{4}")]
    private static partial Regex Written();
}
