using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>
/// The signed paper of a child who waits for a place in a club. It stands here and not with the clubs, since seats at events
/// that waited for the same paper are theirs now too.
/// </summary>
public static class ClubPapers
{
    public static EnrolResult Record(Tx tx, CentreSettings centre, Actor actor, long memberId)
    {
        if (
            ClubMemberStore.Find(tx, memberId) is not { IsActive: true } standing
            || ClubStore.OfGroup(tx, standing.GroupId) is not { } club
            || !ClubRights.MayEdit(actor, club)
        )
        {
            return new EnrolResult(EnrolOutcome.NotFound);
        }

        ConsentStore.RecordPaper(tx, actor.PersonId, standing.PersonId, ConsentPurpose.Processing);
        if (ConsentStore.IsNeeded(tx, centre, standing.PersonId))
        {
            // A legal representative has refused, and that word stops whatever the paper says.
            return new EnrolResult(EnrolOutcome.AwaitingConsent, standing);
        }

        ConsentSeats.Came(tx, centre, standing.PersonId);
        Enrolling.ConsentCame(tx, centre, standing.PersonId);
        return new EnrolResult(EnrolOutcome.Enrolled, ClubMemberStore.Find(tx, memberId));
    }
}
