using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Support;

/// <summary>Somebody's chat with us: what they do goes through the desk, what they see is read from the outbox.</summary>
internal sealed class Chat(World world, string address)
{
    public string Address => address;

    /// <summary>What the last press was answered with over the screen.</summary>
    public string? Toast { get; private set; }

    public long PersonId =>
        world.Read(tx => AccountStore.FindByAddress(tx, World.Channel, address)?.PersonId)
        ?? throw new InvalidOperationException($"{address} is nobody we know.");

    public Actor Actor =>
        world.Read(tx =>
            AccountStore.FindByAddress(tx, World.Channel, address) is { } account ? Actor.Of(tx, account) : new Actor()
        );

    /// <summary>All screens so far, the newest last, edits as they followed one another.</summary>
    public IReadOnlyList<Screen> Screens => [.. Rows("screen").Select(ScreenJson.Read)];

    public Screen Screen => Last(1)[0];

    public string Text => Screen.Text;

    public IReadOnlyList<string> Labels => [.. Screen.Rows.SelectMany(row => row).Select(b => b.Label)];

    /// <summary>The newest screens, the newest last.</summary>
    public IReadOnlyList<Screen> Last(int count) => [.. Rows("screen", count).Select(ScreenJson.Read)];

    /// <summary>The notices that are due, put into words as they would be now; those with nothing left to say are not there.</summary>
    public IReadOnlyList<Screen> Notices =>
        [.. Rows("notice").Select(OutboxJson.ReadNotice).Select(InWords).OfType<Screen>()];

    public string LastNotice => Notices[^1].Text;

    /// <summary>The menu was made again so often.</summary>
    public int Menus =>
        world.Read(tx =>
            tx.One<int>(
                "SELECT count(*) FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE a.address = @address AND o.act = 'menu'",
                new { address }
            )
        );

    public Chat Says(string text) =>
        Does(text.StartsWith('/') ? Spoken(text[1..].Split((char[])[' ', '\n'], 2)) : new Typed(text));

    /// <summary>The pictures and documents that were sent so far, made as they would be now.</summary>
    public IReadOnlyList<Rendered> Files =>
        [.. Rows("file").Select(OutboxJson.ReadRecipe).Select(Made).OfType<Rendered>()];

    public Chat SendsPhoto() => Does(new SentFile());

    /// <summary>A photo; the bytes of its small size come to the desk when the step in front waits for one.</summary>
    public Chat SendsPicture(byte[] bytes)
    {
        var file = new ContentFile("id of a photo", string.Empty, bytes.Length);
        var photo = new SentFile
        {
            Content = new Content { Kind = ContentKind.Photo, File = file },
            Picture = file,
        };
        var isWanted = world.Read(tx => world.Desk.WantsBytes(tx, Incoming(photo)));
        return Does(isWanted ? photo with { Bytes = bytes } : photo);
    }

    /// <summary>A document; its bytes come to the desk when the step in front waits for a file.</summary>
    public Chat SendFile(string name, byte[] bytes)
    {
        var content = new Content
        {
            Kind = ContentKind.Document,
            File = new ContentFile($"id of {name}", name, bytes.Length),
            Address = address,
            MessageId = "1",
        };
        var file = new SentFile { Content = content };
        var isWanted = world.Read(tx => world.Desk.WantsBytes(tx, Incoming(file)));
        return Does(isWanted ? file with { Bytes = bytes } : file);
    }

    /// <summary>Presses the button whose label, after an emoji, begins so: on the last screen, a notice, or an earlier screen.</summary>
    public Chat Presses(string label)
    {
        var seen = Screens;
        IEnumerable<Screen> places = [.. seen.Reverse().Take(1), .. Notices.Reverse(), .. seen.Reverse().Skip(1)];
        return Press(Buttons(places, label).First().Data);
    }

    /// <summary>The same on the newest notice that has such a button.</summary>
    public Chat PressesOnNotice(string label) => Press(Buttons(Notices.Reverse(), label).First().Data);

    public bool Sees(string label) => Buttons([Screen], label).Any();

    public string Data(string label) => Buttons([Screen], label).First().Data;

