using System.Net;
using System.Text;
using TochkaBot.Chess.Trf;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Tournaments;

/// <summary>The page on the wall and what programs get.</summary>
public sealed class WallTests
{
    [Fact]
    public async Task The_wall_shows_pairs_and_table_with_names_only_of_those_who_agreed()
    {
        await using var host = await AdminHost.Start();
        var id = await Running(host);
        host.UseKey(null);
        var response = await host.Http.GetAsync($"/t/{await Link(host, id)}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Тур 2 из 3", page);
        Assert.Contains("Пары тура 2", page);
        Assert.Contains("Таблица после тура 1", page);
        Assert.Contains("Пётр &lt;", page.Replace("Пётр И., 6Б", "Пётр &lt;"));
        Assert.Contains("Участник", page);
        Assert.DoesNotContain("Мария", page);
        Assert.DoesNotContain("Иванов", page);
    }

    [Fact]
    public async Task The_wall_is_strict_not_indexed_and_asks_nothing_of_third_parties()
    {
        await using var host = await AdminHost.Start();
        var path = $"/t/{await Link(host, await Running(host))}";
        host.UseKey(null);

        foreach (var part in (string[])[path, "/wall/wall.js", "/wall/wall.css", "/t/unknown"])
        {
            var response = await host.Http.GetAsync(part);
            Assert.StartsWith(
                "default-src 'none'; script-src 'self'",
                response.Headers.GetValues("Content-Security-Policy").Single()
            );
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            var text = await response.Content.ReadAsStringAsync();
            Assert.DoesNotContain("://", text);
            Assert.DoesNotContain("style=", text);
            Assert.DoesNotContain("onclick", text);
        }

        var page = await host.Http.GetAsync(path);
        Assert.Equal("noindex, nofollow", page.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", await page.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_ends_by_the_clock_or_by_the_arbiters_hand_and_its_token_is_not_in_the_file(bool byHand)
    {
        using var hall = new Hall(4);
        hall.Begin("Круговая").Vera.Presses("Опубликовать тур").Presses("Ещё").Presses("На экран");
        var token = hall.Vera.Text.Split("/t/")[1].Split('<')[0];
        Assert.Equal(32, token.Length);
        Assert.Equal(hall.Id, hall.World.Read(tx => WallStore.Find(tx, token)));
        Dump.Deliver(hall.World);
        Assert.DoesNotContain(token, Dump.Tables(hall.World, "tournament_walls", "journal"));

        if (byHand)
        {
            hall.Vera.Forges($"tWallOff.{hall.Id}");
        }
        else
        {
            hall.World.Later(WallStore.Life);
        }

        Assert.Null(hall.World.Read(tx => WallStore.Find(tx, token)));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_title_cannot_bring_markup_onto_the_wall()
    {
        await using var host = await AdminHost.Start();
        var id = await Running(host, "<script>alert(1)</script>");
        var page = await host.Http.GetStringAsync($"/t/{await Link(host, id)}");

        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Fact]
    public async Task A_program_reads_the_tournament_and_the_call_is_in_the_journal()
    {
        await using var host = await AdminHost.Start();
        var id = await Running(host);

        var json = await host.Get($"/api/v1/tournaments/{id}");

        Assert.Equal(
            ("running", "swiss", 3),
            (json.Text("status"), json.Text("system"), json.GetProperty("plannedRounds").GetInt32())
        );
        Assert.Equal(5, json.GetProperty("players").GetArrayLength());
        Assert.Equal(2, json.GetProperty("rounds").GetArrayLength());
        var first = json.GetProperty("rounds")[0];
        Assert.Equal("whiteWon", first.GetProperty("boards")[0].Text("result"));
        Assert.Equal(1, first.GetProperty("byes").GetArrayLength());
        Assert.Contains(json.GetProperty("players").EnumerateArray(), p => p.Text("name") == "Иванов Пётр");
        Assert.Equal(
            1,
            host.Db.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'tournament.read'"))
        );
        Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync("/api/v1/tournaments/999")).StatusCode);
    }

    [Fact]
    public async Task The_report_file_keeps_Cyrillic_names_and_is_read_back_the_same()
    {
        await using var host = await AdminHost.Start();
        var id = await Running(host);
        var bytes = await host.Http.GetByteArrayAsync($"/api/v1/tournaments/{id}/trf");

        var read = TrfReader.Read(bytes);

        Assert.Contains("Иванов, Пётр", read.Players.Select(p => p.Name));
        var mine = host.Db.Read(tx => Crosstable.Of(Book.Read(tx, id)!, 2, p => $"{p.FamilyName}, {p.GivenName}"));
        Assert.Equal(
            mine.Players.Select(p => (p.Number, p.Name, string.Join(' ', p.Rounds))),
            read.Players.Select(p => (p.Number, p.Name, string.Join(' ', p.Rounds)))
        );
        Assert.Equal(
            (3, mine.InitialColour, "FIDE_DUTCH_2026"),
            (read.PlannedRounds, read.InitialColour, read.TypeCode)
        );
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?theme=dark&page=1", HttpStatusCode.OK)]
    [InlineData("?page=9", HttpStatusCode.NotFound)]
    [InlineData("?theme=pink", HttpStatusCode.BadRequest)]
    public async Task The_crosstable_is_a_small_picture(string query, HttpStatusCode status)
    {
        await using var host = await AdminHost.Start();
        var id = await Running(host);
        var response = await host.Http.GetAsync($"/api/v1/tournaments/{id}/crosstable.png{query}");

        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.OK)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
            Assert.InRange(bytes.Length, 1000, 100_000);
        }
    }

