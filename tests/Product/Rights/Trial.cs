using System.Text;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>What came of a deed.</summary>
/// <param name="Done">The row's evidence holds.</param>
/// <param name="Touched">Tables that the whole trial has changed, and «notices» when somebody else was told.</param>
/// <param name="TouchedLast">The same of the last step alone.</param>
/// <param name="Surnames">Of others than oneself and one's family, that the person has just been sent.</param>
/// <param name="Answered">Every screen of the last step has words: a messenger refuses an empty one.</param>
internal sealed record Outcome(
    bool Done,
    IReadOnlyList<string> Touched,
    IReadOnlyList<string> TouchedLast,
    bool Answered,
    IReadOnlyList<string> Surnames
);

/// <summary>One deed by one person in a transaction that never happened.</summary>
internal sealed partial class Trial(World world)
{
    /// <summary>What the desk keeps for itself about everybody who writes.</summary>
    private static readonly string[] Bookkeeping =
    [
        "seen_updates",
        "sessions",
        "screens",
        "outgoing",
        "code_tries",
        "sqlite_sequence",
    ];

    private readonly IReadOnlyList<string> tables = world.Read(tx =>
        tx.List<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            .Except(Bookkeeping)
            .ToList()
    );

    private Dictionary<string, string>? untouched;

    private sealed record Look(Dictionary<string, string> Rows, string Notices);

    /// <param name="fromOldMenu">The last press is on a menu that is no longer in front.</param>
    public Outcome Run(Deed deed, Chat chat, bool fromOldMenu = false)
    {
        try
        {
            world.Write(tx => throw new NeverHappened(Do(tx, deed, chat, fromOldMenu)));
        }
        catch (NeverHappened dream)
        {
            return dream.Outcome;
        }

        throw new InvalidOperationException("The trial was not undone.");
    }

    private Outcome Do(Tx tx, Deed deed, Chat chat, bool fromOldMenu)
    {
        untouched ??= Dump(tx);
        var start = new Look(untouched, Notices(tx, chat));
        foreach (var step in deed.Before)
        {
            Take(tx, step, chat);
        }

        var before = deed.Before.Count == 0 ? start : new Look(Dump(tx), Notices(tx, chat));
        var rows = Rows(tx, deed.Changed);
        var last = tx.Find<long>("SELECT coalesce(max(id), 0) FROM outgoing");
        Take(tx, deed.Last, chat, fromOldMenu);
        var after = new Look(Dump(tx), Notices(tx, chat));
        var seen = Seen(tx, chat, last).ToList();
        return new Outcome(
            (deed.Shown is null || seen.Any(s => s.Contains(deed.Shown, StringComparison.Ordinal)))
                && (deed.Changed is null || rows != Rows(tx, deed.Changed))
                && (deed.Sent is null || Received(tx, chat, last).Contains(deed.Sent)),
            Differing(start, after),
            Differing(before, after),
            seen.Count > 0 && seen.All(words => words.Length > 0),
            [
                .. Others(tx, deed, chat)
                    .Where(name => seen.Concat(Papers(tx, chat, last)).Any(words => Says(words, name))),
            ]
        );
    }

    private void Take(Tx tx, Step step, Chat chat, bool fromOldMenu = false) =>
        world.Desk.Handle(tx, chat.Incoming(Said(tx, step, chat, fromOldMenu)));

    private static Said Said(Tx tx, Step step, Chat chat, bool fromOldMenu)
    {
        switch (step)
        {
            case Typing typed:
                return new Typed(typed.Words);
            case Sending sent:
                return new SentFile
                {
                    Bytes = sent.Bytes,
                    Content = new Content
                    {
                        Kind = ContentKind.Document,
                        File = new ContentFile("id", sent.FileName, sent.Bytes.Length),
                        Address = chat.Address,
                        MessageId = "1",
                    },
                };
            case { IsCommand: true }:
                var parts = step.Words[1..].Split(' ', 2);
                return new Command(parts[0], parts.ElementAtOrDefault(1) ?? string.Empty);
            default:
                long screen = fromOldMenu ? -1 : ScreenInFront(tx, chat);
                return new Pressed(ButtonData.Write(screen, step.Words), $"message of {screen}", "press");
        }
    }

    private static long ScreenInFront(Tx tx, Chat chat) =>
        tx.Find<long>(
            "SELECT s.screen FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE a.address = @address",
            new { address = chat.Address }
        );

