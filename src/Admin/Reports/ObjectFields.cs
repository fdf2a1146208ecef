using System.Text.Json;
using TochkaBot.Admin.Input;

namespace TochkaBot.Admin.Reports;

/// <summary>The fields of one object of a request: what is missing, unknown or out of bounds is named by its whole path.</summary>
internal sealed class ObjectFields
{
    private readonly FieldValue whole;

    public ObjectFields(FieldValue whole, IReadOnlyList<string> needed, IReadOnlyList<string>? optional = null)
    {
        this.whole = whole;
        if (whole.Json.ValueKind != JsonValueKind.Object)
        {
            whole.Errors.Add(whole.Name, "Must be an object.");
            return;
        }

        foreach (var name in needed.Where(name => !whole.Json.TryGetProperty(name, out _)))
        {
            Refuse(name, "Is required.");
        }

        foreach (var other in whole.Json.EnumerateObject().Where(p => !needed.Contains(p.Name)))
        {
            if (optional?.Contains(other.Name) != true)
            {
                Refuse(other.Name, "Is not a field here.");
            }
        }
    }

    /// <returns>Nothing when it is not there or no object.</returns>
    public ObjectFields? Object(string name, IReadOnlyList<string> needed, IReadOnlyList<string>? optional = null) =>
        Find(name) is { } value ? new ObjectFields(value, needed, optional) : null;

    /// <summary>Text of one line that says something.</summary>
    public string Line(string name, int longest)
    {
        if (Find(name) is not { } value)
        {
            return string.Empty;
        }

        var text = value.Line(longest)?.Trim();
        if (text is { Length: 0 } || value.IsNull)
        {
            Refuse(name, "Must not be empty.");
        }

        return text ?? string.Empty;
    }

    public int Whole(string name, int from, int to) => Find(name) is { } value ? Whole(value, from, to) ?? from : from;

    public int? OptionalWhole(string name, int from, int to) =>
        Find(name) is { IsNull: false } value ? Whole(value, from, to) : null;

    public DateOnly Day(string name) => Find(name)?.Day() ?? default;

    public bool Flag(string name)
    {
        var kind = Find(name)?.Json.ValueKind;
        if (kind is not (null or JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(name, "Must be true or false.");
        }

        return kind == JsonValueKind.True;
    }

    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum => Find(name)?.Words<T>(Spelling.Camel) ?? [];

    public IReadOnlyList<string> Lines(string name, int most, int longest)
    {
        if (Find(name) is not { IsNull: false } value)
        {
            return [];
        }

        if (value.Json.ValueKind != JsonValueKind.Array || value.Json.GetArrayLength() > most)
        {
            Refuse(name, $"Must be a list of {most} texts at most.");
            return [];
        }

        var lines = value
            .Json.EnumerateArray()
            .Select(one => (value with { Json = one }).Line(longest)?.Trim())
            .ToList();
        if (lines.Any(string.IsNullOrEmpty))
        {
            Refuse(name, "Each must say something.");
        }

        return [.. lines.OfType<string>()];
    }

    public void Refuse(string name, string sentence) => whole.Errors.Add(Path(name), sentence);

    private int? Whole(FieldValue value, int from, int to)
    {
        var number = value.Json.ValueKind == JsonValueKind.Null ? null : value.Whole();
        if (value.IsNull || number < from || number > to)
        {
            value.Errors.Add(value.Name, $"Must be a whole number from {from} to {to}.");
        }

        return number;
    }

    private FieldValue? Find(string name) =>
        whole.Json.ValueKind == JsonValueKind.Object && whole.Json.TryGetProperty(name, out var json)
            ? new FieldValue(Path(name), json, whole.Errors)
            : null;

    private string Path(string name) => whole.Name.Length == 0 ? name : $"{whole.Name}.{name}";
}
