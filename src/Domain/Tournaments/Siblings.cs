using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

/// <summary>Children of one family, kept apart where the arbiter wants it. Families tell it, or the arbiter says it.</summary>
internal static class Siblings
{
    /// <summary>Those kept apart by hand, and the siblings among the players.</summary>
    public static IReadOnlyList<Ban> And(
        Tx tx,
        Tournament tournament,
        IReadOnlyList<TournamentPlayer> players,
        IReadOnlyList<Ban> byHand
    ) =>
        tournament.SiblingsApart && players.Count > 0
            ? [.. byHand.Union(SiblingStore.Among(tx, tournament.EventId))]
            : byHand;

    /// <summary>People of one surname, «Орлов» and «Орлова»: perhaps siblings, for the arbiter to say.</summary>
    public static IEnumerable<Ban> Namesakes(IReadOnlyList<TournamentPlayer> players) =>
        from one in players
        from other in players
        where one.Id < other.Id && one.FamilyName.Length > 0 && other.FamilyName.Length > 0
        where Stem(one.FamilyName) == Stem(other.FamilyName)
        select new Ban { OneId = one.Id, OtherId = other.Id };

    private static string Stem(string family)
    {
        var normal = People.PersonName.Normal(family);
        return normal.EndsWith("АЯ", StringComparison.Ordinal) ? normal[..^2]
            : normal.EndsWith("ИЙ", StringComparison.Ordinal) || normal.EndsWith("ЫЙ", StringComparison.Ordinal)
                ? normal[..^2]
            : normal.EndsWith('А') ? normal[..^1]
            : normal;
    }
}
