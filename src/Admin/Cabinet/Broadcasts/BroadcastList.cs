using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Admin.Cabinet.Broadcasts;

internal sealed record BroadcastLine(Broadcast Item, BatchProgress Chats, string Author);

internal static class BroadcastList
{
    public const int PerPage = 25;

    /// <param name="lines">One more than a page shows, when there are more.</param>
    public static Markup Of(IReadOnlyList<BroadcastLine> lines, int page, CentreSettings centre) =>
        Markup.Of(
            $"""
            {new Table(
                "Новое сверху; доставка считается по чатам",
                ["Рассылка", "Когда", "Кто отправил", "Состояние", "#Чатов", "#Доставлено", "#Не подтверждено", "#Не дошло", "#Ждёт"],
                lines.Take(PerPage).Select(l => Row(l, centre))
            )
            {
                Empty = "Рассылок ещё не было.",
            }.Write()}
            <p>{(page > 0 ? Parts.Link("‹ Новее", $"/cabinet/broadcasts?page={page - 1}") : Markup.None)}
            {(lines.Count > PerPage ? Parts.Link("Раньше ›", $"/cabinet/broadcasts?page={page + 1}") : Markup.None)}</p>
            """
        );

    private static IReadOnlyList<Markup> Row(BroadcastLine line, CentreSettings centre)
    {
        var address = $"/cabinet/broadcasts/{line.Item.Id}";
        return
        [
            Parts.Link($"№ {line.Item.Id}", address),
            Parts.Moment(centre, line.Item.StartedAt ?? line.Item.DueAt ?? line.Item.CreatedAt),
            Parts.Text(line.Author),
            Parts.Text(CabinetTexts.State(line.Item.State)),
            Parts.Number(line.Chats.Total, address),
            Parts.Number(line.Chats.Sent, address),
            Parts.Number(line.Chats.Uncertain, address),
            Parts.Number(NotArrived(line.Chats), $"{address}#failures"),
            Parts.Number(line.Chats.Waiting, address),
        ];
    }

    public static int NotArrived(BatchProgress chats) =>
        chats[OutgoingState.Blocked]
        + chats[OutgoingState.Failed]
        + chats[OutgoingState.Expired]
        + chats[OutgoingState.Cancelled];
}
