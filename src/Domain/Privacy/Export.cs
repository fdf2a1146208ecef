namespace TochkaBot.Domain.Privacy;

/// <summary>All that the tables hold about somebody.</summary>
/// <param name="Tables">Rows about the person, by table; what speaks of others says only what they are to the person.</param>
/// <param name="Mentions">How often a table names them as who did something: «sign_ups.signed_by».</param>
public sealed record Export(
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tables,
    IReadOnlyDictionary<string, int> Mentions
);