    private static Task<string> Link(AdminHost host, long id) =>
        host.Db.Write(tx => WallStore.Open(tx, Actor.Program, id)!.Token);

    /// <summary>Five players, the first round over, the second published; the first player's family agreed to publishing.</summary>
    private static Task<long> Running(AdminHost host, string title = "Ход конём") =>
        host.Db.Write(tx =>
        {
            var draft = new EventDraft
            {
                Title = title,
                Direction = "joint",
                Kind = EventKind.Tournament,
                StartsAt = tx.Now.AddHours(-1),
                EndsAt = tx.Now.AddHours(2),
            };
            var id = EventActions.Create(tx, Actor.Program, draft, EventStatus.Published).Event!.Id;
            foreach (
                var (name, i) in (
                    (string[])["Иванов Пётр", "Иванова Мария", "Петрова Анна", "Сидоров Лев", "Орлова Яна"]
                ).Select((n, i) => (n, i))
            )
            {
                var result = Arrivals.NewCame(
                    tx,
                    new CentreSettings(),
                    Actor.Program,
                    id,
                    PersonName.Read(name)!,
                    new SchoolClass(6, "Б")
                );
                Assert.True(result.IsDone);
                if (i == 0)
                {
                    ConsentStore.RecordPaper(
                        tx,
                        null,
                        Book.Read(tx, id)!.Players[0].PersonId!.Value,
                        ConsentPurpose.Publishing
                    );
                }
            }

            Regulations.Choose(tx, Actor.Program, id, TournamentSystem.Swiss, 1);
            Regulations.SetRounds(tx, Actor.Program, id, 3);
            Starting.Begin(tx, Actor.Program, id);
            Publishing.Publish(tx, Actor.Program, id, 1, Book.Read(tx, id)!.Tournament.Revision);
            foreach (var game in Book.Read(tx, id)!.Open())
            {
                ResultSheet.Enter(tx, Actor.Program, id, 1, game.Board, GameResult.WhiteWon);
            }

            Drafting.Next(tx, Actor.Program, id, 2);
            Assert.True(Publishing.Publish(tx, Actor.Program, id, 2, Book.Read(tx, id)!.Tournament.Revision).IsDone);
            return id;
        });
}
