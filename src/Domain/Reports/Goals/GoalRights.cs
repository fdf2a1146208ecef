using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Reports.Goals;

/// <summary>Who sees how far the goals were reached, and of whom.</summary>
public static class GoalRights
{
    public static bool MayLook(Actor actor) => actor.LeadsCentre || actor.Classes.Count > 0;

    /// <summary>All classes, or those that one is class teacher of.</summary>
    public static bool MaySee(Actor actor, SchoolClass of) => actor.LeadsCentre || actor.Classes.Contains(of);
}
