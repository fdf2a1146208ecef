using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using TochkaBot.Tests.Process;

namespace TochkaBot.Tests.Tournaments;

/// <summary>
/// An evening at the sandbox, the service in its own process: 21 players, 5 rounds, one late, one leaving, one half-point
/// bye, two sisters kept apart. One teacher's phone runs it; five children have phones of their own.
/// </summary>
public sealed class EveningTests
{
    private const long Zoya = 700_033;
    private const long Toma = 700_013;
    private const long Stepan = 700_014;
    private const string Title = "Вечерний блиц";

    private static readonly long[] WithPhones = [700_011, 700_012, Toma, Stepan, 700_015];

    private static readonly string[] Typed =
    [
        "Аистов Егор 3",
        "Бакланова Ася 4",
        "Вьюнов Гоша 5А",
        "Гагарина Нелли 5Б",
        "Дельфинов Рома 6А",
        "Енотова Света 6Б",
        "Жуков Тихон 7",
        "Зябликова Инга 7",
        "Ибисов Марат 8",
        "Клестова Рита 8",
        "Лососев Артур 9",
        "Медведева Влада 9",
        "Нырков Эмиль 10",
        "Осетров Герман 11",
    ];

    [Fact]
    public async Task Twenty_one_play_five_rounds_by_the_rules_and_nobody_needs_a_phone_but_the_arbiter()
    {
        using var home = new Home();
        await using var service = Service.Start(home);
        using var http = new HttpClient
        {
            BaseAddress = new Uri((await service.Address()).GetLeftPart(UriPartial.Authority)),
        };
        var zoya = new SandboxPhone(http, Zoya);
        await Announce(zoya);
        await SignUp(http);
        await Gather(http, zoya);
        await zoya.Presses("Начать турнир", "Тур 1 из 5, черновик");

        await PlayRound(zoya, 1);
        await AddLate(zoya);
        await Rest(zoya);
        for (var round = 2; round <= 5; round++)
        {
            await zoya.Presses("Следующий тур", $"Тур {round} из 5, черновик");
            await PlayRound(zoya, round);
            if (round == 3)
            {
                await zoya.Presses("Игроки", "Нажмите на имя");
                await zoya.Presses("Егор А.", "Тур 3");
                await zoya.Presses("Больше не играет", "Больше не играет.");
                await zoya.Presses("Назад", "из них ушли: 1");
                await zoya.Presses("Назад", "Все результаты есть");
            }
        }

        await zoya.Presses("Завершить", "вернуть будет нельзя");
        await zoya.Presses("Завершить турнир", "Турнир завершён");
        foreach (var phone in WithPhones.Select(id => new SandboxPhone(http, id)))
        {
            await phone.Sees("Ваше место");
        }

        AssertRules(Path.Combine(home.Folder, "sandbox.db"));
    }

    /// <summary>One line makes the event; the teacher publishes it.</summary>
    private static async Task Announce(SandboxPhone zoya)
    {
        await zoya.Says($"/new Шахматный турнир «{Title}» завтра 15:00–18:00, 30 мест", "Проверьте и опубликуйте");
        await zoya.Presses("Опубликовать", "Мероприятие опубликовано");
    }

    private static async Task SignUp(HttpClient http)
    {
        foreach (var phone in WithPhones.Select(id => new SandboxPhone(http, id)))
        {
            await phone.Says("/tournaments", "Кубок «Белая ладья»");
            await phone.Presses("Назад", "Турниры");
            await phone.Presses(Title, "участник");
            await phone.Presses("Участвовать", "Вы записаны");
        }
    }

    /// <summary>The day has come: those on the list with one tap, the others typed; five rounds of the Swiss.</summary>
    private static async Task Gather(HttpClient http, SandboxPhone zoya)
    {
        var clock = await http.GetFromJsonAsync<JsonElement>("/sandbox/clock");
        var tomorrow = clock.GetProperty("now").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(3)).Date.AddDays(1);
        var begin = new DateTimeOffset(tomorrow, TimeSpan.FromHours(3)).AddHours(15);
        (await http.PostAsJsonAsync("/sandbox/clock", new { now = begin.ToString("O") })).EnsureSuccessStatusCode();
        await zoya.Says("/arbiter", "Кубок");
        await zoya.Presses("Назад", "Какой?");
        await zoya.Presses(Title, "Здесь: 0 из 5");
        await zoya.Presses("Кто здесь", "Отмечено: 0 из 5");
        await zoya.Presses("Все здесь", "Отмечено: 5 из 5");
        await zoya.Presses("Добавить пришедшего", "Кто пришёл?");
        await zoya.Says("Полежаева Лада", "кто из них");
        await zoya.Presses("Лада П.", "Лада П., 8 — здесь");
        foreach (var typed in Typed)
        {
            await zoya.Says(typed, $"«{typed}»");
            var given = typed.Split(' ')[1];
            await zoya.Presses("Записать", $"{given} {typed[0]}.");
        }

