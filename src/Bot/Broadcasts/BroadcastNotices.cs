using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>What those hear who have to do with a broadcast: how it goes, and whom to tell in person.</summary>
internal sealed class BroadcastNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => [BroadcastNotice.Course, BroadcastNotice.InPerson];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (BroadcastStore.Find(tx, notice.Subject) is not { } item)
        {
            return null;
        }

        return notice.Kind == BroadcastNotice.InPerson ? InPerson(tx, item, notice, reader)
            : BroadcastRights.MayRun(reader, item) ? CourseScreen.Of(tx, centre, item, reader)
            : null;
    }

    private static Screen? InPerson(Tx tx, Broadcast item, Notice notice, Actor reader)
    {
        var reach = BroadcastReport.Classes(tx, item.Id).FirstOrDefault(c => $"{c.Class}" == notice.Detail);
        return reach is { Left: > 0 } && BroadcastRights.MaySeeChildren(reader, item, reach.Class)
            ? new Screen(
                $"{CourseTexts.InPersonTitle($"{reach.Class}", reach.Left)}\n\n{CourseTexts.ClassLine(reach)}\n\n{BroadcastTexts.Excerpt(ContentJson.Read(item.Content))}",
                [Button.Good(CourseTexts.InPerson, "bcClass", item.Id, reach.Grade, reach.Letter)]
            )
            : null;
    }
}
