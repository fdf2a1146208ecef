using System.Diagnostics;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;

namespace TochkaBot.Bench.Flow;

/// <summary>A database with pupils and events, the stand-in with their accounts, and the service between them.</summary>
internal sealed class Load : IAsyncDisposable
{
    public const string Token = "1000001:bench";
    private const long FirstUser = 1_000_000;

    /// <summary>A slow machine is measured too: only silence ends a run.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    private readonly StandAlone standIn;
    private readonly string folder;

    private Load(StandAlone telegram, BotProcess bot, string place, int people)
    {
        standIn = telegram;
        folder = place;
        Bot = bot;
        People = people;
    }

    public BotProcess Bot { get; }

    public int People { get; }

    public static async Task<Load> Start(Options options, int people, int latency)
    {
        var place = Directory.CreateDirectory(Path.Combine(options.Folder, $"tochka-{Guid.NewGuid():N}")).FullName;
        var database = Path.Combine(place, "tochka.db");
        var link = await Fill(database, people);
        var telegram = await StandAlone.Start(new SandboxOptions { Token = Token, CheckRates = false });
        telegram.World.Log.Enabled = false;
        for (var i = 0; i < people; i++)
        {
            telegram.World.Add(new Persona(FirstUser + i, "Ученик", null, "6Б", "pupil"));
            telegram.World.Send(FirstUser + i, $"/start {link}");
        }

        telegram.Faults.LatencyMs = latency;
        telegram.Faults.LatencyOnGetUpdates = latency > 0;
        var bot = BotProcess.Start(options, telegram.Address, database);
        return new Load(telegram, bot, place, people);
    }

    /// <summary>Seconds from the first injection to the first and to the last answer: new messages and edits.</summary>
    /// <exception cref="TimeoutException">Some answers never came.</exception>
    public async Task<(double First, double Last)> UntilAnswered(int answers, Action inject)
    {
        var left = answers;
        var first = 0L;
        var latest = Stopwatch.GetTimestamp();
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Count(WorldEvent happened)
        {
            if (!IsAnswer(happened))
            {
                return;
            }

            latest = Stopwatch.GetTimestamp();
            first = first == 0 ? latest : first;
            if (--left == 0)
            {
                done.TrySetResult();
            }
        }

        standIn.World.Happened += Count;
        var from = Stopwatch.GetTimestamp();
        inject();
        while (await Task.WhenAny(done.Task, Task.Delay(1000)) != done.Task)
        {
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref latest)) > LongestSilence)
            {
                throw new TimeoutException(
                    $"{left} of {answers} answers have not come, and none for {LongestSilence}."
                );
            }
        }

        standIn.World.Happened -= Count;
        return (Stopwatch.GetElapsedTime(from, first).TotalSeconds, Stopwatch.GetElapsedTime(from).TotalSeconds);
    }

    /// <summary>A tap on the first button of the person's last message that begins so, emoji aside.</summary>
    public void Tap(int person, string label)
    {
        var user = FirstUser + person;
        var message = standIn.World.Last(user)!;
        var button = message.Keyboard!.Buttons.First(b => b.Text.Contains(label, StringComparison.Ordinal));
        standIn.World.PressForged(user, message.Id, button.CallbackData!);
    }

    /// <summary>Ends when nothing that followed from the last phase is under way any more.</summary>
    public async Task Settle()
    {
        for (var calls = -1L; calls != standIn.World.Counters.Calls; await Task.Delay(500))
        {
            calls = standIn.World.Counters.Calls;
        }
    }

    public void TapAll(string label)
    {
        for (var person = 0; person < People; person++)
        {
            Tap(person, label);
        }
    }

    /// <summary>Taps at a steady rate; milliseconds from each tap to its answer.</summary>
    public async Task<List<double>> Steady(int perSecond, int taps, Func<int, string> label)
    {
        var tapped = new Dictionary<long, long>();
        var times = new List<double>(taps);
        void Note(WorldEvent happened)
        {
            if (IsAnswer(happened) && tapped.Remove(happened.ChatId, out var at))
            {
                times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            }
        }

        standIn.World.Happened += Note;
        var from = Stopwatch.GetTimestamp();
        for (var i = 0; i < taps; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond) - Stopwatch.GetElapsedTime(from);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            tapped[FirstUser + (i % People)] = Stopwatch.GetTimestamp();
            Tap(i % People, label(i / People));
        }

        await standIn.World.WaitUntil(() => times.Count >= taps, TimeSpan.FromMinutes(1));
        standIn.World.Happened -= Note;
        return times;
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await standIn.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static bool IsAnswer(WorldEvent happened) =>
        happened
            is { Change: WorldChange.Sent, Message.FromBot: true }
                or { Change: WorldChange.Edited, Detail: not "markup" };

    private static async Task<string> Fill(string database, int people)
    {
        using var db = Db.Open(database, TimeProvider.System);
        var made = await db.Write(tx =>
            EventActions.Create(
                tx,
                Actor.Program,
                new EventDraft
                {
                    Title = "Хакатон",
                    Direction = "projects",
                    Kind = EventKind.Hackathon,
                    StartsAt = tx.Now.AddDays(7),
                },
                EventStatus.Published
            )
        );
        foreach (var chunk in Enumerable.Range(0, people).Chunk(2000))
        {
            await db.Write(tx => Array.ForEach(chunk, i => AddPupil(tx, i)));
        }

        return made.Event!.Link;
    }

    private static void AddPupil(Tx tx, int index)
    {
        var person = PersonStore.Add(tx, new PersonName("Ученикова", $"А{index}"), PersonOrigin.Roster);
        PersonStore.PutInClass(tx, person, new SchoolClass(6, "Б"), DateOnly.FromDateTime(tx.Now.Date));
        var account = AccountStore.Meet(tx, "telegram", $"{FirstUser + index}");
        AccountStore.Link(tx, account.Id, person);
    }
}
