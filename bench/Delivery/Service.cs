using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Events;
using TochkaBot.Bot.People;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Delivery;

/// <summary>The service's own rooms in a process of their own, and a word from outside that starts a broadcast.</summary>
internal static class Service
{
    public const string Batch = "broadcast:1";

    public static async Task Run(string database, string api, bool limits)
    {
        var (db, builder) = (Db.Open(database, TimeProvider.System), Host.CreateEmptyApplicationBuilder(new()));
        builder.Logging.ClearProviders();
        builder
            .Services.AddSingleton(db)
            .AddSingleton(
                new CentreBook(
                    db,
                    new CentreSettings
                    {
                        RequireConsent = false,
                        QuietFrom = TimeOnly.MinValue,
                        QuietTo = TimeOnly.MinValue,
                    }
                )
            );
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddConversations().AddPeople().AddEvents();
        builder.Services.AddSingleton<ILetters, Announcement>();
        builder.Services.AddDelivery(
            limits ? new PaceLimits(30, 1, 20) : new PaceLimits(0, 0, 0),
            new DeliverySettings(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5))
        );
        builder.Services.AddTelegram(new TelegramSettings { Token = Crowd.Token, ApiUrl = api });
        using var host = builder.Build();
        await host.StartAsync();
        Console.WriteLine("ready");
        while (Console.ReadLine() is { } word)
        {
            Console.WriteLine(word == "enqueue" ? await Enqueue(db) : Told(db));
        }

        await host.StopAsync();
        db.Dispose();
    }

    /// <summary>As a broadcast does it: in chunks, each a transaction, everybody else between them.</summary>
    private static async Task<string> Enqueue(Db db)
    {
        var accounts = db.Read(tx => tx.List<long>("SELECT id FROM accounts WHERE person_id IS NULL ORDER BY id"));
        var notice = new Notice(Announcement.Kind, 1);
        var terms = new NoticeTerms { Urgency = Urgency.Broadcast };
        var (from, longest) = (TimeProvider.System.GetTimestamp(), TimeSpan.Zero);
        foreach (var chunk in accounts.Chunk(BatchStore.Chunk))
        {
            var took = await db.Write(tx =>
            {
                var begun = TimeProvider.System.GetTimestamp();
                BatchStore.Add(tx, Batch, notice, terms, chunk);
                return TimeProvider.System.GetElapsedTime(begun);
            });
            longest = took > longest ? took : longest;
        }

        var all = TimeProvider.System.GetElapsedTime(from);
        return FormattableString.Invariant($"{all.TotalSeconds:0.00} {longest.TotalMilliseconds:0.0}");
    }

    /// <summary>What a progress bar asks, and how long the asking takes.</summary>
    private static string Told(Db db)
    {
        var from = TimeProvider.System.GetTimestamp();
        var progress = db.Read(tx => BatchStore.Progress(tx, Batch));
        var took = TimeProvider.System.GetElapsedTime(from);
        return FormattableString.Invariant(
            $"{progress.Total} {progress.Sent} {progress.Uncertain} {took.TotalMilliseconds:0.0}"
        );
    }
}
