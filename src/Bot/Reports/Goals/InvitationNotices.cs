using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Reports.Goals;

/// <summary>The invitation in a family's chat: what is open to the child when it is delivered.</summary>
internal sealed class InvitationNotices : INoticeTexts
{
    private const int MostEvents = 5;

    public IReadOnlyList<string> Kinds => [Inviting.Kind];

    /// <summary>Nobody reads it, nobody is invited.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => null;

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (!reader.ActsFor(notice.Subject) || PersonStore.Find(tx, notice.Subject) is not { } child)
        {
            return null;
        }

        var events = Inviting.OpenTo(tx, child).Take(MostEvents).ToList();
        return events.Count == 0
            ? null
            : new Screen(
                GoalTexts.Invitation(child, reader.PersonId == child.Id, events, centre, tx.Now),
                [.. events.Select(e => (IReadOnlyList<Button>)[Button.To(e.Title, "card", e.Id)])]
            );
    }
}
