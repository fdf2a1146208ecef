using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

internal static class ListTexts
{
    private const int LongestName = 100;

    public const string Nobody = "Пока никто не записался.";

    public static string Label(Event item) => $"👥 Список ({item.Taken + item.Queued})";

    public static string Title(Event item)
    {
        var seats = item.Capacity is { } capacity ? $"Занято {item.Taken} из {capacity}" : Participants(item.Taken);
        var queue = item.Queued > 0 ? $", в очереди {item.Queued}" : string.Empty;
        return $"<b>Список</b>: {Html.Safe(item.Title)}\n{seats}{queue}.";
    }

    public static string Line(int number, Participant participant, CentreSettings centre)
    {
        var name = Html.Safe(Name(participant.Person, centre));
        return participant.SignUp.Status switch
        {
            SignUpStatus.Seated => $"{number}. {name}",
            SignUpStatus.Offered => $"{number}. {name} — 🔔 предложили место",
            SignUpStatus.AwaitingConsent => $"{number}. {name} — ⏳ ждём согласия",
            SignUpStatus.AwaitingApproval => $"{number}. {name} — ⏳ ждёт решения",
            _ => $"{number}. {name} — 🕓 в очереди: {participant.SignUp.Position}",
        };
    }

    public static string ConsentLabel(Participant participant, CentreSettings centre) =>
        $"Согласие на бумаге: {Name(participant.Person, centre)}";

    public static string ConsentQuestion(Participant participant, CentreSettings centre) =>
        $"{Html.Bold(Name(participant.Person, centre))}\n\nСогласие родителя подписано и лежит в центре? Мы запишем это и закрепим место.";

    public const string ConsentYes = "Да, согласие получено";

    /// <summary>What a foreign messenger may carry about others is the centre's setting.</summary>
    private static string Name(Person person, CentreSettings centre)
    {
        var name = centre.FullNames ? person.FullName : person.ShortName;
        // A page of the longest names must still fit one message.
        return name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
    }

    private static string Participants(int count) => Plural.Of(count, "участник", "участника", "участников");
}
