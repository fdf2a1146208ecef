namespace TochkaBot.Domain.News;

public enum NewsState
{
    Draft,

    /// <summary>More parts of an album may come.</summary>
    Collecting,

    /// <summary>Its readers are being written down.</summary>
    Sending,
    Published,
    Withdrawn,
}

/// <summary>One piece of news.</summary>
public sealed record NewsItem
{
    public long Id { get; init; }

    /// <summary>Nothing for a post of the centre's channel.</summary>
    public long? AuthorId { get; init; }

    public NewsState State { get; init; }

    /// <summary>As the conversation wrote it.</summary>
    public string Content { get; init; } = string.Empty;

    public string Text { get; init; } = string.Empty;

    /// <summary>Where everybody can read it, if anywhere.</summary>
    public string? Page { get; init; }

    public long? ChannelId { get; init; }

    public string? Album { get; init; }

    public long LastAccount { get; init; }

    public long AccountDone { get; init; }

    public int Editions { get; init; }

    public int Followed { get; init; }

    public long FollowRow { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Somebody may read it.</summary>
    public bool IsOut => State is NewsState.Sending or NewsState.Published;
}

public enum NewsOutcome
{
    Done,
    NotFound,
    NotAllowed,

    /// <summary>No topic was chosen.</summary>
    NoTopic,
    Already,
}

/// <summary>The kinds of notices that news write.</summary>
public static class NewsNotice
{
    public const string Item = "news";
    public const string Back = "newsBack";
    public const string Digest = "newsDigest";
    public const string ChannelFound = "channelFound";
}
