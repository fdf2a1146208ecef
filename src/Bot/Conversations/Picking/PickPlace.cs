using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations.Picking;

/// <summary>Where pupils are put: its number, its buttons, its words and who stands there already.</summary>
internal sealed record PickPlace(long Id, PickVerbs Verbs)
{
    public required IReadOnlyDictionary<long, PickStanding> Standing { get; init; }

    /// <summary>What stands over the classes, and what where there are none.</summary>
    public required Func<bool, string> OverClasses { get; init; }

    /// <summary>What stands over the pupils of a class, so many being ticked.</summary>
    public required Func<SchoolClass, int, string> OverPupils { get; init; }

    /// <summary>What is asked about the names that were found.</summary>
    public string Question { get; init; } = PickTexts.WhoIsAdded;

    public string WholeLabel { get; init; } = PickTexts.WholeClass;

    /// <summary>Other ways to put those who are ticked.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> OtherWays { get; init; } = [];

    public required Button WayOut { get; init; }
}

/// <summary>The mark of one who stands there, and what a press on the name does.</summary>
internal sealed record PickStanding(string Mark, string Verb, params object[] Words);

/// <summary>What the buttons are called.</summary>
/// <param name="Choose">The classes.</param>
/// <param name="Class">The pupils of one class.</param>
/// <param name="Join">Those who are ticked are put there.</param>
internal sealed record PickVerbs(string Choose, string Class, string Tick, string Whole, string Join)
{
    /// <summary>One of the names that a typed one has found; nothing where no name is typed.</summary>
    public string? Match { get; init; }

    /// <summary>The typed name is a new one.</summary>
    public string? New { get; init; }

    public IReadOnlyList<string> All => [Choose, Class, Tick, Whole, Join, .. new[] { Match, New }.OfType<string>()];
}
