namespace TochkaBot.Sandbox;

/// <summary>One message of a chat. Never changed: an edit puts a new record in its place.</summary>
public sealed record Message
{
    public required long Id { get; init; }
    public required long ChatId { get; init; }
    public required bool FromBot { get; init; }
    public required DateTimeOffset Date { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public int Edits { get; init; }
    public bool Deleted { get; init; }

    /// <summary>The text, or the caption where there is a file.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public Keyboard? Keyboard { get; init; }
    public SentFile? File { get; init; }
    public string? MediaGroupId { get; init; }
    public long? ReplyTo { get; init; }

    public Poll? Poll { get; init; }

    /// <summary>Set when the person forwarded it from somewhere.</summary>
    public Origin? Forwarded { get; init; }
}

/// <summary>The channel that a forwarded message stood in.</summary>
public sealed record Origin(long ChannelId, string Title, long MessageId, DateTimeOffset Date);

/// <summary>A question with answers to choose from; nobody here votes.</summary>
public sealed record Poll(string Question, IReadOnlyList<string> Answers)
{
    public bool Closed { get; init; }
}

/// <summary>A stretch of formatted text; offset and length count UTF-16 units, as Telegram does.</summary>
public sealed record Entity(string Type, int Offset, int Length)
{
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? CustomEmojiId { get; init; }
}

/// <summary>An inline keyboard. <c>Json</c> is what the bot sent: it is given back and compared as it is.</summary>
public sealed record Keyboard(IReadOnlyList<IReadOnlyList<Button>> Rows, string Json)
{
    public IEnumerable<Button> Buttons => Rows.SelectMany(row => row);
}

public sealed record Button(string Text)
{
    public string? CallbackData { get; init; }
    public string? Url { get; init; }
    public string? Style { get; init; }
    public string? CopyText { get; init; }
}

/// <summary>A file in a message; Kind is photo, document or video.</summary>
public sealed record SentFile(string Id, string UniqueId, string Kind, string Name, string MimeType, long Size)
{
    public int Width { get; init; }
    public int Height { get; init; }
    public required string Path { get; init; }
}

/// <summary>What answerCallbackQuery showed to the person.</summary>
public sealed record Toast(string QueryId, string? Text, bool Alert, string? Url, DateTimeOffset At);

public sealed record BotCommand(string Command, string Description);

/// <summary>A person of the cast, as the list on the page shows them.</summary>
public sealed record Persona(
    long UserId,
    string FirstName,
    string? LastName,
    string Label,
    string Role,
    string? Note = null
);
