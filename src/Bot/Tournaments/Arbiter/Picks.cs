using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Players as buttons, two in a row.</summary>
internal static class Picks
{
    /// <summary>A keyboard takes a hundred buttons.</summary>
    private const int Most = 80;

    public static IEnumerable<IReadOnlyList<Button>> Rows(
        IEnumerable<TournamentPlayer> players,
        Naming naming,
        Func<TournamentPlayer, (string Verb, object[] Words)> to
    ) =>
        players
            .Take(Most)
            .Select(p =>
            {
                var (verb, words) = to(p);
                return Button.To(p.Name(naming), verb, words);
            })
            .Chunk(2);
}
