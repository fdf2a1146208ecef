using System.Text;
using Microsoft.Data.Sqlite;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Process;

namespace TochkaBot.Tests.Backups;

/// <summary>«backup» and «restore» in processes of their own.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly Dictionary<string, string> WithToken = new()
    {
        ["Telegram:Token"] = "1:abcdef",
        ["Telegram:ApiUrl"] = "http://127.0.0.1:9",
    };

    private readonly Home home = new();

    private string Copy => Path.Combine(home.Folder, "копия.db");

    [Fact]
    public async Task A_running_service_is_copied_whole_and_refuses_to_be_restored()
    {
        await using var centre = await Centre.Open();
        centre.Settings["Centre:HeadTelegramId"] = $"{Centre.Irina}";
        await using var service = centre.Start();
        await service.Address();
        centre.World.Send(Centre.Irina, "/start");
        await centre.World.WaitFor(Centre.Irina, m => m.FromBot, TimeSpan.FromMinutes(2));

        await using var backup = Service.Start(centre.Home, WithToken, "backup", "копия.db");
        Assert.Equal(0, await backup.Exit());
        await using var restore = Service.Start(centre.Home, WithToken, "restore", "копия.db");
        Assert.Equal(1, await restore.Exit());

        var copy = Path.Combine(centre.Home.Folder, "копия.db");
        Assert.Contains("сервис работает", Assert.Single(restore.Complained));
        Assert.Equal(1, Count(copy, "accounts"));
        Assert.Equal([copy], Directory.EnumerateFiles(centre.Home.Folder, "копия*"));
        Assert.Equal(0, await service.Terminate());
    }

    [Fact]
    public async Task What_was_copied_comes_back_and_old_messages_are_not_sent_by_themselves()
    {
        await Fill("Петров Иван");
        Assert.Contains("копия.db", await Run("backup", "копия.db"));
        await Fill("Иванова Мария");

        var said = await Run("restore", "копия.db");

        Assert.Equal(1, home.Count("people"));
        Assert.Equal(1, home.Count("outgoing WHERE state = 'uncertain'"));
        Assert.Equal(0, home.Count("outgoing WHERE state IN ('queued', 'sending')"));
        Assert.Equal(1, home.Count("journal WHERE action = 'database.restored'"));
        Assert.Contains("«не подтверждено»): 1", said);
        var aside = Assert.Single(Directory.EnumerateFiles(Path.Combine(home.Folder, "backups"), "*before-restore.db"));
        Assert.Equal(2, Count(aside, "people"));
        Assert.Equal(1, Count(Copy, "outgoing WHERE state = 'queued'"));
    }

    [Fact]
    public async Task What_was_deleted_after_the_copy_is_deleted_again_before_anybody_reads_it()
    {
        await Fill("Щукарёв Иван");
        await Run("backup", "копия.db");
        Assert.Contains("рядом нет", await Run("restore", "копия.db"));
        using (var db = Db.Open(home.Database, TimeProvider.System))
        {
            var born = db.Read(tx => tx.One<DateTimeOffset>("SELECT created_at FROM people WHERE id = 1"));
            var note = new LedgerNote
            {
                At = born.AddDays(1),
                Kind = LedgerKind.Erased,
                PersonId = 1,
                Born = born,
            };
            LedgerFile.Beside(home.Database).Append([note]);
        }

        var said = await Run("restore", "копия.db");
        Assert.Contains("применены снова: 1", said);
        Assert.Contains("Кого с тех пор лишили доступа", said);

        Assert.Equal(1, home.Count("people WHERE erased_at IS NOT NULL AND family_name = ''"));
        Assert.Equal(0, home.Count("accounts WHERE person_id = 1"));
        Assert.DoesNotContain("Щукарёв", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(home.Database)));
        Assert.False(File.Exists(home.Database + ".restored"));
    }

    [Fact]
    public async Task A_database_that_was_lost_or_spoilt_is_restored_too()
    {
        await Fill("Петров Иван");
        await Run("backup", "копия.db");
        File.Delete(home.Database);
        await Run("restore", "копия.db");
        Assert.Equal(1, home.Count("people"));

        await File.WriteAllTextAsync(home.Database, new string('x', 20_000));
        await Run("restore", "копия.db");

        Assert.Equal(1, home.Count("people"));
    }

    [Fact]
    public async Task What_is_no_fitting_copy_changes_nothing()
    {
        await Fill("Петров Иван");
        await Run("backup", "копия.db");
        await File.WriteAllTextAsync(Path.Combine(home.Folder, "письмо.db"), "Добрый день!");
        using (Db.Open(Path.Combine(home.Folder, "демо.db"), TimeProvider.System, demo: true)) { }

        await Fill("Иванова Мария");
        Assert.Contains("нет-такой.db", await Refused(3, "restore", "нет-такой.db"));
        Assert.Contains("не копия базы", await Refused(3, "restore", "письмо.db"));
        Assert.Contains("копия песочницы", await Refused(3, "restore", "демо.db"));
        Assert.Contains("это сама база", await Refused(3, "restore", home.Database));
        Assert.Contains("restore", await Refused(2, "restore"));
        Execute(Copy, "INSERT INTO migrations (name, hash, applied_at) VALUES ('9999_later.sql', 'x', '2030-01-01')");
        Assert.Contains("другая версия", await Refused(3, "restore", "копия.db"));

        Assert.Equal(2, home.Count("people"));
        Assert.Equal(0, home.Count("outgoing WHERE state = 'uncertain'"));
    }

    [Fact]
    public async Task A_backup_overwrites_an_older_copy_and_nothing_else()
    {
        Assert.Contains("ещё нет", await Refused(3, "backup", "копия.db"));
        Assert.False(File.Exists(home.Database));
        await Fill("Петров Иван");
        await Run("backup", "копия.db");
        await Fill("Иванова Мария");
        await Run("backup", "копия.db");
        Assert.Equal(2, Count(Copy, "people"));

        var homework = Path.Combine(home.Folder, "домашняя-работа.txt");
        await File.WriteAllTextAsync(homework, "Моё лето");
        Assert.Contains("не копия базы", await Refused(3, "backup", "домашняя-работа.txt"));
        Assert.Contains("это сама база", await Refused(3, "backup", home.Database));
        Assert.Contains("в папке, которая есть", await Refused(3, "backup", "нет-папки/копия.db"));
        Assert.Contains("backup", await Refused(2, "backup"));
        Assert.Equal("Моё лето", await File.ReadAllTextAsync(homework));
    }

    public void Dispose() => home.Dispose();

    /// <summary>One more person, to whom something waits to be told.</summary>
    private async Task Fill(string name)
    {
        using var db = Db.Open(home.Database, TimeProvider.System);
        await db.Write(tx =>
        {
            var person = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Typed);
            AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", $"{person}").Id, person);
            OutboxStore.Tell(tx, person, new Notice("eventChanged", 1), new NoticeTerms());
        });
    }

    private async Task<string> Run(params string[] words)
    {
        await using var command = Service.Start(home, WithToken, words);
        Assert.Equal(0, await command.Exit());
        Assert.Empty(command.Complained);
        return string.Join('\n', command.Said);
    }

    private async Task<string> Refused(int code, params string[] words)
    {
        await using var command = Service.Start(home, WithToken, words);
        Assert.Equal(code, await command.Exit());
        Assert.Empty(command.Said);
        return Assert.Single(command.Complained);
    }

    private static long Count(string file, string rows)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {rows}";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
