namespace TochkaBot.Domain.Access;

[Flags]
public enum ApiScopes
{
    None = 0,

    /// <summary>Numbers and events, no names.</summary>
    Counts = 1,

    /// <summary>Whatever shows names; every such call is in the journal.</summary>
    Names = 2,

    /// <summary>Changing anything.</summary>
    Write = 4,

    All = Counts | Names | Write,
}

public sealed record ApiKey
{
    public long Id { get; init; }

    public string Scopes { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    public ApiScopes Allows => Enum.Parse<ApiScopes>(Scopes, ignoreCase: true);
}
