using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Conversations.Picking;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

internal static class AddTexts
{
    public static string Choose(Event item, bool hasClasses) =>
        $"<b>Добавить в список</b>: {Html.Safe(item.Title)}\n{ListTexts.Seats(item)}\n\n" + PickTexts.Ask(hasClasses);

    public static string Class(Event item, SchoolClass of, int picked) =>
        $"<b>{Html.Safe($"{of}")}</b> · {Html.Safe(item.Title)}\n{ListTexts.Seats(item)}\n"
        + (
            item.Queued > 0 && picked > 0 ? "В очереди уже ждут: отмеченные встанут за ними."
            : item.Free < picked ? $"Отмечено {picked}: кому не хватит места, встанет в очередь."
            : "Отметьте, кого добавить. ✅ — уже в списке."
        );

    public static string AddedOne(string name, SignUpResult result)
    {
        var shown = Html.Bold(name);
        return (result.Outcome, result.SignUp?.Status) switch
        {
            (SignUpOutcome.Already, _) => $"Уже в списке: {shown}.",
            (_, SignUpStatus.Seated) => $"✅ В списке: {shown}.",
            (_, SignUpStatus.AwaitingConsent) => $"⏳ В списке: {shown}. Ждём согласия родителя.",
            (_, SignUpStatus.Queued) => $"🕓 В очереди ({result.SignUp.Position}): {shown}.",
            (_, SignUpStatus.Offered) => $"🔔 Предложили место: {shown}.",
            _ => "Добавить уже нельзя: мероприятие прошло или отменено.",
        };
    }

    /// <summary>«Добавили: 5. Ждут согласия: 1. В очереди: 2.»</summary>
    public static string Added(IReadOnlyList<SignUpResult> results)
    {
        var fresh = results
            .Where(r => r.Outcome != SignUpOutcome.Already)
            .Select(r => r.SignUp)
            .OfType<SignUp>()
            .ToList();
        string?[] parts =
        [
            Count("✅ В списке", fresh, SignUpStatus.Seated),
            Count("⏳ Ждут согласия", fresh, SignUpStatus.AwaitingConsent),
            Count("🔔 Предложили место", fresh, SignUpStatus.Offered),
            Count("🕓 В очереди", fresh, SignUpStatus.Queued),
        ];
        return fresh.Count == 0
            ? "Никого не добавили: они уже в списке или мероприятие закрыто."
            : $"Добавили: {Plural.Of(fresh.Count, "человек", "человека", "человек")}.\n{string.Join('\n', parts.Where(p => p is not null))}";
    }

    private static string? Count(string words, IEnumerable<SignUp> signUps, SignUpStatus status) =>
        signUps.Count(s => s.Status == status) is > 0 and var count ? $"{words}: {count}" : null;
}
