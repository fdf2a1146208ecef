using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Families;

/// <summary>What families and those who confirm them hear.</summary>
internal sealed class FamilyNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        ["familyJoined", "claimWaits", "claimConfirmed", "claimRejected", "phoneMoved", "ofAge"];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            "claimRejected" => new Screen(ClaimTexts.NewsOfRejection),
            "ofAge" => new Screen(ConsentTexts.NewsOfAge, [Button.Good(FamilyTexts.Consents, "consents")]),
            "phoneMoved" => new Screen(ParentTexts.OldPhone),
            "claimWaits" => Waiting(tx, centre, notice, reader),
            _ => PersonStore.Find(tx, notice.Subject) is { } child ? OfChild(tx, centre, notice, reader, child) : null,
        };

    private static Screen? OfChild(Tx tx, CentreSettings centre, Notice notice, Actor reader, Person child) =>
        notice.Kind == "claimConfirmed"
            ? new Screen(
                ClaimTexts.NewsOfConfirmation(child, child.Id == reader.PersonId),
                [Button.To(FamilyTexts.Events, "events", 0)]
            )
            : Joined(tx, centre, notice, child);

    private static Screen? Waiting(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        Claims.Find(tx, reader, notice.Subject) is { } claim
            ? new Screen(
                ClaimTexts.NewsOfClaim(claim, centre),
                [Button.Good(ClaimTexts.Confirm, "claim", claim.Typed.Id)]
            )
            : null;

    private static Screen? Joined(Tx tx, CentreSettings centre, Notice notice, Person child) =>
        long.TryParse(notice.Detail, CultureInfo.InvariantCulture, out var adultId)
        && FamilyStore.Find(tx, adultId, child.Id) is { } link
        && PersonStore.Find(tx, adultId) is { } adult
            ? new Screen(
                ParentTexts.JoinedNews(adult, child, link.Role, centre),
                [Button.To(FamilyTexts.Family, "family")]
            )
            : null;
}
