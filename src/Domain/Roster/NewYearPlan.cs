using System.Security.Cryptography;
using System.Text;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>What the school said about the new year.</summary>
public sealed record NewYearRequest
{
    /// <summary>From which day the new classes hold.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Ninth-graders who go on to the tenth; the others have finished.</summary>
    public IReadOnlyList<long> Stays { get; init; } = [];

    /// <summary>New lists, whole or of some classes: what they say goes before the plain moving up.</summary>
    public IReadOnlyList<RosterRow> Rows { get; init; } = [];

    /// <summary>«Это тот же ребёнок?»: by row, the child or 0.</summary>
    public IReadOnlyDictionary<int, long> Answers { get; init; } = new Dictionary<int, long>();
}

/// <param name="To">Nothing for «Выпуск».</param>
public sealed record Promotion(RosterChild Child, SchoolClass? To);

/// <summary>The whole school in its new classes, made without doing it.</summary>
public sealed record NewYearPlan
{
    /// <summary>2027 for 2027/28.</summary>
    public required int FirstYear { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>By the class they come from.</summary>
    public required IReadOnlyList<Promotion> Promotions { get; init; }

    /// <summary>In a class since 1 September or later: they are in their new classes already.</summary>
    public required IReadOnlyList<RosterChild> Placed { get; init; }

    /// <summary>What the new lists add to it; without lists it has no rows.</summary>
    public required RosterPlan Lists { get; init; }

    public IEnumerable<Promotion> Graduates => Promotions.Where(p => p.To is null);

    public string Hash() =>
        Convert.ToHexString(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    $"{FirstYear} {Day:O} {Lists.Hash()}\n"
                        + string.Join('\n', Promotions.Select(p => $"{p.Child.Id} {p.Child.Class} {p.To}"))
                )
            )
        )[..16];
}