        await zoya.Presses("Готово", "Здесь: 20");
        await zoya.Presses("Настроить", "Что поменять?");
        await zoya.Presses("Туров", "Сколько туров?");
        await zoya.Presses("5", "Играем: швейцарская система, 5 туров");
        await zoya.Presses("Готово", "разведённых пар: 1");
    }

    /// <summary>Published, then a press on a winner or a half for each board.</summary>
    private static async Task PlayRound(SandboxPhone zoya, int round)
    {
        await zoya.Presses("Опубликовать тур", $"Тур {round} опубликован");
        var boards = (await zoya.Rows("½")).Where(r => r.Count == 3).ToList();
        foreach (var (row, i) in boards.Select((row, i) => (row, i)))
        {
            var isLast = i == boards.Count - 1;
            var label = row[(i + round) % 2 == 0 ? 0 : 2];
            await zoya.Presses(label, isLast ? "Все результаты есть" : $"Результаты: {i + 1} из {boards.Count}");
        }
    }

    private static async Task AddLate(SandboxPhone zoya)
    {
        await zoya.Presses("Добавить пришедшего", "Сыграет с тура 2");
        await zoya.Says("Попугаева Уля 6А", "«Попугаева Уля 6А»");
        await zoya.Presses("Записать", "в игре с тура 2");
        await zoya.Presses("Готово", "Тур 1 из 5");
    }

    private static async Task Rest(SandboxPhone zoya)
    {
        await zoya.Presses("Игроки", "21 игрок");
        await zoya.Presses("Степан К.", "рейтинг");
        await zoya.Presses("Тур 2 пропустит: ½", "рейтинг");
        await zoya.Presses("Назад", "21 игрок");
        await zoya.Presses("Назад", "Все результаты есть");
    }

    /// <summary>From the file, as a reader beside the running service.</summary>
    private static void AssertRules(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        const string of = """
            tournament_seats s JOIN tournament_rounds r ON r.id = s.round_id JOIN tournament_players t ON t.id = s.player_id
            JOIN events e ON e.id = t.event_id AND e.title LIKE '%Вечерний блиц%'
            """;
        const string mine = "(SELECT id FROM events WHERE title LIKE '%Вечерний блиц%')";
        Assert.Equal(
            21,
            Number($"SELECT count(*) FROM tournament_players WHERE event_id = {mine} AND place IS NOT NULL")
        );
        Assert.Equal(
            5,
            Number($"SELECT count(*) FROM tournament_rounds WHERE event_id = {mine} AND state = 'published'")
        );
        Assert.Equal(
            0,
            Number(
                $"SELECT count(*) FROM (SELECT 1 FROM {of} WHERE s.outcome = 'bye' GROUP BY s.player_id HAVING count(*) > 1)"
            )
        );
        Assert.Equal(
            0,
            Number(
                $"SELECT count(*) FROM (SELECT 1 FROM {Games} GROUP BY min(a.player_id, b.player_id), max(a.player_id, b.player_id) HAVING count(*) > 1)"
            )
        );
        Assert.Equal(
            0,
            Number(
                $"SELECT count(*) FROM {Games} WHERE {Named("a", "Тамара")} AND {Named("b", "Лада")} OR {Named("b", "Тамара")} AND {Named("a", "Лада")}"
            )
        );
        Assert.Equal("2345", Rounds("Уля"));
        Assert.Equal("1345", Rounds("Степан"));
        Assert.Equal("123", Rounds("Егор"));
        Assert.Equal(21, Number($"SELECT count(*) FROM event_results WHERE event_id = {mine}"));
        Assert.Equal(
            1,
            Number(
                $"SELECT count(*) FROM tournament_absences a JOIN tournament_players t ON t.id = a.player_id WHERE t.event_id = {mine} AND a.worth = 'half' AND a.round = 2"
            )
        );

        long Number(string sql) => (long)Read(sql)!;

        string Rounds(string given) =>
            (string)
                Read(
                    $"SELECT group_concat(number, '') FROM (SELECT r.number FROM {of} JOIN people p ON p.id = t.person_id WHERE p.given_name = '{given}' ORDER BY r.number)"
                )!;

        object? Read(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }

        string Named(string seat, string given) =>
            $"{seat}.player_id IN (SELECT t.id FROM tournament_players t JOIN people p ON p.id = t.person_id WHERE p.given_name = '{given}' AND t.event_id = {mine})";
    }

    /// <summary>Of the evening: White and Black of every board.</summary>
    private const string Games = """
        tournament_seats a JOIN tournament_seats b ON b.round_id = a.round_id AND b.board = a.board
        AND a.side = 'white' AND b.side = 'black' JOIN tournament_rounds r ON r.id = a.round_id
        JOIN events e ON e.id = r.event_id AND e.title LIKE '%Вечерний блиц%'
        """;
}
