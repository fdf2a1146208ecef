using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;

namespace TochkaBot.Admin.Cabinet.Broadcasts;

/// <summary>The delivery report of one broadcast.</summary>
internal static class BroadcastPage
{
    public static Markup Of(Broadcast item, DeliveryReport report, string author, CentreSettings centre) =>
        Markup.Of(
            $"""
            <p><a href="/cabinet/broadcasts">‹ Все рассылки</a></p>
            <p>{CabinetTexts.State(item.State)} · {author} · {Parts.Moment(
                centre,
                item.StartedAt ?? item.DueAt ?? item.CreatedAt
            )}</p>
            <p><b>Доставлено {report.Chats.Sent} из {report.Chats.Total}</b>{(
                report.Chats.Uncertain > 0 ? $" · доставка не подтверждена: {report.Chats.Uncertain}" : string.Empty
            )}</p>
            {Parts.Figures(Figures(item, report))}
            <section id="failures"><h2>Почему не дошло</h2>
            {new Table(
                "Причины по ответам мессенджера",
                ["Что случилось", "Ответ мессенджера", "#Чатов"],
                report.Failures.Select(Failure)
            )
            {
                Empty = "Таких нет.",
            }.Write()}</section>
            <section id="classes"><h2>Семьи по классам</h2>
            {new Table(
                "Кто извещён",
                ["Класс", "#Детей", "#Извещены", "#Сказано лично", "#Осталось"],
                report.Classes.Select(c => Class(item.Id, c))
            )
            {
                Empty = "Эта рассылка не для учеников.",
            }.Write()}</section>
            """
        );

    public static Markup Children(
        long id,
        SchoolClass of,
        IReadOnlyList<ChildToTell> children,
        CentreSettings centre
    ) =>
        Markup.Of(
            $"""
            <p><a href="/cabinet/broadcasts/{id}">‹ Рассылка № {id}</a></p>
            {new Table(
                $"{of}: до кого сообщение не дошло",
                ["Ученик", "Сказано лично"],
                children.Select(c => Child(c, centre))
            )
            {
                Empty = "Все семьи класса извещены.",
            }.Write()}
            """
        );

    private static IEnumerable<(string, Markup)> Figures(Broadcast item, DeliveryReport report)
    {
        yield return ("Ждут отправки", Parts.Number(report.Chats.Waiting));
        yield return ("Не дошло", Parts.Number(BroadcastList.NotArrived(report.Chats), "#failures"));
        if (item.Acknowledged)
        {
            yield return ("Ознакомились", Parts.Number(report.Read));
            yield return ("Ещё не ознакомились", Parts.Number(report.Silent));
        }

        if (report.Back is { } back)
        {
            yield return ("Отозвано", Parts.Number(back.Sent));
        }
    }

    private static IReadOnlyList<Markup> Failure(FailureCount failure) =>
        [
            Parts.Text(
                failure.State switch
                {
                    OutgoingState.Blocked => "бот отключён",
                    OutgoingState.Expired => "устарело",
                    OutgoingState.Cancelled => "остановлено",
                    _ => "отказ",
                }
            ),
            Parts.Text(failure.Reason),
            Parts.Number(failure.Count),
        ];

    private static IReadOnlyList<Markup> Class(long id, ClassReach reach) =>
        [
            Parts.Text($"{reach.Class}"),
            Parts.Number(reach.Families),
            Parts.Number(reach.Informed),
            Parts.Number(reach.Told, Address(id, reach.Class)),
            Parts.Number(reach.Left, Address(id, reach.Class)),
        ];

    private static string Address(long id, SchoolClass of) =>
        $"/cabinet/broadcasts/{id}/class?grade={of.Grade}&letter={Uri.EscapeDataString(of.Letter)}";

    private static IReadOnlyList<Markup> Child(ChildToTell child, CentreSettings centre) =>
        [Parts.Text($"{child.Person.FamilyName} {child.Person.GivenName}"), Parts.Moment(centre, child.ToldAt)];
}
