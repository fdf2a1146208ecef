using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>The form's questions about taking part from afar: how it is held, and where the meeting is.</summary>
internal static class FormOnline
{
    public const string FormatQuestion = "Как проводим?";

    public const string UrlQuestion =
        "<b>Ссылка для участников</b>\nПришлите ссылку на встречу: её увидят только те, кто записан. Можно и позже — тогда записанным напишем.";

    private const string Later = "Пришлю позже";

    private const string UrlRefused = "Это не похоже на ссылку. Например: https://meet.example.ru/kruzhok";

    private static readonly EventFormat[] Formats = [EventFormat.Onsite, EventFormat.Online, EventFormat.Hybrid];

    /// <summary>An online event whose address nobody has said yet.</summary>
    public static bool LacksUrl(EventDraft draft) => draft is { Format: not EventFormat.Onsite, OnlineUrl: null };

    public static string Label(EventFormat format) =>
        format switch
        {
            EventFormat.Online => "💻 Онлайн",
            EventFormat.Hybrid => "🏫💻 Очно и онлайн",
            _ => "🏫 Очно",
        };

    /// <summary>«онлайн» typed where the place is asked for, and what stands on a button.</summary>
    public static EventFormat? FormatNamed(string words) =>
        words.ToLowerInvariant() switch
        {
            "онлайн" or "online" or "дистанционно" => EventFormat.Online,
            _ => null,
        };

    public static IEnumerable<IReadOnlyList<Button>> Rows(FormState state) =>
        state.Step == FormStep.Format
            ? Formats.Select(f =>
                (IReadOnlyList<Button>)[FormScreens.Set(state, f == state.Draft.Format ? $"● {Label(f)}" : Label(f), f)]
            )
            :
            [
                [FormScreens.Set(state, state.Draft.OnlineUrl is null ? Later : FormTexts.Remove, FormAnswers.Skip)],
            ];

    public static FormAnswer ReadFormat(FormState state, string said) =>
        Formats.Where(f => $"{f}".Equals(said, StringComparison.OrdinalIgnoreCase)).ToList() is [var format]
            ? With(state, format)
            : FormAnswer.No(FormTexts.PressButton);

    public static FormState With(FormState state, EventFormat format) =>
        state with
        {
            Draft = state.Draft with
            {
                Format = format,
                Place = format == EventFormat.Online ? null : state.Draft.Place,
                OnlineUrl = format == EventFormat.Onsite ? null : state.Draft.OnlineUrl,
            },
        };

    /// <summary>Who names a place for an online event awaits people there too.</summary>
    public static FormState At(FormState state, string? place) =>
        state with
        {
            Draft = state.Draft with
            {
                Place = place,
                Format =
                    place is not null && state.Draft.Format == EventFormat.Online
                        ? EventFormat.Hybrid
                        : state.Draft.Format,
            },
        };

    public static FormAnswer ReadUrl(FormState state, string said)
    {
        if (said == FormAnswers.Skip)
        {
            return state with { Draft = state.Draft with { OnlineUrl = null } };
        }

        // «meet.example.ru/kruzhok», as people write it.
        var url = said.Contains("://", StringComparison.Ordinal) || !said.Contains('.') ? said : $"https://{said}";
        return url.Length <= EventRules.LongestWords && EventRules.IsWebAddress(url)
            ? state with
            {
                Draft = state.Draft with { OnlineUrl = url },
            }
            : FormAnswer.No(UrlRefused);
    }

    /// <summary>For the preview.</summary>
    public static string? Line(Event item) =>
        (OnlineTexts.Format(item), item.OnlineUrl) switch
        {
            (null, null) => null,
            ({ } format, null) => $"{format}, ссылки пока нет",
            ({ } format, { } url) => $"{format}\n{OnlineTexts.ForStaff(url)}",
            (null, { } url) => OnlineTexts.ForStaff(url),
        };
}
