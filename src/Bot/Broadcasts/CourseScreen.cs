using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>One broadcast from its last minute of peace to its report: the same words wherever they stand.</summary>
internal static class CourseScreen
{
    public static Screen Of(Tx tx, CentreSettings centre, Broadcast item, Actor reader)
    {
        var what = BroadcastTexts.Excerpt(ContentJson.Read(item.Content));
        var to = AudienceTexts.All(tx, AudienceStore.Of(tx, item.Id));
        var author =
            item.AuthorId is { } id && id != reader.PersonId && PersonStore.Find(tx, id) is { } person
                ? $"\n<b>Пишет:</b> {Html.Safe(person.NameFor(centre))}"
                : string.Empty;
        var urgent = item.Urgent ? $"\n{BroadcastTexts.UrgentLine(item)}" : string.Empty;
        return new Screen(
            $"{Words(tx, centre, item)}\n\n{what}\n<b>Кому:</b> {to}{author}{urgent}",
            Rows(tx, item, reader)
        );
    }

    private static string Words(Tx tx, CentreSettings centre, Broadcast item) =>
        item.State switch
        {
            BroadcastState.AwaitingApproval or BroadcastState.Grace or BroadcastState.Planned =>
                $"{CourseTexts.Waiting(item, centre, tx.Now)}\n{BroadcastTexts.Count(AudienceStore.Count(tx, item.Id))}",
            BroadcastState.Preparing or BroadcastState.Sending or BroadcastState.Stopping => CourseTexts.Progress(
                item,
                BroadcastReport.Progress(tx, item.Id)
            ),
            BroadcastState.Withdrawing or BroadcastState.Withdrawn => CourseTexts.TakenBack(
                item,
                BroadcastReport.Of(tx, item).Back!
            ),
            BroadcastState.Draft or BroadcastState.Cancelled => CourseTexts.Cancelled,
            _ => CourseTexts.Report(item, BroadcastReport.Of(tx, item)),
        };

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(Tx tx, Broadcast item, Actor reader) =>
        item.State switch
        {
            BroadcastState.AwaitingApproval when reader.LeadsCentre =>
            [
                [Button.Good(CourseTexts.Approve, "bcOk", item.Id)],
                [Button.Bad(CourseTexts.Cancel, "bcCancel", item.Id)],
            ],
            _ when item.IsWaiting =>
            [
                [Button.Bad(CourseTexts.Cancel, "bcCancel", item.Id)],
            ],
            _ when item.IsUnderWay =>
            [
                [Button.Bad(CourseTexts.Stop, "bcStop", item.Id), Button.Bad(CourseTexts.Withdraw, "bcBack", item.Id)],
            ],
            _ when item.IsOver => Over(tx, item),
            _ => [],
        };

    private static IReadOnlyList<IReadOnlyList<Button>> Over(Tx tx, Broadcast item)
    {
        var report = BroadcastReport.Of(tx, item);
        return
        [
            .. report.Chats.Uncertain > 0 ? Row(Button.Good(CourseTexts.Repeat, "bcRepeat", item.Id)) : [],
            .. item.Acknowledged && report.Silent > 0 ? Row(Button.To(CourseTexts.Remind, "bcRemind", item.Id)) : [],
            .. report.Classes.Count > 0 ? Row(Button.To(CourseTexts.Classes, "bcClasses", item.Id)) : [],
            [Button.To(CourseTexts.Correct, "bcFix", item.Id), Button.Bad(CourseTexts.Withdraw, "bcBack", item.Id)],
        ];
    }

    private static IReadOnlyList<Button>[] Row(Button button) =>
        [
            [button],
        ];
}
