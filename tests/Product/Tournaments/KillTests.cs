using System.Globalization;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Tournaments;

/// <summary>SIGKILL between draft and publishing and in the middle of publishing, round after round.</summary>
public sealed class KillTests : IDisposable
{
    private const long Irina = 7;
    private const int Players = 12;
    private const int Rounds = 4;

    private readonly string folder = Directory.CreateTempSubdirectory("tochka-rounds-").FullName;

    [Fact]
    public async Task Killed_at_any_moment_nothing_is_paired_twice_and_everybody_hears_the_one_board_they_have()
    {
        var id = await Fill();
        await using var stage = await Stage.Open(new Terms { Folder = folder });
        var irina = stage.Person(Irina, "Ирина");
        var phones = Enumerable.Range(1001, Players).Select(p => stage.Person(p, "Игрок")).ToList();
        // A bot never writes first.
        phones.ForEach(p => p.Says("/start"));
        foreach (var phone in phones)
        {
            await phone.Sees("Что посмотрим");
        }

        stage.Faults.LatencyMs = 15;
        var dice = new Random(7);
        for (var round = 1; round <= Rounds; round++)
        {
            await Until(
                stage,
                irina,
                dice,
                "Опубликовать тур",
                $"Тур {round} из {Rounds}, черновик",
                "Слева белые",
                kills: 2
            );
            await EnterAll(stage, irina);
            if (round < Rounds)
            {
                await Until(
                    stage,
                    irina,
                    dice,
                    "Следующий тур",
                    "Все результаты есть",
                    $"Тур {round + 1} из {Rounds}, черновик",
                    kills: 1
                );
            }
        }

        await stage.Books.Settle();
        AssertBoards(stage, id);
        AssertTold(stage, phones);
        Assert.Equal(0, stage.Books.Uncertain);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Presses, kills, starts and looks again, until what was wanted has happened: once, whatever was pressed how often.</summary>
    private static async Task Until(
        Stage stage,
        Phone irina,
        Random dice,
        string label,
        string before,
        string after,
        int kills
    )
    {
        while (true)
        {
            var old = irina.Screen;
            irina.Says("/arbiter");
            await Eventually.Be(
                () => irina.Screen != old && (irina.Shows(before) || irina.Shows(after)),
                () => $"before or after «{label}», not «{irina.Screen?.Text}»"
            );
            if (irina.Shows(after))
            {
                return;
            }

            await irina.Presses(label);
            if (kills-- <= 0)
            {
                // It may have been an old screen; then the next look finds the step still to be done.
                await Task.Delay(200);
                continue;
            }

            await Task.Delay(dice.Next(45));
            stage.KillBot();
            stage.StartBot();
        }
    }

    /// <summary>White wins at every board that is still open; an old screen only leads to a fresh one.</summary>
    private static async Task EnterAll(Stage stage, Phone irina)
    {
        while (!irina.Shows("Все результаты есть"))
        {
            var shown = irina.Screen!;
            if (shown.Keyboard?.Buttons.FirstOrDefault(b => char.IsAsciiDigit(b.Text[0])) is { } open)
            {
                stage.World.Press(irina.Id, shown.Id, open.CallbackData!);
                await Eventually.Be(() => irina.Screen != shown, "the press is answered");
            }

            await Task.Delay(10);
        }
    }

    private static void AssertBoards(Stage stage, long id)
    {
        Assert.Equal(
            Rounds,
            stage.Books.Number(
                $"SELECT count(*) FROM tournament_rounds WHERE event_id = {id} AND state = 'published' AND edition = 1"
            )
        );
        Assert.Equal(
            Rounds * Players,
            stage.Books.Number("SELECT count(*) FROM tournament_seats WHERE board IS NOT NULL AND outcome <> 'pending'")
        );
        Assert.Equal(
            Rounds * Players / 2,
            stage.Books.Number("SELECT count(*) FROM (SELECT DISTINCT round_id, board FROM tournament_seats)")
        );
        Assert.Equal(
            0,
            stage.Books.Number(
                """
                SELECT count(*) FROM (
                    SELECT 1 FROM tournament_seats a JOIN tournament_seats b ON b.round_id = a.round_id AND b.board = a.board
                    WHERE a.player_id < b.player_id GROUP BY a.player_id, b.player_id HAVING count(*) > 1
                )
                """
            )
        );
    }

    /// <summary>Of every round each phone has heard, and never of two boards.</summary>
    private static void AssertTold(Stage stage, List<Phone> phones)
    {
        var boards = stage.Books.List(
            """
            SELECT a.address, r.number, s.board, s.side FROM tournament_seats s JOIN tournament_rounds r ON r.id = s.round_id
            JOIN tournament_players t ON t.id = s.player_id JOIN accounts a ON a.person_id = t.person_id
            """,
            row =>
                (
                    Address: row.GetString(0),
                    Round: row.GetInt32(1),
                    Words: $"Стол {row.GetInt32(2)} · вы {(row.GetString(3) == "white" ? "белыми" : "чёрными")}"
                )
        );
        foreach (var (address, round, words) in boards)
        {
            var phone = phones.Single(p => p.Id == long.Parse(address, CultureInfo.InvariantCulture));
            var told = phone.FromBot.Where(m => m.Text.Contains($"Тур {round}\n")).ToList();
            Assert.NotEmpty(told);
            Assert.All(told, m => Assert.Contains(words, m.Text));
        }
    }

    /// <summary>Twelve are here, the first round is drafted, the head runs it.</summary>
    private Task<long> Fill()
    {
        using var db = Db.Open(Path.Combine(folder, "tochka.db"), TimeProvider.System);
        return Task.FromResult(
            db.Write(tx =>
                {
                    var centre = new CentreSettings { RequireConsent = false };
                    var head = PersonStore.Add(tx, PersonName.Read("Седова Ирина Петровна")!, PersonOrigin.Staff);
                    AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", $"{Irina}").Id, head);
                    StaffStore.Give(tx, null, head, StaffRole.Head);
                    var actor = Actor.OfPerson(tx, head);
                    var draft = new EventDraft
                    {
                        Title = "Кубок",
                        Direction = "joint",
                        Kind = EventKind.Tournament,
                        StartsAt = tx.Now,
                        EndsAt = tx.Now.AddHours(6),
                    };
                    var id = EventActions.Create(tx, actor, draft, EventStatus.Published).Event!.Id;
                    for (var i = 0; i < Players; i++)
                    {
                        var name = new PersonName(Hall.Surname(i), "Игрок");
                        var came = Arrivals.NewCame(tx, centre, actor, id, name, new SchoolClass(7, "Б"));
                        var person = came.Book!.Player(came.PlayerId!.Value)!.PersonId!.Value;
                        AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", $"{1001 + i}").Id, person);
                    }

                    Regulations.Choose(tx, actor, id, TournamentSystem.Swiss, 1);
                    Regulations.SetRounds(tx, actor, id, Rounds);
                    Starting.Begin(tx, actor, id);
                    return id;
                })
                .GetAwaiter()
                .GetResult()
        );
    }
}
