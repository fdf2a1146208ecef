using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>SIGKILL in the middle of what a teacher sends to everybody from the phone, and in the middle of the next.</summary>
public sealed class TeacherKillTests
{
    private const int Families = 600;
    private const int Rate = 80;
    private const string Meeting = "Сбор в девять";
    private const string Bus = "Автобус в восемь";

    [Fact]
    public async Task Killed_in_the_middle_what_a_teacher_sent_reaches_everybody_once_and_the_doubtful_on_request()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = Families, PerSecond = Rate });
        stage.World.Log.Kept = 20_000;
        stage.Faults.LatencyMs = 30;
        var vera = stage.Teacher!;
        await Send(vera, Meeting);
        var lost = await KillAmid(stage, Meeting);
        await Send(vera, Bus);
        lost += await KillAmid(stage, Bus);
        await stage.Books.Settle();

        Assert.True(lost > 0, "no row of a broadcast was on its way at a kill");
        AssertArrivedOnce(stage, lost);
        AssertOrder(stage);
        foreach (var (id, words) in ((int, string)[])[(1, Meeting), (2, Bus)])
        {
            await Course(vera, words, $"Доставлено {Rows(stage, id, "sent")} из {Families + 1}");
            await RepeatDoubtful(stage, id, words);
        }

        AssertAllHaveIt(stage, lost);
    }

    /// <summary>As a teacher does it; the grace time is none here.</summary>
    private static async Task Send(Phone vera, string words)
    {
        vera.Says("/broadcast");
        await vera.Sees("Пришлите или перешлите");
        vera.Says(words);
        await vera.PressesUnder(words, "Всем");
        await vera.PressesUnder("Получат", "Готово");
        await vera.PressesUnder(words, "Отправить");
    }

    private static async Task<long> KillAmid(Stage stage, string words)
    {
        await Eventually.Be(() => Got(stage, words) > Families / 4, $"a quarter has «{words}»");
        stage.KillBot();
        Assert.InRange(Got(stage, words), 1, Families - 1);
        var lost = Rows(stage, 1, "sending") + Rows(stage, 2, "sending");
        stage.StartBot();
        return lost;
    }

    /// <summary>What is called sent has arrived, and nothing has arrived twice: nobody has asked for a repetition yet.</summary>
    private static void AssertArrivedOnce(Stage stage, long lost)
    {
        var doubtful = 0L;
        foreach (var (id, words) in ((int, string)[])[(1, Meeting), (2, Bus)])
        {
            Assert.All(stage.Pupils, phone => Assert.InRange(Copies(phone, words), 0, 1));
            Assert.Equal(Families + 1, Rows(stage, id, "sent") + Rows(stage, id, "uncertain"));
            var sent = stage.Books.Texts(
                $"SELECT a.address FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE o.batch = 'broadcast:{id}' AND o.state = 'sent'"
            );
            var known = stage.Pupils.ToDictionary(phone => $"{phone.Id}");
            Assert.All(sent.Where(known.ContainsKey), address => Assert.Equal(1, Copies(known[address], words)));
            doubtful += Rows(stage, id, "uncertain");
        }

        Assert.InRange(doubtful, 0, lost);
    }

    private static void AssertOrder(Stage stage) =>
        Assert.All(
            stage.Pupils.Where(phone => Copies(phone, Meeting) > 0 && Copies(phone, Bus) > 0),
            phone =>
                Assert.True(First(phone, Meeting).Id < First(phone, Bus).Id, $"{phone.Id} got them the wrong way round")
        );

    private static async Task RepeatDoubtful(Stage stage, int id, string words)
    {
        if (Rows(stage, id, "uncertain") == 0)
        {
            return;
        }

        await stage.Teacher!.PressesUnder(words, "Повторить");
        await Course(stage.Teacher!, words, $"Доставлено {Families + 1} из {Families + 1}");
    }

    private static void AssertAllHaveIt(Stage stage, long lost)
    {
        var copies = stage.Pupils.SelectMany(phone => new[] { Copies(phone, Meeting), Copies(phone, Bus) }).ToList();
        Assert.DoesNotContain(0, copies);
        Assert.InRange(copies.Sum(count => count - 1), 0, lost);
    }

    private static Task<Message> Course(Phone author, string words, string counts) =>
        Eventually.Get(
            () => author.FromBot.FirstOrDefault(m => m.Text.Contains(words) && m.Text.Contains(counts)),
            $"the author reads «{counts}» about «{words}»"
        );

    private static int Got(Stage stage, string words) => stage.Pupils.Count(phone => Copies(phone, words) > 0);

    private static int Copies(Phone phone, string words) => phone.FromBot.Count(m => m.Text == words);

    private static Message First(Phone phone, string words) => phone.FromBot.First(m => m.Text == words);

    private static long Rows(Stage stage, int id, string state) =>
        stage.Books.Number($"SELECT count(*) FROM outgoing WHERE batch = 'broadcast:{id}' AND state = '{state}'");
}
