using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations.Picking;

/// <summary>Who is ticked so far, over all classes, and the name typed last.</summary>
internal sealed record Picks
{
    public SchoolClass? Class { get; init; }

    public int Page { get; init; }

    public IReadOnlyList<long> Ids { get; init; } = [];

    public string Typed { get; init; } = string.Empty;

    /// <summary>A second tap takes the tick away.</summary>
    public Picks Ticked(long id) => this with { Ids = Ids.Contains(id) ? [.. Ids.Where(p => p != id)] : [.. Ids, id] };

    /// <summary>All of these, or none of them where all are ticked.</summary>
    public Picks Whole(IReadOnlyList<long> free)
    {
        var rest = Ids.Except(free).ToList();
        return this with { Ids = free.All(Ids.Contains) ? rest : [.. rest, .. free] };
    }
}
