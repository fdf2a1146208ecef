using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Process;

/// <summary>The start ends with one sentence where going on would do harm.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, string> WithToken = new()
    {
        ["Telegram:Token"] = "1:abcdef",
        ["Telegram:ApiUrl"] = "http://127.0.0.1:9",
    };

    [Fact]
    public async Task A_port_in_use_stops_the_start()
    {
        using var home = new Home();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await Refused(home, new(WithToken) { ["Urls"] = $"http://127.0.0.1:{port}" }, "Urls", "занят");
    }

    [Fact]
    public async Task An_address_of_another_machine_stops_the_start()
    {
        using var home = new Home();

        await Refused(home, new(WithToken) { ["Urls"] = "http://192.0.2.1:5080" }, "Urls");
    }

    [Fact]
    public async Task A_second_service_does_not_open_the_same_database()
    {
        using var home = new Home();
        using var held = LockFile.TryTake(home.Database);

        await Refused(home, WithToken, home.Database, "уже открыта", "ConnectionStrings:Tochka");
    }

    [Fact]
    public async Task Without_a_token_a_real_database_is_not_opened()
    {
        using var home = new Home();
        home.Leave(demo: false);

        await Refused(home, new() { ["Telegram:Token"] = " " }, "Telegram:Token", home.Database);
        Assert.False(File.Exists(Path.Combine(home.Folder, "sandbox.db")));
    }

    [Fact]
    public async Task With_a_token_a_demo_database_is_not_opened()
    {
        using var home = new Home();
        home.Leave(demo: true);

        await Refused(home, WithToken, "песочница", "ConnectionStrings:Tochka");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        using var home = new Home();
        var homework = string.Join('\n', Enumerable.Repeat("Это чьё-то домашнее задание.", 300));
        await File.WriteAllTextAsync(home.Database, homework);

        await Refused(home, WithToken, "ConnectionStrings:Tochka", home.Database);
        Assert.Equal(homework, await File.ReadAllTextAsync(home.Database));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_stops_the_start()
    {
        using var home = new Home();
        await File.WriteAllTextAsync(home.Database, "a file, no folder");
        var below = Path.Combine(home.Database, "tochka.db");

        await Refused(
            home,
            new(WithToken) { ["ConnectionStrings:Tochka"] = $"Data Source={below}" },
            "ConnectionStrings:Tochka"
        );
    }

    [Fact]
    public async Task A_word_that_is_no_command_starts_nothing()
    {
        using var home = new Home();

        await Refused(home, [], ["bakcup", "tochka.zip"], "bakcup");
        Assert.Empty(Directory.EnumerateFileSystemEntries(home.Folder));
    }

    private static Task Refused(Home home, Dictionary<string, string> settings, params string[] named) =>
        Refused(home, settings, [], named);

    private static async Task Refused(
        Home home,
        Dictionary<string, string> settings,
        string[] words,
        params string[] named
    )
    {
        await using var service = Service.Start(home, settings, words);

        Assert.Equal(1, await service.Exit());
        var sentence = Assert.Single(service.Complained);
        Assert.All(named, part => Assert.Contains(part, sentence));
    }
}
