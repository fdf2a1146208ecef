using System.Collections.Frozen;
using System.Text.Json;

namespace TochkaBot.Sandbox.Calls;

/// <summary>What a field may hold. <c>Check</c> answers with a complaint, or null.</summary>
internal abstract class Shape
{
    public abstract string? Check(JsonElement value, string path);

    /// <summary>Form fields come as text; only this kind of text is put between quotes as it is.</summary>
    public virtual bool TakesText => false;

    public virtual bool TakesInteger => false;

    public virtual bool TakesBoolean => false;
}

internal sealed class Scalar(string name) : Shape
{
    public override bool TakesText => name is "String" or "InputFile";

    public override bool TakesInteger => name is "Integer" or "Float";

    public override bool TakesBoolean => name == "Boolean";

    public override string? Check(JsonElement value, string path) =>
        Fits(value) ? null : $"field \"{path}\" must be of type {name}";

    private bool Fits(JsonElement value) =>
        name switch
        {
            "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "Float" => value.ValueKind == JsonValueKind.Number,
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "Object" => value.ValueKind == JsonValueKind.Object,
            _ => value.ValueKind == JsonValueKind.String,
        };
}

internal sealed class Constant(string text) : Shape
{
    public override bool TakesText => true;

    public bool Matches(JsonElement value) => value.ValueKind == JsonValueKind.String && value.ValueEquals(text);

    public override string? Check(JsonElement value, string path) =>
        Matches(value) ? null : $"field \"{path}\" must be \"{text}\"";
}

internal sealed class ArrayOf(Shape item) : Shape
{
    public override string? Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return $"field \"{path}\" must be an Array";
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (item.Check(element, $"{path}[{index++}]") is { } complaint)
                return complaint;
        }
        return null;
    }
}

/// <summary>One of several shapes; the complaint is that of the nearest.</summary>
internal sealed class OneOf(params IReadOnlyList<Shape> shapes) : Shape
{
    public override bool TakesText => shapes.Any(shape => shape.TakesText);

    public override bool TakesInteger => shapes.Any(shape => shape.TakesInteger);

    public override bool TakesBoolean => shapes.Any(shape => shape.TakesBoolean);

    public override string? Check(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return shapes
                .MaxBy(shape => shape is Fields fields ? fields.Likeness(value) : int.MinValue)!
                .Check(value, path);
        string? complaint = null;
        foreach (var shape in shapes)
        {
            if (shape.Check(value, path) is not { } found)
                return null;
            complaint ??= found;
        }
        return complaint;
    }
}

/// <summary>An object with named fields: those of a method or of a type.</summary>
internal sealed class Fields(string name) : Shape
{
    private FrozenDictionary<string, Field> known = FrozenDictionary<string, Field>.Empty;
    private string[] required = [];

    public string Name { get; } = name;

    public Shape? Find(string field) => known.GetValueOrDefault(field)?.Shape;

    /// <summary>Types refer to one another, so they are filled after all are named.</summary>
    public void Fill(IReadOnlyDictionary<string, Field> fields)
    {
        known = fields.ToFrozenDictionary();
        required = [.. fields.Where(field => field.Value.Required).Select(field => field.Key)];
    }

    public override string? Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return $"field \"{path}\" must be of type {Name}";
        foreach (var property in value.EnumerateObject())
        {
            var inner = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!known.TryGetValue(property.Name, out var field))
                return $"unknown field \"{inner}\" in {Name}";
            if (property.Value.ValueKind == JsonValueKind.Null)
                return $"field \"{inner}\" must not be null";
            if (field.Shape.Check(property.Value, inner) is { } complaint)
                return complaint;
        }
        return Missing(value, path);
    }

    public int Likeness(JsonElement value)
    {
        var score = 0;
        foreach (var property in value.EnumerateObject())
        {
            if (!known.TryGetValue(property.Name, out var field))
                continue;
            score += field.Shape is Constant constant ? (constant.Matches(property.Value) ? 100 : -100) : 1;
        }
        return score;
    }

    private string? Missing(JsonElement value, string path)
    {
        foreach (var field in required)
        {
            if (!value.TryGetProperty(field, out _))
                return MissingWords(path.Length == 0 ? field : $"{path}.{field}");
        }
        return null;
    }

    private static string MissingWords(string field) =>
        field switch
        {
            "chat_id" => "chat_id is empty",
            "text" => "message text is empty",
            _ => $"parameter \"{field}\" is required",
        };
}

internal sealed record Field(Shape Shape, bool Required);
