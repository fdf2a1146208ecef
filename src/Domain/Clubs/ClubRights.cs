using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Clubs;

/// <summary>Who may see and change a club: its teacher, and whoever leads the centre. Asked by the actions themselves.</summary>
public static class ClubRights
{
    public static bool MayCreate(Actor actor) => actor is { IsStaff: true, PersonId: not null };

    public static bool MayEdit(Actor actor, Club club) =>
        actor.LeadsCentre || (actor.IsStaff && actor.PersonId is { } me && club.TeacherId == me);

    public static bool MaySee(Actor actor, Club club) => club.Status != ClubStatus.Draft || MayEdit(actor, club);

    /// <summary>Whatever concerns the whole school: which subjects are taught on the centre's equipment.</summary>
    public static bool MayKeepSubjects(Actor actor) => actor is { LeadsCentre: true, PersonId: not null };
}