    /// <summary>A press with data of the sender's choice, forged or old.</summary>
    public Chat Press(string data) => Does(new Pressed(data, $"message of {data.Split('|')[0]}", "press"));

    /// <summary>A forged button that claims to stand on the screen in front.</summary>
    public Chat Forges(string verbAndWords)
    {
        var number = world.Read(tx =>
            tx.Find<long>(
                "SELECT s.screen FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE a.address = @address",
                new { address }
            )
        );
        return Press(ButtonData.Write(number, verbAndWords));
    }

    public Chat Does(Said said)
    {
        Toast = world.Write(tx => world.Desk.Handle(tx, Incoming(said)));
        return this;
    }

    public Incoming Incoming(Said said) => new(World.Channel, world.NextUpdate(), address, said);

    public Chat Becomes(string name, PersonOrigin origin)
    {
        world.Write(tx =>
        {
            var person = PersonStore.Add(tx, PersonName.Read(name)!, origin);
            AccountStore.Link(tx, AccountStore.Meet(tx, World.Channel, address).Id, person);
        });
        return this;
    }

    public Chat InClass(int grade, string letter)
    {
        var id = PersonId;
        world.Write(tx => PersonStore.PutInClass(tx, id, new SchoolClass(grade, letter), new DateOnly(2026, 9, 1)));
        return this;
    }

    public Chat WithConsent()
    {
        var id = PersonId;
        world.Write(tx => ConsentStore.RecordPaper(tx, null, id, ConsentPurpose.Processing));
        return this;
    }

    public Chat As(StaffRole role)
    {
        var id = PersonId;
        world.Write(tx => StaffStore.Give(tx, null, id, role));
        return this;
    }

    private static Command Spoken(string[] parts) =>
        new(parts[0].ToLowerInvariant(), parts.Length > 1 ? parts[1].Trim() : string.Empty);

    private static IEnumerable<Button> Buttons(IEnumerable<Screen> places, string label) =>
        places
            .SelectMany(screen => screen.Rows)
            .SelectMany(row => row)
            .Where(b => AfterEmoji(b.Label).StartsWith(label, StringComparison.Ordinal));

    private Screen? InWords(Notice notice) =>
        world.Read(tx =>
            (
                world.Letters.FirstOrDefault(l => l.Kinds.Contains(notice.Kind)) is { } letters
                    ? OfLetter(letters.Write(tx, world.Centre, notice))
                    : world
                        .NoticeTexts.Single(t => t.Kinds.Contains(notice.Kind))
                        .Write(tx, world.Centre, notice, ActorIn(tx))
            )
                is { } screen
                ? ScreenJson.Marked(screen, null)
                : null
        );

    /// <summary>Somebody's message as a test looks at it: the words of its first part, or what stands in their place.</summary>
    private static Screen? OfLetter(Letter? letter) =>
        letter is null ? null : new Screen(letter.TakenBack ?? letter.Parts[0].Text, letter.Rows);

    private Actor ActorIn(Tx tx) =>
        AccountStore.FindByAddress(tx, World.Channel, address) is { } account ? Actor.Of(tx, account) : new Actor();

    private Rendered? Made(Recipe recipe) =>
        world.Read(tx =>
            world
                .Recipes.Single(r => r.Kinds.Contains(recipe.Kind))
                .Render(tx, SurnamesStore.ForFiles(tx, world.Centre), recipe, Actor)
        );

    private IEnumerable<string> Rows(string act, int newest = int.MaxValue) =>
        world
            .Read(tx =>
                tx.List<string>(
                    """
                    SELECT o.body FROM outgoing o JOIN accounts a ON a.id = o.account_id
                    WHERE a.address = @address AND o.act = @act AND o.due_at <= @now AND o.body IS NOT NULL
                    ORDER BY o.id DESC LIMIT @newest
                    """,
                    new
                    {
                        address,
                        act,
                        newest,
                        now = tx.Now,
                    }
                )
            )
            .Reverse();

    private static string AfterEmoji(string label) => string.Concat(label.SkipWhile(c => !char.IsLetterOrDigit(c)));
}
