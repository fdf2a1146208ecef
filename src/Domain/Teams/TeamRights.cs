using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Teams;

/// <summary>Who may do what with a team. A family acts for its child.</summary>
public static class TeamRights
{
    /// <summary>Its members and their families, and who answers for the event.</summary>
    public static bool MaySee(Actor actor, Squad squad) =>
        squad.Members.Any(m => actor.ActsFor(m.Person.Id)) || MayRun(actor, squad.Item);

    public static bool IsCaptain(Actor actor, Squad squad) => actor.ActsFor(squad.Captain.Person.Id);

    /// <summary>Codes, the name, who is asked in: the captain's, and the teacher's.</summary>
    public static bool MayLead(Actor actor, Squad squad) => IsCaptain(actor, squad) || MayRun(actor, squad.Item);

    /// <summary>Mentors, moving people, teams that are too small.</summary>
    public static bool MayRun(Actor actor, Event item) => EventRights.MayEdit(actor, item);

    /// <summary>Nothing of a team is changed any more.</summary>
    public static bool IsSettled(Event item, DateTimeOffset now) =>
        item.Status != EventStatus.Published || item.IsOver(now);
}
