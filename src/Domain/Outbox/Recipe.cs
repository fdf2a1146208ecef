namespace TochkaBot.Domain.Outbox;

/// <summary>A picture or a document, named by how it is made. Its bytes exist only while it is sent.</summary>
/// <param name="Kind">«roundPairings», «familySheets» …</param>
/// <param name="Words">Ids and words of ours; nothing personal.</param>
public sealed record Recipe(string Kind, IReadOnlyList<string> Words)
{
    public static Recipe Of(string kind, params object[] words) =>
        new(kind, [.. words.Select(word => FormattableString.Invariant($"{word}"))]);

    /// <summary>A number among the words; nothing when there is none.</summary>
    public long? Id(int index) => index < Words.Count && long.TryParse(Words[index], out var id) ? id : null;

    public string Word(int index) => index < Words.Count ? Words[index] : string.Empty;
}
