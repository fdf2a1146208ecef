using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Events;

/// <summary>Who may see and change an event (contract, section 2). Asked by the action itself, whatever button led there.</summary>
public static class EventRights
{
    public static bool MayCreate(Actor actor) => actor.IsStaff;

    public static bool MayEdit(Actor actor, Event item) =>
        actor.LeadsCentre || (actor.IsStaff && actor.PersonId is { } me && item.OrganiserId == me);

    public static bool MaySee(Actor actor, Event item) =>
        MayEdit(actor, item)
        || (
            item.Status != EventStatus.Draft && (item.Visibility == EventVisibility.Public || actor.Person is not null)
        );
}
