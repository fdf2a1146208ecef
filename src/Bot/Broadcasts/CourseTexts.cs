using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>How a broadcast goes, and what became of it.</summary>
internal static class CourseTexts
{
    public const string Cancel = "✖️ Отменить отправку";
    public const string Stop = "⏹ Остановить";
    public const string Withdraw = "↩️ Отозвать";
    public const string Repeat = "🔁 Повторить неподтверждённым";
    public const string Approve = "✅ Одобрить";
    public const string Classes = "🏫 По классам";
    public const string Remind = "🔔 Напомнить тем, кто не отметил";
    public const string Correct = "✏️ Исправить";
    public const string Reach = "⚙️ Кому могут писать педагоги";
    public const string InPerson = "🗣 Сообщить лично";
    public const string AsFile = "📄 Списком в файле";
    public const string Refresh = "🔄 Обновить";

    public const string NotFound = "Такой рассылки нет. Вот рассылки.";
    public const string NoneYet = "Рассылок пока не было.";
    public const string ListTitle = "<b>Рассылки</b>, новые сверху.";
    public const string Cancelled = "Отправка отменена: никому ничего не ушло.";
    public const string StillSending = "Отправка уже идёт. Её можно остановить.";
    public const string Stopping = "Останавливаем. Что успело уйти, покажет сообщение с рассылкой.";
    public const string Withdrawing = "Отзываем. Ход — в сообщении с рассылкой.";
    public const string Repeating = "Отправляем ещё раз тем, у кого доставка не подтвердилась.";
    public const string Reminding = "Отправляем ещё раз тем, кто получил и не отметил.";
    public const string Approved = "Одобрено. Рассылка уйдёт, когда выйдет время на отмену.";
    public const string Already = "Это уже сделано.";
    public const string TooLate = "Сейчас это уже не нужно: посмотрите, что с рассылкой.";
    public const string AskCorrection =
        "Пришлите исправленное сообщение. У тех, кто уже получил, изменится само сообщение. Вид должен остаться прежним: текст заменим текстом, подпись — подписью.";
    public const string OtherKind =
        "Так заменить нельзя: текст меняется только на текст, фото, видео и документ — друг на друга.";
    public const string Corrected = "Исправляем у всех, кто получил.";

    public const string ReachAll = "Всем";
    public const string ReachOwn = "Только своим; шире — с одобрения";

    public static string AskReach(TeachersReach now) =>
        $"Кому могут писать педагоги? Сейчас: <b>{(now == TeachersReach.All ? "всем" : "участникам своих мероприятий и своему классу; остальное ждёт вашего «Одобрить»")}</b>.";

    public static string AskWithdraw(int sent) =>
        $"Отозвать сообщение? У {Plural.Of(sent, "чата", "чатов", "чатов")}, куда оно пришло, мы его удалим, а где Telegram этого уже не даёт — заменим словами «{BroadcastTexts.TakenBack}»";

    public static string WithdrawYes(int sent) => $"↩️ Отозвать ({sent})";

    /// <summary>The line of a list.</summary>
    public static string Label(Broadcast item, CentreSettings centre) =>
        $"{RussianDate.Brief(centre.Local(item.StartedAt ?? item.DueAt ?? item.CreatedAt))} · {State(item.State)}";

    public static string Waiting(Broadcast item, CentreSettings centre, DateTimeOffset now)
    {
        var at = item.DueAt is { } due ? RussianDate.DayAndTime(centre.Local(due), centre.Local(now)) : string.Empty;
        var weekly = item.Weekly ? " и дальше каждую неделю" : string.Empty;
        return item.State switch
        {
            BroadcastState.AwaitingApproval => "⏳ Ждёт одобрения: получателей больше, чем педагог пишет без спроса.",
            BroadcastState.Planned => $"🗓 Отправим <b>{at}</b>{weekly}.",
            _ => $"⏱ Отправим через минуту или чуть позже: <b>{at}</b>. Пока можно передумать.",
        };
    }

