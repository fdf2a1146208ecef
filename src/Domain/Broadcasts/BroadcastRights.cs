using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>To whom teachers may write without being asked.</summary>
public enum TeachersReach
{
    All,

    /// <summary>Their own events, clubs and class; whatever is wider waits for «Одобрить».</summary>
    Own,
}

/// <summary>Who may write to many (contract, section 2). Asked by the actions, whatever button led there.</summary>
public static class BroadcastRights
{
    public static bool MayWrite(Actor actor) => actor is { IsStaff: true, PersonId: not null };

    /// <summary>Sees how it goes, stops it, takes it back.</summary>
    public static bool MayRun(Actor actor, Broadcast item) =>
        MayWrite(actor) && (actor.LeadsCentre || item.AuthorId == actor.PersonId);

    /// <summary>The children of a class, by name: who runs the broadcast, and the class teacher.</summary>
    public static bool MaySeeChildren(Actor actor, Broadcast item, SchoolClass of) =>
        MayRun(actor, item) || (actor.IsStaff && actor.Classes.Contains(of));

    public static bool NeedsApproval(Tx tx, Actor actor, IEnumerable<AudiencePart> audience) =>
        !actor.LeadsCentre && ReachStore.Of(tx) == TeachersReach.Own && audience.Any(part => !IsOwn(tx, actor, part));

    private static bool IsOwn(Tx tx, Actor actor, AudiencePart part) =>
        part.Kind switch
        {
            AudienceKind.Class => actor.Classes.Contains(new SchoolClass(part.Grade, part.Letter)),
            AudienceKind.Event => EventStore.Find(tx, part.SubjectId) is { } item && EventRights.MayEdit(actor, item),
            AudienceKind.Club => ClubStore.Find(tx, part.SubjectId) is { } club && ClubRights.MayEdit(actor, club),
            _ => false,
        };
}
