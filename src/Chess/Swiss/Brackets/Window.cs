using TochkaBot.Chess.Swiss.Contenders;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>
/// The part of the field that a bracket's pairing looks at: the bracket itself, if need be the next scoregroup (C8),
/// if need be everybody below (C4). A narrower window leaves the choice freer, so its best pairing is the best of all
/// as soon as the rest can be completed.
/// </summary>
internal sealed class Window
{
    public required Field Field { get; init; }

    /// <summary>Indices in the field: moved-down players, residents, the next scoregroup, the rest, the bye.</summary>
    public required IReadOnlyList<int> Vertices { get; init; }

    public required int MovedCount { get; init; }

    /// <summary>Moved-down players and residents.</summary>
    public required int Own { get; init; }

    /// <summary>The bracket and the next scoregroup, as far as the window has it.</summary>
    public required int BeforeRest { get; init; }

    public required bool HasBye { get; init; }

    /// <summary>Whether there are players below the window: then anybody may leave it downwards.</summary>
    public required bool IsOpen { get; init; }

    public bool HasNext => BeforeRest > Own;

    public IEnumerable<Contender> Moved => Vertices.Take(MovedCount).Select(At);

    public IEnumerable<Contender> Residents => Vertices.Take(Own).Skip(MovedCount).Select(At);

    public bool IsBye(int vertex) => HasBye && vertex == Vertices.Count - 1;

    public Contender this[int vertex] => At(Vertices[vertex]);

    /// <summary>The window without pairs already made.</summary>
    public Window Without(HashSet<int> vertices) =>
        new()
        {
            Field = Field,
            Vertices = [.. Vertices.Where((_, vertex) => !vertices.Contains(vertex))],
            MovedCount = MovedCount - vertices.Count(vertex => vertex < MovedCount),
            Own = Own - vertices.Count,
            BeforeRest = BeforeRest - vertices.Count,
            HasBye = HasBye,
            IsOpen = IsOpen,
        };

    private Contender At(int index) => Field.Contenders[index];
}
