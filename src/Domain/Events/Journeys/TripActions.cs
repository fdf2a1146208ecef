using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Journeys;

/// <summary>The family says how its child travels, until the event begins; who may edit the event reads it.</summary>
public static class TripActions
{
    /// <summary>
    /// The sign-up whose trip this actor may speak of; nothing for others, where there is nothing to travel to, and before the
    /// consent, without which nothing may be kept.
    /// </summary>
    public static (SignUp SignUp, Event Event)? Own(Tx tx, CentreSettings centre, Actor actor, long signUpId) =>
        SignUpStore.Find(tx, signUpId) is { IsActive: true } standing
        && actor.ActsFor(standing.PersonId)
        && !SignUps.NeedsConsent(tx, centre, standing.PersonId)
        && EventStore.Find(tx, standing.EventId) is { } item
        && IsAsked(item, standing)
            ? (standing, item)
            : null;

    /// <summary>Of children, and where one has to go.</summary>
    public static bool IsAsked(Event item, SignUp standing) =>
        standing.Role is ParticipantRole.Pupil or ParticipantRole.Guest && item.Format != EventFormat.Online;

    public static bool IsOpen(Tx tx, Event item) => item.Status == EventStatus.Published && tx.Now < item.StartsAt;

    /// <param name="change">The trip as it is, turned into the trip as it shall be.</param>
    public static TripOutcome Change(Tx tx, CentreSettings centre, Actor actor, long signUpId, Func<Trip, Trip> change)
    {
        if (Own(tx, centre, actor, signUpId) is not var (standing, item))
        {
            return TripOutcome.NotFound;
        }

        if (!IsOpen(tx, item))
        {
            return TripOutcome.TooLate;
        }

        var wanted = change(TripStore.Find(tx, standing.Id) ?? new Trip { SignUpId = standing.Id });
        var trip = wanted with { PickedUp = Trimmed(wanted.PickedUp), Note = Trimmed(wanted.Note) };
        if (trip.PickedUp?.Length > Trip.LongestPickedUp || trip.Note?.Length > Trip.LongestNote)
        {
            return TripOutcome.TooLong;
        }

        TripStore.Put(tx, trip);
        return TripOutcome.Done;
    }

    /// <summary>«Кто как добирается»: by bus first, then by name; nobody for who may not edit the event.</summary>
    public static IReadOnlyList<Traveller> Travellers(Tx tx, Actor actor, Event item)
    {
        if (!EventRights.MayEdit(actor, item))
        {
            return [];
        }

        var trips = TripStore.Of(tx, item.Id);
        return
        [
            .. SignUpStore
                .OfEvent(tx, item.Id)
                .Where(p => p.SignUp.IsActive && IsAsked(item, p.SignUp))
                .Select(p => new Traveller(p, trips.GetValueOrDefault(p.SignUp.Id)))
                .OrderBy(t => t.Trip is null)
                .ThenBy(t => t.Trip?.ByBus != true)
                .ThenBy(
                    t => PersonName.Normal($"{t.Participant.Person.FamilyName} {t.Participant.Person.GivenName}"),
                    StringComparer.Ordinal
                ),
        ];
    }

    /// <summary>The list leaves as a file: the journal says who asked for it.</summary>
    public static void NotePrinted(Tx tx, Actor actor, Event item) =>
        JournalStore.Note(tx, actor.PersonId, "trips.printed", "event", item.Id);

    private static string? Trimmed(string? words) => words?.Trim() is { Length: > 0 } said ? said : null;
}
