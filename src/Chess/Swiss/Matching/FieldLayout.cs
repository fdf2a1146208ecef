using System.Numerics;

namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>
/// Packs a list of criteria, the most important first, into one number: each gets just enough bits that all the less
/// important ones together cannot outweigh one unit of it.
/// </summary>
internal sealed class FieldLayout
{
    /// <summary>The field of a criterion that nothing here can break: its unit is zero.</summary>
    public const int Unused = 0;

    private readonly List<int> _bits = [];

    public int Bits => _bits.Sum();

    /// <summary>Adds the next less important criterion.</summary>
    /// <param name="most">The widest difference it can make between two matchings; 0 leaves the criterion out.</param>
    public int Add(int most)
    {
        if (most <= 0)
            return Unused;
        _bits.Add(BitOperations.Log2((uint)most) + 1);
        return _bits.Count;
    }

    /// <summary>The weight of one unit of each field.</summary>
    public T[] Units<T>()
        where T : struct, INumber<T>
    {
        var units = new T[_bits.Count + 1];
        var unit = T.One;
        for (var field = _bits.Count; field > 0; field--)
        {
            units[field] = unit;
            unit *= T.CreateChecked(BigInteger.One << _bits[field - 1]);
        }
        return units;
    }
}
