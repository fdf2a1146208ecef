using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Staff;

/// <summary>What the head hears of an invitation that was taken up.</summary>
internal sealed class StaffNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["staffJoined", "affairsTaken"];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) =>
        PersonStore.Find(tx, notice.Subject) is not { } person ? null
        : notice.Kind == "affairsTaken"
            ? new Screen(StaffTexts.Taken(person, centre), [Button.To("Мероприятия", "own", 0)])
        : Enum.TryParse<StaffRole>(notice.Detail, true, out var role)
            ? new Screen(StaffTexts.Joined(person, role, centre), [Button.To("Сотрудники", "staff")])
        : null;
}
