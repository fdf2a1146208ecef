using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class HeadTexts
{
    public const string Label = "🔢 Сколько было всего";
    public const string Drop = "Убрать это число";
    public const string NotUnderstood =
        "Напишите число, например: «120» или «120, из них 100 учеников». Каждый вид — один раз.";

    public static string Question(Event item, NamedCount named) =>
        $"<b>Сколько было всего</b>: {Html.Safe(item.Title)}\n\n"
        + "Напишите одним сообщением: «120», «120, из них 100 учеников», «50 учащихся», «3 педагога». Чего не знаете — не пишите."
        + (
            named.People > 0
                ? $"\n\nПо именам уже отмечены: {Plural.Of(named.People, "человек", "человека", "человек")}."
                : string.Empty
        );

    public static string Why(HeadCountResult result) =>
        (result.Outcome, result.Field) switch
        {
            (TurnoutOutcome.TooFew, HeadCountField.Pupils) => $"Учеников по именам отмечено больше: {result.Least}.",
            (TurnoutOutcome.TooFew, HeadCountField.Teachers) => $"Педагогов по именам отмечено больше: {result.Least}.",
            (TurnoutOutcome.TooFew, HeadCountField.Guests) =>
                $"Гостей и родителей по именам отмечено больше: {result.Least}.",
            (TurnoutOutcome.TooFew, _) => $"Всего не может быть меньше, чем по именам и частям: {result.Least}.",
            (TurnoutOutcome.Invalid, _) => "Столько быть не может. Проверьте число.",
            _ => TurnoutTexts.Why(result.Outcome),
        };
}
