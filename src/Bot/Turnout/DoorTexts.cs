using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Turnout;

internal static class DoorTexts
{
    public const string Label = "🔳 QR на входе";
    public const string Stop = "Отключить этот код";
    public const string Stopped = "Код отключён: по нему больше никто не отметится.";
    public const string Marked = "Отметили!";
    public const string ToEvent = "Открыть мероприятие";
    public const string Over =
        "Этот код уже не действует: он работает только в день мероприятия. Если вы здесь — подойдите к педагогу.";

    public static string Shown(Event item) =>
        $"<b>QR на входе</b>: {Html.Safe(item.Title)}\n\nКод — следующим сообщением: покажите его с экрана или распечатайте. "
        + "Кто записан, наводит камеру и нажимает «Я здесь». Код действует сегодня.";

    public static string Caption(Event item) => $"{Html.Bold(item.Title)}\nНаведите камеру и нажмите «Я здесь»";

    /// <param name="child">Empty for the reader.</param>
    public static string HereLabel(string child) => child.Length == 0 ? "🙋 Я здесь" : $"🙋 {child} здесь";

    /// <param name="here">Who is marked already; an empty name is the reader.</param>
    /// <param name="queued">Who has no seat.</param>
    public static string WhoIsHere(Event item, IReadOnlyList<string> here, IReadOnlyList<string> queued, int waiting)
    {
        List<string> lines =
        [
            .. here.Select(n => n.Length == 0 ? "✅ Вы отмечены. Хорошего дня!" : $"✅ {Html.Safe(n)}: отметка есть"),
            .. queued.Select(n =>
                $"🕓 {(n.Length == 0 ? "Вы в очереди" : $"{Html.Safe(n)}: запись в очереди")} — подойдите к педагогу, он решит на месте."
            ),
        ];
        if (waiting > 0)
        {
            lines.Add("Нажмите, кто пришёл:");
        }

        if (lines.Count == 0)
        {
            lines.Add("Вас нет в списке. Если запись ещё открыта, запишитесь — или подойдите к педагогу.");
        }

        return $"{Html.Bold(item.Title)}\n\n{string.Join('\n', lines)}";
    }
}
