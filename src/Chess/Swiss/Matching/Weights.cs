using System.Numerics;

namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>The edges of a matching problem, all weights doubled.</summary>
internal sealed class Weights<T>
    where T : struct, INumber<T>
{
    public Weights(int size, T forbidden)
    {
        Forbidden = forbidden;
        Edge = new T[size][];
        Exit = new T[size];
        for (var v = 0; v < size; v++)
            Array.Fill(Edge[v] = new T[size], forbidden);
        Array.Fill(Exit, forbidden);
    }

    public int Size => Edge.Length;

    /// <summary>So light that no sum of duals comes near it.</summary>
    public T Forbidden { get; }

    public T[][] Edge { get; }

    /// <summary>The weight of staying outside.</summary>
    public T[] Exit { get; }

    public void Allow(int a, int b, T weight) => Edge[a][b] = Edge[b][a] = weight + weight;

    public void AllowExit(int v) => Exit[v] = T.Zero;
}
