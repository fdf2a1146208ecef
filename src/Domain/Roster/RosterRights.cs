using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

/// <summary>Who may see and change the lists (contract, section 2). The one place that decides it.</summary>
public static class RosterRights
{
    /// <summary>Lists of the whole school: importing, a new school year.</summary>
    public static bool MayLead(Actor actor) => actor.LeadsCentre;

    /// <summary>Whether any class at all is open to them: what shows «Списки классов» in a menu.</summary>
    public static bool MayOpen(Actor actor) => MayLead(actor);

    /// <summary>A class and the children in it. A class teacher's own class is to be let in here, and nowhere else.</summary>
    public static bool MayKeep(Tx tx, Actor actor, SchoolClass of) => MayLead(actor);
}
