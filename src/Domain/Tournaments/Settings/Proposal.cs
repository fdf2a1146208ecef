using System.Numerics;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>The conditions of an evening.</summary>
/// <param name="Players">Who is here, or is expected.</param>
/// <param name="Sets">Chess sets; nothing when there are enough.</param>
/// <param name="Minutes">Of one player for a game.</param>
/// <param name="TimeAtHand">Nothing when nobody said when it ends.</param>
public sealed record Conditions(int Players, int? Sets, int Minutes, TimeSpan? TimeAtHand)
{
    /// <summary>Two clocks run down, and five minutes to find one's board.</summary>
    public TimeSpan Game => TimeSpan.FromMinutes((2 * Minutes) + 5);

    /// <summary>How often all boards are played out until so many games are over.</summary>
    public int Shifts(int games) => Sets is { } sets ? (games + sets - 1) / sets : Math.Min(games, 1);

    public TimeSpan Round => Game * Shifts(Players / 2);

    /// <summary>How many rounds fit; nothing when time is no matter.</summary>
    public int? RoundsThatFit =>
        TimeAtHand is { } time && Round > TimeSpan.Zero ? Math.Max(1, (int)(time / Round)) : null;

    public static Conditions Of(Book book, int players) =>
        new(
            players,
            book.Tournament.Sets,
            book.Tournament.Minutes,
            book.Event.EndsAt is { } end && end - book.Event.StartsAt is { TotalHours: <= 12 } span ? span : null
        );
}

/// <summary>What we would play with so many players, boards and hours.</summary>
public sealed record Proposal(TournamentSystem System, int Rounds, int Circles = 1)
{
    private const int MostForRoundRobin = 8;
    private const int MostForTwoCircles = 4;
    private const int FewestSwissRounds = 3;

    /// <summary>As many rounds as there are opponents, and after so many the first place is clear.</summary>
    public static int UsualSwissRounds(int players) =>
        Math.Clamp(Log2(players) + (players > 8 ? 0 : 1), 1, Math.Max(1, players - 1));

    public static Proposal For(Conditions evening)
    {
        var (players, fit) = (evening.Players, evening.RoundsThatFit ?? int.MaxValue);
        var circle = CircleLength(players);
        if (players <= MostForTwoCircles && 2 * circle <= fit)
        {
            return new Proposal(TournamentSystem.RoundRobin, 2 * circle, Circles: 2);
        }

        if (players <= MostForRoundRobin && circle <= fit)
        {
            return new Proposal(TournamentSystem.RoundRobin, circle);
        }

        if (fit < Log2(players) && KnockoutTime(evening) <= evening.TimeAtHand)
        {
            return new Proposal(TournamentSystem.Knockout, Log2(players));
        }

        var usual = UsualSwissRounds(players);
        return new Proposal(TournamentSystem.Swiss, Math.Min(usual, Math.Max(fit, Math.Min(FewestSwissRounds, usual))));
    }

    public static int CircleLength(int players) => Math.Max(1, players + (players % 2) - 1);

    public static int RoundsOf(TournamentSystem system, int players, int circles, int planned) =>
        system switch
        {
            TournamentSystem.RoundRobin => circles * CircleLength(players),
            TournamentSystem.Swiss => planned,
            _ => Math.Max(1, Log2(players)),
        };

    /// <summary>The field halves: with few boards this is the quickest there is.</summary>
    private static TimeSpan KnockoutTime(Conditions evening)
    {
        var time = TimeSpan.Zero;
        for (var left = evening.Players; left > 1; left = (left + 1) / 2)
        {
            time += evening.Game * evening.Shifts(left / 2);
        }

        return time;
    }

    private static int Log2(int players) =>
        players <= 1 ? 1 : BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)players));
}
