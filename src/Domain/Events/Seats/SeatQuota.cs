using System.Globalization;
using System.Text.RegularExpressions;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>At most so many seats for pupils of these classes.</summary>
/// <param name="From">1 to 11, not above <paramref name="To"/>.</param>
/// <param name="Seats">At least 1.</param>
public sealed record SeatQuota(int From, int To, int Seats)
{
    public bool Holds(int grade) => grade >= From && grade <= To;

    public override string ToString() =>
        From == To
            ? string.Create(CultureInfo.InvariantCulture, $"{From}:{Seats}")
            : string.Create(CultureInfo.InvariantCulture, $"{From}–{To}:{Seats}");
}

/// <summary>The quotas of an event in one line: «5–6:10 7–9:15». Nobody outside of them is counted against any.</summary>
public static partial class SeatQuotas
{
    public static IReadOnlyList<SeatQuota> Of(EventDraft draft) => draft.Quotas is { } line ? Read(line) ?? [] : [];

    /// <summary>Commas, spaces and any dash are understood.</summary>
    /// <returns>The ranges from the lowest class on; nothing where it is no such line, or ranges touch.</returns>
    public static IReadOnlyList<SeatQuota>? Read(string line)
    {
        var matches = Pair().Matches(line);
        if (
            matches.Count == 0
            || Pair().Replace(line, string.Empty).Trim(' ', ',', ';', '.').Any(c => !" ,;".Contains(c))
        )
        {
            return null;
        }

        var read = matches.Select(One).OrderBy(q => q.From).ToList();
        var apart = read.Zip(read.Skip(1)).All(two => two.First.To < two.Second.From);
        return apart && read.All(q => q is { From: >= 1, To: <= 11, Seats: >= 1 and <= 9999 } && q.From <= q.To)
            ? read
            : null;
    }

    /// <summary>As it is stored.</summary>
    public static string? Line(IReadOnlyList<SeatQuota> quotas) =>
        quotas.Count == 0 ? null : string.Join(' ', quotas.OrderBy(q => q.From));

    private static SeatQuota One(Match match) =>
        new(
            Number(match.Groups["from"]),
            Number(match.Groups["to"].Success ? match.Groups["to"] : match.Groups["from"]),
            Number(match.Groups["seats"])
        );

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<from>\d{1,2})(?:\s*[-–—]\s*(?<to>\d{1,2}))?\s*(?:класс\w*|кл\.?)?\s*[:—–=-]\s*(?<seats>\d{1,4})(?:\s*мест\w*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Pair();
}
