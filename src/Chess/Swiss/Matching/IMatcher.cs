namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>A matching problem whatever the width of its weights.</summary>
internal interface IMatcher
{
    int MateOf(int vertex);

    bool Solve(ReadOnlySpan<int> hint);

    void Prefer(int vertex, ReadOnlySpan<int> bonus);
}
