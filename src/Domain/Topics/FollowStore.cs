namespace TochkaBot.Domain.Topics;

/// <summary>Who follows and who may read a topic, as conditions about an account <c>a</c> for the queries of columns.</summary>
public static class FollowStore
{
    /// <summary>The account hears of something, at whatever rhythm.</summary>
    public const string Listens = $"({Rhythm} <> 'off')";

    /// <summary>Who has chosen nothing: families at once, others not at all.</summary>
    public const string Rhythm = $"""
        coalesce((SELECT n.rhythm FROM subscriptions n WHERE n.account_id = a.id),
            CASE WHEN {HasChildren} THEN 'atOnce' ELSE 'off' END)
        """;

    /// <summary>Who has left the school hears nothing more, unless they work here.</summary>
    public const string IsHere = """
        (a.state <> 'gone' AND NOT EXISTS (
            SELECT 1 FROM people g WHERE g.id = a.person_id AND g.left_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM staff_roles s WHERE s.person_id = g.id AND s.until IS NULL)))
        """;

    private const string HasChildren = """
        EXISTS (SELECT 1 FROM family_links l JOIN people h ON h.id = l.child_id
            WHERE l.adult_id = a.person_id AND l.until IS NULL AND h.left_on IS NULL)
        """;

    private const string HasChosenNothing = "NOT EXISTS (SELECT 1 FROM subscriptions n WHERE n.account_id = a.id)";

    private const string IsStaff =
        "EXISTS (SELECT 1 FROM staff_roles s WHERE s.person_id = a.person_id AND s.until IS NULL)";

    private const string SelfAndChildren = """
        (SELECT a.person_id UNION ALL
         SELECT l.child_id FROM family_links l JOIN people h ON h.id = l.child_id
         WHERE l.adult_id = a.person_id AND l.until IS NULL AND h.left_on IS NULL)
        """;

    /// <param name="topic">The expression that holds the topic.</param>
    public static string MayRead(string topic) =>
        $"({IsPublic(topic)} OR {IsStaff} OR {IsOwn(topic)} OR ({topic} LIKE 'club:%' AND {Chose($"{topic}")}))";

    /// <inheritdoc cref="MayRead"/>
    public static string Follows(string topic) =>
        $"""
            CASE
                WHEN {IsPublic(topic)} THEN {Chose(
                $"'all', {topic}"
            )} OR ({topic} = 'centre' AND {HasChosenNothing} AND {HasChildren})
                ELSE ({IsOwn(topic)} AND ({Chose($"'all', 'own', {topic}")} OR ({HasChosenNothing} AND {HasChildren})))
                    OR ({IsStaff} AND {Chose($"'all', {topic}")})
                    OR ({topic} LIKE 'club:%' AND {Chose(topic)})
            END
            """;

    private static string IsPublic(string topic) => $"({topic} = 'centre' OR {topic} LIKE 'direction:%')";

    private static string Chose(string topics) =>
        $"EXISTS (SELECT 1 FROM followed_topics f WHERE f.account_id = a.id AND f.topic IN ({topics}))";

    /// <summary>A class or a club of oneself or one's children.</summary>
    private static string IsOwn(string topic) =>
        $"""
            CASE
                WHEN {topic} LIKE 'class:%' THEN EXISTS (
                    SELECT 1 FROM class_memberships c JOIN people h ON h.id = c.person_id
                    WHERE c.person_id IN {SelfAndChildren} AND c.to_day IS NULL AND h.school IS NULL
                        AND 'class:' || c.grade || c.letter = {topic})
                WHEN {topic} LIKE 'club:%' THEN EXISTS (
                    SELECT 1 FROM club_members m JOIN club_groups g ON g.id = m.group_id
                    WHERE m.person_id IN {SelfAndChildren} AND m.status = 'enrolled' AND 'club:' || g.club_id = {topic})
                ELSE 0
            END
            """;
}
