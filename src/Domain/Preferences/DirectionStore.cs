using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Preferences;

public enum DirectionOutcome
{
    Done,
    NotAllowed,
    NotFound,

    /// <summary>Empty or longer than a heading of the report bears.</summary>
    WrongTitle,

    /// <summary>Another direction is called so.</summary>
    TitleTaken,

    /// <summary>Events stand in it, or it is the last one.</summary>
    InUse,
}

/// <summary>The centre's own directions: the headings of its reports. Their order there is the order here.</summary>
public static class DirectionStore
{
    private const int LongestTitle = 200;

    public static DirectionOutcome Add(Tx tx, Actor actor, string title)
    {
        if (Refused(tx, actor, title, code: null) is { } why)
        {
            return why;
        }

        // «own7»: never the code of a direction that was there before, since old files and feeds may name it.
        var number = tx.One<long>(
            """
            INSERT INTO meta (key, value) VALUES ('directions.own', '1')
            ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
            RETURNING CAST(value AS INTEGER)
            """
        );
        var code = $"own{number}";
        tx.Run(
            """
            INSERT INTO directions (code, title, position)
            SELECT @code, @title, coalesce(max(position), 0) + 1 FROM directions
            """,
            new { code, title = title.Trim() }
        );
        Note(tx, actor, "direction.added", code);
        return DirectionOutcome.Done;
    }

    public static DirectionOutcome Rename(Tx tx, Actor actor, string code, string title)
    {
        if (Refused(tx, actor, title, code) is { } why)
        {
            return why;
        }

        var changed = tx.Run(
            "UPDATE directions SET title = @title WHERE code = @code",
            new { code, title = title.Trim() }
        );
        return Told(tx, actor, changed, "direction.renamed", code);
    }

    /// <summary>One place up; the first stays where it is.</summary>
    public static DirectionOutcome Raise(Tx tx, Actor actor, string code)
    {
        if (!actor.IsHead)
        {
            return DirectionOutcome.NotAllowed;
        }

        var codes = tx.List<string>("SELECT code FROM directions ORDER BY position, code").ToList();
        var place = codes.IndexOf(code);
        if (place < 0)
        {
            return DirectionOutcome.NotFound;
        }

        if (place > 0)
        {
            (codes[place - 1], codes[place]) = (codes[place], codes[place - 1]);
        }

        foreach (var (one, position) in codes.Select((one, index) => (one, index + 1)))
        {
            tx.Run("UPDATE directions SET position = @position WHERE code = @one", new { one, position });
        }

        Note(tx, actor, "direction.moved", code);
        return DirectionOutcome.Done;
    }

    public static DirectionOutcome Remove(Tx tx, Actor actor, string code)
    {
        if (!actor.IsHead)
        {
            return DirectionOutcome.NotAllowed;
        }

        if (IsUsed(tx, code))
        {
            return DirectionOutcome.InUse;
        }

        return Told(
            tx,
            actor,
            tx.Run("DELETE FROM directions WHERE code = @code", new { code }),
            "direction.removed",
            code
        );
    }

    public static bool IsUsed(Tx tx, string code) =>
        tx.One<bool>(
            """
            SELECT EXISTS (SELECT 1 FROM events WHERE direction = @code) OR (SELECT count(*) FROM directions) = 1
            """,
            new { code }
        );

    private static DirectionOutcome? Refused(Tx tx, Actor actor, string title, string? code)
    {
        if (!actor.IsHead)
        {
            return DirectionOutcome.NotAllowed;
        }

        var words = title.Trim();
        if (words.Length is 0 or > LongestTitle || words.Any(char.IsControl))
        {
            return DirectionOutcome.WrongTitle;
        }

        return tx.List<string>("SELECT title FROM directions WHERE code IS NOT @code", new { code })
            .Any(other => string.Equals(other, words, StringComparison.OrdinalIgnoreCase))
            ? DirectionOutcome.TitleTaken
            : null;
    }

    private static DirectionOutcome Told(Tx tx, Actor actor, int changed, string action, string code)
    {
        if (changed == 0)
        {
            return DirectionOutcome.NotFound;
        }

        Note(tx, actor, action, code);
        return DirectionOutcome.Done;
    }

    private static void Note(Tx tx, Actor actor, string action, string code) =>
        JournalStore.Note(tx, actor.PersonId, action, "direction", subjectId: null, code);
}