    /// <summary>«▓▓▓░░ 40 %» and the counts.</summary>
    public static string Progress(Broadcast item, BatchProgress chats)
    {
        if (item.State == BroadcastState.Preparing)
        {
            return $"📋 Готовим список получателей: {chats.Total}.";
        }

        var done = chats.Total - chats.Waiting;
        var percent = chats.Total == 0 ? 100 : done * 100 / chats.Total;
        var bar = string.Concat(Enumerable.Range(0, 10).Select(i => i < percent / 10 ? '▓' : '░'));
        var word = item.State == BroadcastState.Stopping ? "⏹ Останавливаем" : "📤 Отправляем";
        return $"{word}\n{bar} {percent} %\n{Counts(chats)}";
    }

    public static string Report(Broadcast item, DeliveryReport report)
    {
        var lines = new List<string>
        {
            item.State == BroadcastState.Stopped ? "⏹ Остановлено" : "✅ Рассылка закончена",
            Counts(report.Chats),
        };
        lines.AddRange(
            report
                .Failures.GroupBy(failure => Why(failure))
                .Select(group => $"Не доставлено, {group.Key}: {group.Sum(failure => failure.Count)}")
        );
        if (item.Acknowledged)
        {
            lines.Add($"Ознакомились: {report.Read}, не отметили: {report.Silent}");
        }

        if (report.Classes.Count > 0)
        {
            var (families, informed) = (report.Classes.Sum(c => c.Families), report.Classes.Sum(c => c.Informed));
            lines.Add($"Семьи: извещены {informed} из {families}");
        }

        return string.Join('\n', lines);
    }

    public static string TakenBack(Broadcast item, BatchProgress back)
    {
        var failed = back.Total - back.Sent - back.Waiting;
        var head = item.State == BroadcastState.Withdrawn ? "↩️ Сообщение отозвано" : "↩️ Отзываем сообщение";
        var rest = failed > 0 ? $"\nНе получилось: {failed}" : string.Empty;
        return $"{head}\nОтозвано {back.Sent} из {back.Total}{rest}";
    }

    public static string ClassLine(ClassReach reach)
    {
        var told = reach.Told > 0 ? $", лично: {reach.Told}" : string.Empty;
        return $"{reach.Class}: извещены семьи {reach.Informed} из {reach.Families}{told}";
    }

    public static string InPersonTitle(string of, int left) =>
        left == 0
            ? $"<b>{Html.Safe(of)}</b>: все извещены."
            : $"<b>Сообщить лично, {Html.Safe(of)}</b>\nДо этих семей сообщение не дошло. Отметьте «Сообщено», когда скажете.";

    public static string Told(ChildToTell child, CentreSettings centre)
    {
        var name = child.Person.NameFor(centre);
        return child.ToldAt is null ? $"⬜ {name}" : $"✅ Сообщено: {name}";
    }

    private static string Counts(BatchProgress chats)
    {
        var uncertain = chats.Uncertain > 0 ? $"\nДоставка не подтверждена: {chats.Uncertain}" : string.Empty;
        return $"Доставлено {chats.Sent} из {chats.Total}{uncertain}";
    }

    private static string Why(FailureCount failure) =>
        failure switch
        {
            { State: OutgoingState.Blocked } => "бот выключен или аккаунта больше нет",
            { State: OutgoingState.Cancelled } => "остановлено",
            { State: OutgoingState.Expired } => "вышло время",
            { Reason: var said } when said.Contains("parts arrived", StringComparison.Ordinal) =>
                "альбом пришёл не целиком",
            _ => "Telegram отказал",
        };

    private static string State(BroadcastState state) =>
        state switch
        {
            BroadcastState.AwaitingApproval => "ждёт одобрения",
            BroadcastState.Grace => "вот-вот уйдёт",
            BroadcastState.Planned => "запланирована",
            BroadcastState.Preparing or BroadcastState.Sending => "отправляется",
            BroadcastState.Stopping or BroadcastState.Stopped => "остановлена",
            BroadcastState.Withdrawing or BroadcastState.Withdrawn => "отозвана",
            BroadcastState.Correcting => "исправляется",
            _ => "отправлена",
        };
}
