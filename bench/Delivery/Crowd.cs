using System.Diagnostics;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;

namespace TochkaBot.Bench.Delivery;

/// <summary>Those who are told, those who tap meanwhile, and the stand-in that both have their phones at.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    public const string Token = "1000001:bench";

    private const long FirstRecipient = 10_000_000;
    private const long FirstVisitor = 1_000;
    private const int Visitors = 60;

    private readonly StandAlone standIn;
    private readonly string folder;
    private readonly Dictionary<long, long> tapped = [];
    private readonly List<double> taps = [];
    private long arrived;
    private long firstArrival;
    private long lastArrival;

    private Crowd(StandAlone telegram, string place, int recipients)
    {
        (standIn, folder, Recipients) = (telegram, place, recipients);
        standIn.World.Happened += Note;
    }

    public int Recipients { get; }

    public string Database => Path.Combine(folder, "tochka.db");

    public Uri Api => standIn.Address;

    public long Refused => standIn.World.Counters.Refused;

    public long Answers { get; private set; }

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(From, Interlocked.Read(ref lastArrival));

    public TimeSpan Draining => Stopwatch.GetElapsedTime(firstArrival, Interlocked.Read(ref lastArrival));

    private long From { get; set; }

    /// <summary>Milliseconds from a tap to its edited screen, sorted.</summary>
    public List<double> Taps
    {
        get
        {
            lock (taps)
            {
                return [.. taps.Order()];
            }
        }
    }

    public static async Task<Crowd> Gather(string where, int recipients, bool limits)
    {
        var place = Directory.CreateDirectory(Path.Combine(where, $"tochka-{Guid.NewGuid():N}")).FullName;
        var options = new SandboxOptions
        {
            Token = Token,
            CheckRates = limits,
            KeptPerChat = 20,
        };
        var crowd = new Crowd(await StandAlone.Start(options), place, recipients);
        crowd.standIn.World.Log.Enabled = false;
        await crowd.Fill();
        return crowd;
    }

    /// <summary>Every visitor has a screen with buttons in front.</summary>
    public async Task ShowScreens()
    {
        for (var i = 0; i < Visitors; i++)
        {
            standIn.World.Send(FirstVisitor + i, "/help");
            await standIn.World.WaitFor(FirstVisitor + i, m => m.Keyboard is not null);
        }
    }

    public void SetLatency(int milliseconds) => standIn.Faults.LatencyMs = milliseconds;

    public void Begin() => From = Stopwatch.GetTimestamp();

    /// <summary>So many taps in each second, at moments that nobody could foresee, until the end.</summary>
    public async Task Tap(int perSecond, CancellationToken end)
    {
        var dice = new Random(5);
        var from = Stopwatch.GetTimestamp();
        for (var second = 0; perSecond > 0 && !end.IsCancellationRequested; second++)
        {
            foreach (
                var moment in Enumerable.Range(0, perSecond).Select(_ => second + dice.NextDouble()).Order().ToList()
            )
            {
                var wait = TimeSpan.FromSeconds(moment) - Stopwatch.GetElapsedTime(from);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, CancellationToken.None);
                }

                Press(FirstVisitor + (Answers++ % Visitors));
            }
        }
    }

    public async Task AllArrived()
    {
        while (Interlocked.Read(ref arrived) < Recipients)
        {
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await standIn.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void Press(long visitor)
    {
        var screen = standIn.World.Last(visitor)!;
        var number = screen.Keyboard!.Buttons.First(b => b.CallbackData is not null).CallbackData!.Split('|')[0];
        lock (taps)
        {
            tapped[visitor] = Stopwatch.GetTimestamp();
        }

        // One of the two shows something else than what is there: an edit that changes nothing would tell us nothing.
        var verb = screen.Text.Contains("намечается", StringComparison.Ordinal) ? "home" : "events.0";
        standIn.World.PressForged(visitor, screen.Id, $"{number}|{verb}");
    }

    private void Note(WorldEvent happened)
    {
        var now = Stopwatch.GetTimestamp();
        if (happened is { Change: WorldChange.Sent, Message.FromBot: true, ChatId: >= FirstRecipient })
        {
            firstArrival = firstArrival == 0 ? now : firstArrival;
            Interlocked.Exchange(ref lastArrival, now);
            Interlocked.Increment(ref arrived);
        }
        else if (happened is { Change: WorldChange.Edited })
        {
            lock (taps)
            {
                if (tapped.Remove(happened.ChatId, out var at))
                {
                    taps.Add(Stopwatch.GetElapsedTime(at, now).TotalMilliseconds);
                }
            }
        }
    }

    private async Task Fill()
    {
        for (var i = 0; i < Recipients; i++)
        {
            standIn.World.Add(new Persona(FirstRecipient + i, "Семья", null, "6Б", "guest"));
            standIn.World.Begin(FirstRecipient + i);
        }

        for (var i = 0; i < Visitors; i++)
        {
            standIn.World.Add(new Persona(FirstVisitor + i, "Ученик", null, "6Б", "pupil"));
        }

        using var db = Db.Open(Database, TimeProvider.System);
        await db.Write(tx => EventActions.Create(tx, Actor.Program, Hackathon(tx.Now), EventStatus.Published));
        foreach (var chunk in Enumerable.Range(0, Recipients).Chunk(2000))
        {
            await db.Write(tx => Array.ForEach(chunk, i => AccountStore.Meet(tx, "telegram", $"{FirstRecipient + i}")));
        }

        await db.Write(tx => Array.ForEach([.. Enumerable.Range(0, Visitors)], i => AddVisitor(tx, i)));
    }

    private static void AddVisitor(Tx tx, int index)
    {
        var person = PersonStore.Add(tx, new PersonName("Ученикова", $"А{index}"), PersonOrigin.Roster);
        AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", $"{FirstVisitor + index}").Id, person);
    }

    private static EventDraft Hackathon(DateTimeOffset now) =>
        new()
        {
            Title = "Хакатон",
            Direction = "projects",
            Kind = EventKind.Hackathon,
            StartsAt = now.AddDays(7),
        };
}
