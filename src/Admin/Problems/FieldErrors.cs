namespace TochkaBot.Admin.Problems;

/// <summary>Sentences by the name of the JSON field or query parameter that they are about.</summary>
internal sealed class FieldErrors
{
    private readonly SortedDictionary<string, List<string>> byField = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, List<string>> ByField => byField;

    public bool Any => byField.Count > 0;

    public void Add(string field, string sentence)
    {
        if (!byField.TryGetValue(field, out var sentences))
        {
            byField[field] = sentences = [];
        }

        sentences.Add(sentence);
    }
}
