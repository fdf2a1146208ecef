using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>Who may see and change the lists (contract, section 2). The one place that decides it.</summary>
public static class RosterRights
{
    /// <summary>Lists of the whole school: importing, a new school year.</summary>
    public static bool MayLead(Actor actor) => actor.LeadsCentre;

    /// <summary>Whether any class at all is open to them: what shows «Списки классов» in a menu.</summary>
    public static bool MayOpen(Actor actor) => MayLead(actor) || actor.Classes.Count > 0;

    /// <summary>A class and the children in it: of a class teacher their own.</summary>
    public static bool MayKeep(Actor actor, SchoolClass of) => MayLead(actor) || actor.Classes.Contains(of);
}
