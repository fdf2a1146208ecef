using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

public enum CodeOutcome
{
    Found,

    /// <summary>Not eight letters and digits.</summary>
    NotUnderstood,

    /// <summary>Of no living team.</summary>
    Unknown,

    /// <summary>It was good for a day.</summary>
    Expired,

    /// <summary>Five wrong ones in an hour.</summary>
    TooMany,
}

public sealed record CodeAnswer(CodeOutcome Outcome, Squad? Squad = null);

/// <summary>The code to type and the link: both lead into the same team, for whoever was given one.</summary>
public static class TeamCodes
{
    /// <summary>A wrong one counts, together with wrong codes of other kinds.</summary>
    public static CodeAnswer Read(Tx tx, long accountId, string typed)
    {
        if (Secrets.ReadCode(typed) is not { } code)
        {
            return new CodeAnswer(CodeOutcome.NotUnderstood);
        }

        if (CodeTryStore.AreUsedUp(tx, accountId))
        {
            return new CodeAnswer(CodeOutcome.TooMany);
        }

        var answer = Find(tx, code);
        if (answer.Outcome != CodeOutcome.Found)
        {
            CodeTryStore.Add(tx, accountId);
        }

        return answer;
    }

    /// <summary>What a typed code or the payload of a link opens; nothing when it is of no team.</summary>
    public static Squad? Behind(Tx tx, string secret) => Squads.ByLink(tx, secret) ?? Find(tx, secret).Squad;

    /// <summary>A link of a team that is over.</summary>
    public static bool WasTeams(Tx tx, string payload) => TeamStore.FindByLink(tx, payload) is not null;

    /// <summary>For whom it is shown: an old code is replaced, so that the one on the screen is always good.</summary>
    public static Squad? Show(Tx tx, Actor actor, long teamId)
    {
        if (TeamActions.Led(tx, actor, teamId) is not { } squad)
        {
            return null;
        }

        if (!TeamRights.IsSettled(squad.Item, tx.Now) && !(squad.Team.CodeUntil > tx.Now))
        {
            TeamStore.NewCode(tx, teamId);
        }

        return Squads.Find(tx, teamId);
    }

    /// <summary>Code and link both: whoever has the old ones cannot come any more.</summary>
    public static Squad? Renew(Tx tx, Actor actor, long teamId)
    {
        if (TeamActions.Led(tx, actor, teamId) is not { } squad)
        {
            return null;
        }

        if (!TeamRights.IsSettled(squad.Item, tx.Now))
        {
            TeamStore.NewCode(tx, teamId);
            TeamStore.NewLink(tx, teamId);
        }

        return Squads.Find(tx, teamId);
    }

    private static CodeAnswer Find(Tx tx, string code)
    {
        if (TeamStore.FindByCode(tx, code) is not { } team || Squads.Find(tx, team.Id) is not { } squad)
        {
            return new CodeAnswer(CodeOutcome.Unknown);
        }

        return team.CodeUntil > tx.Now ? new CodeAnswer(CodeOutcome.Found, squad) : new CodeAnswer(CodeOutcome.Expired);
    }
}
