using System.Collections.Frozen;
using System.Text.Json;

namespace TochkaBot.Sandbox.Calls;

/// <summary>The fields of every method we stand in for, from the published description of the Bot API.</summary>
internal static class Schema
{
    public static FrozenDictionary<string, Fields> Methods { get; } = Load();

    private static FrozenDictionary<string, Fields> Load()
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream("methods.json")!;
        using var data = JsonDocument.Parse(stream);
        var (types, unions) = (data.RootElement.GetProperty("types"), data.RootElement.GetProperty("unions"));
        var named = types.EnumerateObject().ToDictionary(type => type.Name, type => new Fields(type.Name));
        var parts = unions
            .EnumerateObject()
            .ToDictionary(
                union => union.Name,
                Shape (union) => new OneOf([.. union.Value.EnumerateArray().Select(part => named[part.GetString()!])])
            );
        foreach (var type in types.EnumerateObject())
            named[type.Name].Fill(Read(type.Value, named, parts));
        return data
            .RootElement.GetProperty("methods")
            .EnumerateObject()
            .ToFrozenDictionary(
                method => method.Name,
                method => ReadMethod(method, named, parts),
                StringComparer.OrdinalIgnoreCase
            );
    }

    private static Fields ReadMethod(
        JsonProperty method,
        Dictionary<string, Fields> named,
        Dictionary<string, Shape> parts
    )
    {
        var fields = new Fields(method.Name);
        fields.Fill(Read(method.Value, named, parts));
        return fields;
    }

    private static Dictionary<string, Field> Read(
        JsonElement fields,
        Dictionary<string, Fields> named,
        Dictionary<string, Shape> parts
    ) =>
        fields
            .EnumerateObject()
            .ToDictionary(
                field => field.Name.TrimEnd('!'),
                field => new Field(Parse(field.Value.GetString()!, named, parts), field.Name.EndsWith('!'))
            );

    private static Shape Parse(string type, Dictionary<string, Fields> named, Dictionary<string, Shape> parts)
    {
        if (type.StartsWith('='))
            return new Constant(type[1..]);
        if (type.Contains('|'))
            return new OneOf([.. type.Split('|').Select(one => Parse(one, named, parts))]);
        if (type.StartsWith("Array of ", StringComparison.Ordinal))
            return new ArrayOf(Parse(type["Array of ".Length..], named, parts));
        return named.TryGetValue(type, out var fields) ? fields : parts.GetValueOrDefault(type) ?? new Scalar(type);
    }
}
