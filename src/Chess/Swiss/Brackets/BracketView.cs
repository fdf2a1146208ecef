using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Swiss.Matching;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>
/// One bracket in three views. The narrowest that yields a pairing which the rest of the field can live with is
/// enough: it left more freedom than the wider ones, so nothing better is hidden in them.
/// </summary>
internal sealed class BracketView(Field field, List<int> moved, List<List<int>> groups, int group)
{
    private List<int> Residents => groups[group];

    private List<int> Next => group + 1 < groups.Count ? groups[group + 1] : [];

    private IEnumerable<int> Rest => groups.Skip(group + 2).SelectMany(items => items);

    private int Score => @field.Contenders[Residents[0]].Score;

    private int NextScore => @field.Contenders[Next[0]].Score;

    public BracketPairing Best()
    {
        if (Next.Count == 0)
            return Through([], []);
        if (BracketPairing.Best(Window([], [], Score, true)) is { } own && NextIsEasy(own))
            return own;
        if (BracketPairing.Best(Window(Next, [], NextScore, Rest.Any())) is { } near && RestIsPossible(near))
            return near;
        return Through(Next, Rest);
    }

    /// <summary>With everybody below in view the best pairing is exact, and one exists: see <see cref="Field.TryComplete"/>.</summary>
    private BracketPairing Through(IEnumerable<int> next, IEnumerable<int> rest) =>
        BracketPairing.Best(Window([.. next], [.. rest], int.MinValue, false))
        ?? throw new InvalidOperationException("A field that can be completed has a bracket that cannot");

    private Window Window(List<int> next, List<int> rest, int lowest, bool isOpen)
    {
        var hasBye = field.IsOdd && field.ByeScore >= lowest;
        List<int> vertices = [.. moved, .. Residents, .. next, .. rest];
        var beforeRest = vertices.Count - rest.Count;
        if (hasBye)
            vertices.Add(field.Bye);
        return new Window
        {
            Field = field,
            Vertices = vertices,
            MovedCount = moved.Count,
            Own = moved.Count + Residents.Count,
            BeforeRest = beforeRest,
            HasBye = hasBye,
            IsOpen = isOpen,
        };
    }

    /// <summary>
    /// C8 at its very best: the next scoregroup takes all floaters and keeps at most one odd resident to float on, and
    /// the others below can be completed with him.
    /// </summary>
    private bool NextIsEasy(BracketPairing own)
    {
        var byeIsNext = field.IsOdd && field.ByeScore >= NextScore;
        List<int> must = [.. own.Floaters];
        if (byeIsNext)
            must.Add(field.Bye);
        Completion near = new(field.Legal, [.. must, .. Next]);
        if (!must.All(near.Cover))
            return false;
        List<int> alone = [.. Next.Where(index => !near.Cover(index))];
        return alone.Count == (must.Count + Next.Count) % 2 && CanComplete([.. alone, .. Rest], !byeIsNext);
    }

    private bool RestIsPossible(BracketPairing near) =>
        CanComplete([.. near.Leaving, .. Rest], field.IsOdd && field.ByeScore < NextScore);

    private bool CanComplete(List<int> players, bool withBye)
    {
        if (withBye && field.IsOdd)
            players.Add(field.Bye);
        return new Completion(field.Legal, players).CoverAll();
    }
}
