namespace TochkaBot.Sandbox.Markup;

/// <summary>Telegram drops blanks around a text; entities are moved and clipped with it.</summary>
internal static class Trimming
{
    public static (string Text, IReadOnlyList<Entity> Entities) Trim(string text, IReadOnlyList<Entity> entities)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = text.Trim();
        var moved = entities
            .Select(entity => Clip(entity, start, trimmed.Length))
            .Where(entity => entity.Length > 0)
            .OrderBy(entity => entity.Offset)
            .ThenByDescending(entity => entity.Length);
        return (trimmed, [.. moved]);
    }

    private static Entity Clip(Entity entity, int start, int length)
    {
        var from = Math.Clamp(entity.Offset - start, 0, length);
        var to = Math.Clamp(entity.Offset + entity.Length - start, 0, length);
        return entity with { Offset = from, Length = to - from };
    }
}
