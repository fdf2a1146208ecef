using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>What people are told about events without having asked: of those they speak for when it is delivered.</summary>
internal sealed class EventNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        [
            "eventCancelled",
            "eventChanged",
            "seriesCancelled",
            "seriesChanged",
            "seatOffered",
            "seatFree",
            "offerExpired",
            "consentReceived",
            "consentLate",
            "consentSoon",
            "signUpAdded",
            "signUpRemoved",
            "applicationAccepted",
            "applicationRefused",
            "applications",
            "teamSeated",
            "teamDeclined",
            LeftOut.Kind,
        ];

    /// <summary>Nobody reads it, nobody is concerned.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            "eventCancelled" or "eventChanged" => OfEvent(tx, centre, notice, reader),
            "applications" => OfApplications(tx, notice, reader),
            LeftOut.Kind => OfLeftOut(tx, centre, notice, reader),
            "seriesCancelled" or "seriesChanged" => SeriesNews.Of(tx, centre, notice, reader),
            _ => OfSignUp(tx, centre, notice, reader),
        };

    /// <summary>Once for the family, however many of it are on the list.</summary>
    private static Screen? OfEvent(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (EventStore.Find(tx, notice.Subject) is not { } item)
        {
            return null;
        }

        if (notice.Kind == "eventChanged" && item.Status == EventStatus.Cancelled)
        {
            // Cancelled before the change was told: its own notice says so, and once is enough.
            return null;
        }

        var family = Household.Of(tx, reader);
        var whom = family.Where(m => SignUpStore.ActiveOf(tx, item.Id, m.Id) is not null).ToList();
        if (whom.Count == 0)
        {
            return null;
        }

        if (item.Status == EventStatus.Cancelled)
        {
            return new Screen(
                NewsTexts.Cancelled(item, whom, centre, tx.Now),
                [Button.To(EventTexts.ToEvents, "events", 0)]
            );
        }

        var clashes = ClashTexts.Of(tx, centre, reader, item, whom, family);
        var changed = NewsTexts.Changed(item, whom, centre, tx.Now);
        return new Screen(clashes.Length > 0 ? $"{changed}\n\n{clashes}" : changed, [Open(item)]);
    }

    private static Screen? OfSignUp(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (
            SignUpStore.Find(tx, notice.Subject) is not { } standing
            || EventStore.Find(tx, standing.EventId) is not { } item
            || Siblings.Told(tx, item, standing, Household.Of(tx, reader)) is not { } found
            || IsToldBy(notice, standing, found)
        )
        {
            return null;
        }

        var member = found with { Awaiting = Household.Awaits(tx, centre, reader, found.Person) };
        return (notice.Kind, standing.Status) switch
        {
            _ when item.Status == EventStatus.Cancelled => null,
            ("seatOffered", SignUpStatus.Offered) => Seat(tx, centre, item, member),
            ("seatFree", SignUpStatus.Queued) when item.Free is null or > 0 => Seat(tx, centre, item, member),
            ("offerExpired", _) => new Screen(NewsTexts.Expiry(item, member), [Open(item)]),
            ("consentReceived", SignUpStatus.Seated) => new Screen(NewsTexts.Consent(item, member), [Open(item)]),
            ("consentSoon", SignUpStatus.AwaitingConsent) => new Screen(
                NewsTexts.ConsentSoon(item, member, centre, tx.Now),
                [.. Consenting(item, member), [Open(item)]]
            ),
            ("consentLate", SignUpStatus.Queued) => new Screen(
                NewsTexts.LateConsent(item, member),
                [.. Consenting(item, member), [Open(item)]]
            ),
            ("applicationAccepted", _) when standing.IsActive => new Screen(
                ApplicationTexts.Accepting(
                    item,
                    member,
                    MemberTexts.State(member, item, centre, tx.Now),
                    centre,
                    tx.Now
                ),
                [.. Consenting(item, member), [Open(item)]]
            ),
            ("applicationRefused", SignUpStatus.Declined) => new Screen(ApplicationTexts.Refusing(item, member)),
            ("teamSeated", SignUpStatus.Seated) => new Screen(NewsTexts.TeamSeated(item, member), [Open(item)]),
            ("teamDeclined", SignUpStatus.Declined) => new Screen(NewsTexts.TeamDeclined(item, member), [Open(item)]),
            ("signUpRemoved", _) => new Screen(NewsTexts.Removed(item, member, centre, tx.Now), [Open(item)]),
            ("signUpAdded", _) when standing.IsActive => new Screen(
                NewsTexts.Added(item, member, MemberTexts.State(member, item, centre, tx.Now), centre, tx.Now),
                [.. Consenting(item, member), [Open(item)]]
            ),
            _ => null,
        };
    }

    /// <summary>What ran out for siblings who came together is said once, with the first of them.</summary>
    private static bool IsToldBy(Notice notice, SignUp subject, Member found) =>
        notice.Kind == "offerExpired" && found.Standing!.Id != subject.Id;

    /// <summary>What has been decided meanwhile needs no call.</summary>
    private static Screen? OfApplications(Tx tx, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { } item
        && EventRights.MayEdit(reader, item)
        && Approvals.Of(tx, item.Id).Sum(unit => unit.Count) is > 0 and var count
            ? new Screen(
                ApplicationTexts.Call(item, count),
                [Button.Good(ApplicationTexts.Label(count), "applications", item.Id)]
            )
            : null;

    private static Screen? OfLeftOut(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { Status: EventStatus.Published } item
        && Household.Of(tx, reader).FirstOrDefault(m => $"{m.Id}" == notice.Detail) is { } member
        && SignUpStore.ActiveOf(tx, item.Id, member.Id) is null
        && SignUps.IsOpenTo(tx, item, member.Id)
            ? new Screen(
                ApplicationTexts.FirstThisTime(item, member.IsSelf ? null : member.Name, centre, tx.Now),
                [Open(item)]
            )
            : null;

    private static Screen Seat(Tx tx, CentreSettings centre, Event item, Member member) =>
        new(
            NewsTexts.Seat(item, member, centre, tx.Now),
            [
                Button.Good(EventTexts.Confirm, "confirm", member.Standing!.Id),
                Button.To(EventTexts.Decline, "decline", member.Standing.Id),
            ]
        );

    private static IEnumerable<IReadOnlyList<Button>> Consenting(Event item, Member member) =>
        member.Awaiting == Awaiting.Reader
            ?
            [
                [Button.Good(MemberTexts.ConsentLabel(member), "consents", member.Id, item.Id)],
            ]
            : [];

    internal static Button Open(Event item) => Button.To("Открыть", "card", item.Id);
}
