using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>How far the families of a class are linked with the bot.</summary>
public sealed record ClassLinks
{
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public int Pupils { get; init; }

    /// <summary>Who comes by an account of their own.</summary>
    public int WithAccount { get; init; }

    /// <summary>With a confirmed adult.</summary>
    public int WithFamily { get; init; }

    /// <summary>The child or a confirmed adult can be written to.</summary>
    public int Reachable { get; init; }

    public int WithConsent { get; init; }

    public SchoolClass Class => new(Grade, Letter);
}

/// <summary>The same of one child.</summary>
public sealed record ChildLinks
{
    public long Id { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public bool HasAccount { get; init; }

    public bool HasFamily { get; init; }

    public bool IsReachable { get; init; }

    public bool HasConsent { get; init; }
}

public static class LinkingReport
{
    private const string Account = "EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = p.id AND a.state = 'active')";

    private const string Adults =
        "FROM family_links l WHERE l.child_id = p.id AND l.until IS NULL AND l.confirmed_at IS NOT NULL";

    private const string Family = $"EXISTS (SELECT 1 {Adults})";

    private const string Reach =
        $"({Account} OR EXISTS (SELECT 1 FROM accounts a WHERE a.state = 'active' AND a.person_id IN (SELECT l.adult_id {Adults})))";

    private const string Consent =
        "EXISTS (SELECT 1 FROM consents k WHERE k.person_id = p.id AND k.purpose = 'processing' AND k.withdrawn_at IS NULL)";

    private const string Children = """
        FROM people p JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL
        WHERE p.origin = 'roster' AND p.school IS NULL
        """;

    /// <summary>The children of the school's list, class by class.</summary>
    public static IReadOnlyList<ClassLinks> ByClass(Tx tx) =>
        tx.List<ClassLinks>(
            $"""
            SELECT c.grade, c.letter, count(*) AS pupils, count(*) FILTER (WHERE {Account}) AS with_account,
                count(*) FILTER (WHERE {Family}) AS with_family, count(*) FILTER (WHERE {Reach}) AS reachable,
                count(*) FILTER (WHERE {Consent}) AS with_consent
            {Children} GROUP BY c.grade, c.letter ORDER BY c.grade, c.letter
            """
        );

    public static IReadOnlyList<ChildLinks> OfClass(Tx tx, SchoolClass of) =>
        tx.List<ChildLinks>(
            $"""
            SELECT p.id, p.family_name, p.given_name, {Account} AS has_account, {Family} AS has_family,
                {Reach} AS is_reachable, {Consent} AS has_consent
            {Children} AND c.grade = @grade AND c.letter = @letter ORDER BY p.sort_key, p.id
            """,
            new { grade = of.Grade, letter = of.Letter }
        );
}
