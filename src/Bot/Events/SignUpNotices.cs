using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>
/// What families are told of their sign-ups: of all whom one act concerned in one message, as they stand when it is delivered.
/// </summary>
internal sealed class SignUpNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        [
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
            "teamSeated",
            "teamDeclined",
        ];

    /// <summary>Nobody reads it, nobody is concerned.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        // What waited since before notices spoke of several has the sign-up for its subject.
        var ids = notice.Ids() is { Count: > 0 } several ? several : [notice.Subject];
        var meant = ids.Select(id => SignUpStore.Find(tx, id)).OfType<SignUp>().ToList();
        if (
            meant.Count == 0
            || EventStore.Find(tx, meant[0].EventId) is not { } item
            || item.Status == EventStatus.Cancelled
        )
        {
            return null;
        }

        var standing = meant.Where(s => IsTrue(notice.Kind, s, item)).ToLookup(s => s.PersonId);
        var members = Household
            .Of(tx, reader)
            .Where(m => standing[m.Id].Any())
            .Select(m =>
                m with
                {
                    Standing = standing[m.Id].Last(),
                    Awaiting = Household.Awaits(tx, centre, reader, m.Person),
                }
            )
            .ToList();
        return members.Count > 0 ? Write(notice.Kind, new Concerned(item, members), centre, tx.Now) : null;
    }

    /// <summary>Whether it may still be said of who stands so now.</summary>
    private static bool IsTrue(string kind, SignUp standing, Event item) =>
        (kind, standing.Status) switch
        {
            ("seatOffered", SignUpStatus.Offered) => true,
            ("seatFree", SignUpStatus.Queued) => item.Free is null or > 0,
            ("consentReceived" or "teamSeated", SignUpStatus.Seated) => true,
            ("consentSoon", SignUpStatus.AwaitingConsent) => true,
            ("consentLate", SignUpStatus.Queued) => true,
            ("applicationAccepted" or "signUpAdded", _) => standing.IsActive,
            ("applicationRefused" or "teamDeclined", SignUpStatus.Declined) => true,
            ("offerExpired" or "signUpRemoved", _) => true,
            _ => false,
        };

    private static Screen Write(string kind, Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        kind switch
        {
            "seatOffered" or "seatFree" => new Screen(NewsTexts.Seat(whom, centre, now), [.. Answers(whom)]),
            "offerExpired" => Told(whom, NewsTexts.Expiry(whom)),
            "consentReceived" => Told(whom, NewsTexts.Consent(whom)),
            "consentSoon" => Asked(whom, NewsTexts.ConsentSoon(whom, centre, now)),
            "consentLate" => Asked(whom, NewsTexts.LateConsent(whom)),
            "applicationAccepted" => Asked(whom, ApplicationTexts.Accepting(whom, centre, now)),
            "applicationRefused" => new Screen(ApplicationTexts.Refusing(whom)),
            "teamSeated" => Told(whom, NewsTexts.TeamSeated(whom)),
            "teamDeclined" => Told(whom, NewsTexts.TeamDeclined(whom)),
            "signUpRemoved" => Told(whom, NewsTexts.Removed(whom, centre, now)),
            _ => Asked(whom, NewsTexts.Added(whom, centre, now)),
        };

    private static Screen Told(Concerned whom, string words) => new(words, [EventNotices.Open(whom.Item)]);

    /// <summary>With a button for each consent that the reader may give.</summary>
    private static Screen Asked(Concerned whom, string words) =>
        new(
            words,
            [
                .. whom
                    .Members.Where(m => m.Awaiting == Awaiting.Reader)
                    .Select(m =>
                        (IReadOnlyList<Button>)
                            [Button.Good(MemberTexts.ConsentLabel(m), "consents", m.Id, whom.Item.Id)]
                    ),
                [EventNotices.Open(whom.Item)],
            ]
        );

    /// <summary>A row for each who answers; who is alone needs no name.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Answers(Concerned whom) =>
        whom.Turns.Select(turn =>
            (IReadOnlyList<Button>)
                [
                    Button.Good(
                        whom.AreSeveral ? MemberTexts.ConfirmLabel(turn) : EventTexts.Confirm,
                        "confirm",
                        turn.Standing!.Id
                    ),
                    Button.To(
                        whom.AreSeveral ? MemberTexts.DeclineLabel(turn) : EventTexts.Decline,
                        "decline",
                        turn.Standing.Id
                    ),
                ]
        );
}
