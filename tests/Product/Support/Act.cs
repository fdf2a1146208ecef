using FsCheck;
using FsCheck.Fluent;

namespace TochkaBot.Tests.Support;

/// <summary>One thing that somebody does in a property test; what the numbers mean, each test says.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Detail">By whom, or how much.</param>
public sealed record Act(byte Kind, byte Detail)
{
    /// <summary>Sequences of so many acts; one that breaks a promise is told as short as it can be.</summary>
    public static Arbitrary<Act[]> Sequences(int count) =>
        Arb.From(
            ArbMap.Default.ArbFor<byte>().Generator.Two().Select(two => new Act(two.Item1, two.Item2)).ArrayOf(count),
            Shorter
        );

    private static IEnumerable<Act[]> Shorter(Act[] acts)
    {
        for (var many = acts.Length / 2; many > 0; many /= 2)
        {
            for (var from = 0; from + many <= acts.Length; from += many)
            {
                yield return [.. acts[..from], .. acts[(from + many)..]];
            }
        }
    }
}
