using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Tournaments;

/// <summary>Who may run a tournament and who may look (contract, section 2).</summary>
public static class TournamentRights
{
    /// <summary>The organiser, a deputy, the head.</summary>
    public static bool MayRun(Actor actor, Event item) => EventRights.MayEdit(actor, item);

    public static bool MaySee(Actor actor, Event item) => EventRights.MaySee(actor, item);

    /// <summary>How others are called in this actor's chat.</summary>
    public static Naming NamingFor(Actor actor, Event item, bool fullNames) =>
        MayRun(actor, item) && fullNames ? Naming.Full
        : actor.Person is not null ? Naming.Inside
        : Naming.Outside;
}