    private static IEnumerable<string> Seen(Tx tx, Chat chat, long after) =>
        from body in Bodies(tx, chat, "screen", after)
        let screen = ScreenJson.Read(body)
        from words in screen.Rows.SelectMany(row => row).Select(b => b.Label).Prepend(screen.Text)
        select words;

    /// <summary>Surnames that a chat must not carry to this reader; what they have just typed themselves may be repeated.</summary>
    private static IEnumerable<string> Others(Tx tx, Deed deed, Chat chat)
    {
        var actor = Actor.Of(tx, AccountStore.FindByAddress(tx, World.Channel, chat.Address)!);
        var own = actor.Links.Select(l => l.ChildId).Append(actor.PersonId ?? 0).ToHashSet();
        var typed = string.Join('\n', deed.Before.Append(deed.Last).Select(s => s.Words));
        return tx.List<Person>("SELECT id, family_name, given_name FROM people WHERE family_name <> ''")
            .GroupBy(p => p.FamilyName)
            .Where(same => same.All(p => !own.Contains(p.Id)))
            .Select(same => same.Key)
            .Where(name => !typed.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Says(string words, string name) =>
        Regex.IsMatch(
            Example().Replace(words, string.Empty),
            $@"(?<!\p{{L}}){Regex.Escape(name)}(?!\p{{L}})",
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );

    /// <summary>The words of the documents that were sent; pictures are drawn from the same names as the texts.</summary>
    private IEnumerable<string> Papers(Tx tx, Chat chat, long after) =>
        from body in Bodies(tx, chat, "file", after)
        let recipe = OutboxJson.ReadRecipe(body)
        let actor = Actor.Of(tx, AccountStore.FindByAddress(tx, World.Channel, chat.Address)!)
        let made = world
            .Recipes.Single(r => r.Kinds.Contains(recipe.Kind))
            .Render(tx, SurnamesStore.ForFiles(tx, world.Centre), recipe, actor)
        where made is { IsPicture: false }
        select made.FileName.EndsWith(".pdf", StringComparison.Ordinal)
            ? PdfText.Of(made.Bytes)
            : Encoding.UTF8.GetString(made.Bytes);

    /// <summary>The files that can be made for the reader, as delivery would.</summary>
    private IEnumerable<string> Received(Tx tx, Chat chat, long after) =>
        from body in Bodies(tx, chat, "file", after)
        let recipe = OutboxJson.ReadRecipe(body)
        let actor = Actor.Of(tx, AccountStore.FindByAddress(tx, World.Channel, chat.Address)!)
        where
            world.Recipes.Single(r => r.Kinds.Contains(recipe.Kind)).Render(tx, world.Centre, recipe, actor) is not null
        select recipe.Kind;

    private static IReadOnlyList<string> Bodies(Tx tx, Chat chat, string act, long after) =>
        tx.List<string>(
            """
            SELECT o.body FROM outgoing o JOIN accounts a ON a.id = o.account_id
            WHERE a.address = @address AND o.act = @act AND o.id > @after AND o.body IS NOT NULL ORDER BY o.id
            """,
            new
            {
                address = chat.Address,
                act,
                after,
            }
        );

    private Dictionary<string, string> Dump(Tx tx) => tables.ToDictionary(table => table, table => Rows(tx, table));

    /// <summary>What others are told, or not told any more.</summary>
    private static string Notices(Tx tx, Chat chat) =>
        Rows(tx, $"outgoing WHERE account_id NOT IN (SELECT id FROM accounts WHERE address = '{chat.Address}')");

    private static string Rows(Tx tx, string? source) =>
        source is null
            ? string.Empty
            : string.Join(
                '\n',
                tx.List<object>($"SELECT * FROM {source}")
                    .Cast<IDictionary<string, object?>>()
                    .Select(row => string.Join('|', row.Values))
            );

    private static List<string> Differing(Look before, Look after)
    {
        var touched = before.Rows.Keys.Where(table => before.Rows[table] != after.Rows[table]);
        return [.. touched, .. before.Notices == after.Notices ? (string[])[] : ["notices"]];
    }

    /// <summary>«Например: Лебедева Маша»: invented, and no names of ours.</summary>
    [GeneratedRegex("<i>[^<]*</i>", RegexOptions.None, 1000)]
    private static partial Regex Example();

    private sealed class NeverHappened(Outcome outcome) : Exception
    {
        public Outcome Outcome => outcome;
    }
}
