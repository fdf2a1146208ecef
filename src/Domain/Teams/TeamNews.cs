using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>What families are told about teams; the subject is the team, the detail a person, unless said otherwise.</summary>
public static class TeamNews
{
    /// <summary>To the captain: these have come.</summary>
    public const string Joined = "teamJoined";

    /// <summary>To who leads from now on.</summary>
    public const string Lead = "teamLead";

    /// <summary>To the captain: somebody has gone.</summary>
    public const string Smaller = "teamSmaller";

    /// <summary>To who was taken out by the captain.</summary>
    public const string Out = "teamOut";

    /// <summary>To who looks for a team: this one asks you in.</summary>
    public const string Call = "teamCall";

    /// <summary>To the captain: somebody looks for a team.</summary>
    public const string Seeker = "teamSeeker";

    /// <summary>About an event, to who was put into a team by the teacher.</summary>
    public const string Put = "teamPut";

    /// <summary>To the mentor.</summary>
    public const string Mentor = "teamMentor";

    /// <summary>To the members: too few, and the sign-up closes soon.</summary>
    public const string TooSmall = "teamShort";

    /// <summary>To the organiser, about an event.</summary>
    public const string TooSmallOnes = "teamsShort";

    /// <summary>To who was in a team that the teacher dissolved.</summary>
    public const string Over = "teamOver";

    /// <summary>To the child and the family, not in quiet hours.</summary>
    internal static void Tell(Tx tx, CentreSettings centre, long personId, Notice notice, string? once = null) =>
        OutboxStore.TellFamily(tx, personId, notice, Terms(tx, centre, once));

    /// <summary>The same, where one act may say it of several of a family: they are the detail of one message.</summary>
    internal static void TellAtOnce(Tx tx, CentreSettings centre, long personId, Notice notice) =>
        OutboxStore.TellFamilyAtOnce(tx, personId, notice, Terms(tx, centre));

    internal static void Captain(Tx tx, CentreSettings centre, Squad squad) =>
        Tell(tx, centre, squad.Captain.Person.Id, new Notice(Lead, squad.Team.Id, $"{squad.Captain.Person.Id}"));

    internal static NoticeTerms Terms(Tx tx, CentreSettings centre, string? once = null) =>
        new()
        {
            Urgency = Urgency.Reminder,
            Once = once,
            DueAt = QuietHours.Next(centre, tx.Now),
        };
}
