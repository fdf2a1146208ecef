using System.Diagnostics;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Delivery;

/// <summary>A teacher's broadcast by the domain's own steps, to a hundred thousand children and as many parents.</summary>
internal static class Audience
{
    private const int Children = 100_000;

    private static readonly AudiencePart[] Parts =
    [
        AudiencePart.Of(AudienceKind.All),
        AudiencePart.Of(AudienceKind.Families),
        AudiencePart.Of(AudienceKind.Pupils),
        new AudiencePart
        {
            Kind = AudienceKind.Class,
            Grade = 6,
            Letter = "Б",
        },
    ];

    public static async Task Measure(string where)
    {
        var folder = Directory.CreateDirectory(Path.Combine(where, $"tochka-{Guid.NewGuid():N}")).FullName;
        using (var db = Db.Open(Path.Combine(folder, "tochka.db"), TimeProvider.System))
        {
            var head = await db.Write(Fill);
            Console.WriteLine($"(d) {2 * Children:N0} accounts with people, classes and families");
            Console.WriteLine("audience | chats | counted ms | steps | enqueued s | step p50 ms | p99 | max");
            foreach (var part in Parts)
            {
                await Measure(db, head, part);
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task Measure(Db db, long head, AudiencePart part)
    {
        var centre = new CentreSettings
        {
            BroadcastGrace = TimeSpan.Zero,
            QuietFrom = TimeOnly.MinValue,
            QuietTo = TimeOnly.MinValue,
        };
        var id = await db.Write(tx =>
        {
            var draft = Drafting.Begin(tx, Actor.OfPerson(tx, head), AccountOf(tx, head), new DraftContent("[]"))!;
            Drafting.Toggle(tx, Actor.OfPerson(tx, head), draft.Id, part);
            return draft.Id;
        });
        var from = Stopwatch.GetTimestamp();
        var count = db.Read(tx => AudienceStore.Count(tx, id));
        var counted = Stopwatch.GetElapsedTime(from);
        await db.Write(tx => Sending.Send(tx, centre, Actor.OfPerson(tx, head), id));
        List<double> steps = [];
        from = Stopwatch.GetTimestamp();
        while (db.Read(tx => BroadcastStore.Find(tx, id)!.State is BroadcastState.Grace or BroadcastState.Preparing))
        {
            var begun = Stopwatch.GetTimestamp();
            await db.Write(tx => BroadcastClock.Step(tx, centre));
            steps.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        var all = Stopwatch.GetElapsedTime(from);
        steps.Sort();
        // The next one has the writer to itself.
        await db.Write(tx => tx.Run("UPDATE broadcasts SET state = 'done' WHERE id = @id", new { id }));
        Console.WriteLine(
            $"{part.Kind, 8} | {count.Accounts, 6} | {counted.TotalMilliseconds, 10:0} | {steps.Count, 5} | {all.TotalSeconds, 10:0.0} | "
                + $"{steps[steps.Count / 2], 11:0.0} | {steps[steps.Count * 99 / 100], 4:0.0} | {steps[^1]:0.0}"
        );
    }

    private static long AccountOf(Tx tx, long person) => AccountStore.OfPerson(tx, person)[0].Id;

    private static long Fill(Tx tx)
    {
        var head = PersonStore.Add(tx, new PersonName("Градова", "Ирина"), PersonOrigin.Staff);
        tx.Run(
            "INSERT INTO staff_roles (person_id, role, since) VALUES (@head, 'head', @now)",
            new { head, now = tx.Now }
        );
        AccountStore.Link(tx, AccountStore.Meet(tx, "telegram", "1").Id, head);
        const string numbers = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < @most)";
        tx.Run(
            $"""
            {numbers} INSERT INTO people (id, family_name, given_name, sort_key, origin, created_at)
            SELECT 10 + i, 'Ученикова', 'А', 'ученикова а', 'roster', @now FROM n
            """,
            new { most = 2 * Children, now = tx.Now }
        );
        tx.Run(
            $"""
            {numbers} INSERT INTO class_memberships (person_id, grade, letter, from_day)
            SELECT 10 + i, 1 + i % 11, substr('АБВГ', 1 + i % 4, 1), '2026-09-01' FROM n
            """,
            new { most = Children }
        );
        tx.Run(
            $"""
            {numbers} INSERT INTO family_links (adult_id, child_id, role, since)
            SELECT 10 + i + @most, 10 + i, 'representative', @now FROM n
            """,
            new { most = Children, now = tx.Now }
        );
        tx.Run(
            $"""
            {numbers} INSERT INTO accounts (channel, address, person_id, state, state_since, created_at)
            SELECT 'telegram', 1000 + i, 10 + i, 'active', @now, @now FROM n
            """,
            new { most = 2 * Children, now = tx.Now }
        );
        return head;
    }
}
