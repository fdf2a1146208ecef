using TochkaBot.Domain.Events;

namespace TochkaBot.Domain.Portfolio;

/// <summary>That somebody took part, with a number of its own.</summary>
public sealed record Certificate
{
    public long Id { get; init; }

    public long EventId { get; init; }

    public long PersonId { get; init; }

    public int Year { get; init; }

    public int Number { get; init; }

    /// <summary>What the page that says whether it is genuine is asked by.</summary>
    public string Token { get; init; } = string.Empty;

    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>«2026-0012».</summary>
    public string Name => $"{Year}-{Number:0000}";
}

/// <summary>What anybody may read who holds a certificate: its name only where publishing it was agreed to.</summary>
/// <param name="PersonName">Nothing without that consent.</param>
public sealed record CheckedCertificate(Certificate Certificate, Event Event, string? PersonName);
