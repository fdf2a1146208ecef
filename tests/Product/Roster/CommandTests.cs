using System.Text;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Process;

namespace TochkaBot.Tests.Roster;

/// <summary>The words in front of the settings, in processes of their own.</summary>
public sealed partial class CommandTests : IDisposable
{
    private static readonly Dictionary<string, string> WithToken = new()
    {
        ["Telegram:Token"] = "1:abcdef",
        ["Telegram:ApiUrl"] = "http://127.0.0.1:9",
    };

    private readonly Home home = new();

    [Fact]
    public async Task A_list_beside_the_caller_is_imported_and_what_is_refused_is_printed()
    {
        await Write("список.csv", "ФИО;Класс\nПетров Иван;6Б\nИванова Мария;6А\nКим;7А\n");

        var first = await Run("import-roster", "список.csv");
        var second = await Run("import-roster", "список.csv");

        Assert.Contains("Добавлено 2", first);
        Assert.Contains("строка 4 (Ким, 7А): нужны фамилия и полное имя", first);
        Assert.Contains("без изменений 2", second);
        Assert.Equal(2, home.Count("people"));
    }

    [Fact]
    public async Task While_the_service_runs_nothing_is_written()
    {
        home.Leave(demo: false);
        await Write("список.csv", "ФИО;Класс\nПетров Иван;6Б");
        using var held = LockFile.TryTake(home.Database);

        Assert.Contains("сервис работает", await Refused(1, "import-roster", "список.csv"));
        Assert.Contains("сервис работает", await Refused(1, "invite-head"));

        Assert.Equal((0, 0), (home.Count("people"), home.Count("invitations")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_no_list_is_named()
    {
        await Write("письмо.csv", "Добрый день!");

        Assert.Contains("нет-такого.csv", await Refused(3, "import-roster", "нет-такого.csv"));
        Assert.Contains("заголовки столбцов", await Refused(3, "import-roster", "письмо.csv"));
        Assert.Contains("import-roster", await Refused(2, "import-roster"));
        Assert.False(File.Exists(home.Database));
    }

    [Fact]
    public async Task A_head_who_lost_the_account_is_invited_even_though_the_messenger_is_silent()
    {
        var said = await Run("invite-head");

        Assert.Matches(Payload(), said);
        Assert.Matches(Code(), said);
        Assert.Equal(1, home.Count("invitations WHERE role = 'head' AND used_at IS NULL"));
        Assert.Equal(1, home.Count("journal WHERE action = 'invitation.created' AND note = 'head'"));
    }

    [Fact]
    public async Task The_link_of_a_lost_head_makes_one_when_the_service_runs_again()
    {
        await using var centre = await Centre.Open();
        var settings = new Dictionary<string, string>
        {
            ["Telegram:Token"] = "2000002:not-a-real-token",
            ["Telegram:ApiUrl"] = centre.Telegram.Address.ToString(),
        };
        await using var command = Service.Start(centre.Home, settings, "invite-head");
        Assert.Equal(0, await command.Exit());
        var link = Link().Match(string.Join('\n', command.Said)).Groups["payload"].Value;

        await using var service = centre.Start();
        await service.Address();
        centre.World.Send(Centre.Irina, $"/start {link}");
        await centre.World.WaitFor(
            Centre.Irina,
            m => m.FromBot && m.Text!.Contains("фамили", StringComparison.OrdinalIgnoreCase)
        );
    }

    public void Dispose() => home.Dispose();

    private Task Write(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(home.Folder, name), text, Encoding.UTF8);

    private async Task<string> Run(params string[] words)
    {
        await using var process = Service.Start(home, WithToken, words);
        Assert.True(await process.Exit() == 0, string.Join('\n', process.Complained));
        return string.Join('\n', process.Said);
    }

    private async Task<string> Refused(int code, params string[] words)
    {
        await using var process = Service.Start(home, WithToken, words);
        Assert.Equal(code, await process.Exit());
        return Assert.Single(process.Complained);
    }

    [GeneratedRegex(@"/start [A-Za-z0-9_-]{22,64}")]
    private static partial Regex Payload();

    [GeneratedRegex(@"https://t\.me/\w+\?start=(?<payload>[A-Za-z0-9_-]{22,64})")]
    private static partial Regex Link();

    [GeneratedRegex(@"код: [A-Z2-9]{4}-[A-Z2-9]{4}")]
    private static partial Regex Code();
}
