using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Privacy;

/// <summary>What is told about deletions and about what somebody asked.</summary>
internal sealed class PrivacyNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["dataErased", "childErased", "privacyAsked", "privacyAnswered"];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            "dataErased" => new Screen(PrivacyTexts.ToldErased),
            "childErased" => new Screen(PrivacyTexts.ToldChildErased),
            _ => RequestStore.Find(tx, notice.Subject) is { } request
                ? OfRequest(tx, centre, notice, reader, request)
                : null,
        };

    private static Screen? OfRequest(
        Tx tx,
        CentreSettings centre,
        Notice notice,
        Actor reader,
        PrivacyRequest request
    ) =>
        notice.Kind switch
        {
            "privacyAnswered" => request is { Answer: { } answer } && request.AskedBy == reader.PersonId
                ? new Screen(RequestTexts.Answered(request.Kind, answer), [Button.To(PrivacyTexts.Label, "privacy")])
                : null,
            _ => reader.IsHead && request.AnsweredAt is null
                ? new Screen(
                    RequestTexts.Came(request, centre.Local(tx.Now)),
                    [Button.Good(RequestTexts.Open, "privacyAsked", request.Id)]
                )
                : null,
        };
}
