using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Whether people come in teams, of how many, and what a team takes: «2–4», «без команд», «одна команда — одно место».</summary>
internal static partial class FormTeams
{
    public const string Question =
        "Приходят командами? Нажмите размер команды или напишите, например: 2–4\n\nОтметьте, сколько мест занимает команда.";
    public const string Refused = "Команды — от 1 до 50 человек. Например: 2–4 или «без команд»";
    public const string Offer = "👥 Сделать командным";

    private const string None = "Без команд";
    private const string ByMembers = "По числу участников";
    private const string OneSeat = "Команда — одно место";
    private const int Largest = 50;

    private static readonly string[] Usual = ["2–3", "2–4", "3–5", "4–6"];

    public static IEnumerable<IReadOnlyList<Button>> Rows(FormState state) =>
        [
            [.. Usual.Select(size => Set(size, size))],
            [Set(Ticked(ByMembers, state.Draft.TeamSeats == TeamSeats.Members), nameof(TeamSeats.Members))],
            [Set(Ticked(OneSeat, state.Draft.TeamSeats == TeamSeats.One), nameof(TeamSeats.One))],
            [Set(None, FormAnswers.Skip)],
        ];

    /// <summary>A hackathon is asked on its preview: most come in teams.</summary>
    public static IEnumerable<IReadOnlyList<Button>> OnPreview(FormState state)
    {
        var draft = state.Draft;
        if (draft is { Kind: EventKind.Hackathon, Enrolment: Enrolment.SignUp, TeamMin: null, TeamMax: null })
        {
            yield return [Button.To(Offer, "field", FormStep.Teams)];
        }
    }

    public static FormAnswer Read(FormState state, string text)
    {
        if (ReadSeats(text) is { } seats)
        {
            return state with { Draft = state.Draft with { TeamSeats = seats } };
        }

        if (text == FormAnswers.Skip || text.StartsWith("без команд", StringComparison.OrdinalIgnoreCase))
        {
            return state with { Draft = state.Draft with { TeamMin = null, TeamMax = null, TeamSeats = default } };
        }

        return ReadSize(text) is var (min, max)
            ? state with
            {
                Draft = state.Draft with { TeamMin = min, TeamMax = max },
            }
            : FormAnswer.No(Refused);
    }

    /// <summary>What of a line speaks of teams: «команды 2–4», «без команд», «команда — одно место».</summary>
    public static bool IsOfTeams(string part) =>
        part.StartsWith("команд", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("без команд", StringComparison.OrdinalIgnoreCase);

    /// <summary>How seats are counted is ticked, and the question stays open for the size.</summary>
    public static bool StaysOpen(FormStep step, string said) => step == FormStep.Teams && ReadSeats(said) is not null;

    /// <summary>«команды по 2–4 человека, одна команда — одно место»; nothing where people come alone.</summary>
    public static string? Words(EventDraft draft) =>
        draft is { TeamMin: null, TeamMax: null }
            ? null
            : $"командами: {Size(draft)}{(draft.TeamSeats == TeamSeats.One ? ", команда занимает одно место" : string.Empty)}";

    private static string Size(EventDraft draft) =>
        (draft.TeamMin, draft.TeamMax) switch
        {
            (null, { } max) => $"до {max} человек",
            ({ } min, null) => $"от {min} человек",
            var (min, max) when min == max => $"по {People(max)}",
            var (min, max) => $"по {min}–{People(max)}",
        };

    private static string People(int? count) => Plural.Of(count ?? 0, "человек", "человека", "человек");

    private static TeamSeats? ReadSeats(string text)
    {
        var words = text.Replace(" - ", " — ", StringComparison.Ordinal).Replace("–", "—", StringComparison.Ordinal);
        bool Is(string name) => words.Equals(name, StringComparison.OrdinalIgnoreCase);
        return Is(nameof(TeamSeats.Members)) || Is(ByMembers) ? TeamSeats.Members
            : Is(nameof(TeamSeats.One)) || Is(OneSeat) ? TeamSeats.One
            : null;
    }

    private static (int Min, int Max)? ReadSize(string text)
    {
        if (Sizes().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var min = int.Parse(match.Groups["min"].Value, CultureInfo.InvariantCulture);
        var max = match.Groups["max"].Success
            ? int.Parse(match.Groups["max"].Value, CultureInfo.InvariantCulture)
            : min;
        return min >= 1 && min <= max && max is >= 2 and <= Largest ? (min, max) : null;
    }

    private static Button Set(string label, object value) => Button.To(label, "set", FormStep.Teams, value);

    private static string Ticked(string label, bool on) => on ? $"● {label}" : label;

    [GeneratedRegex(
        @"^(команд\w*\s*:?\s*)?(по\s+)?(?<min>\d{1,2})(\s*[–—-]\s*(?<max>\d{1,2}))?(\s*(чел\w*\.?|участник\w*))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Sizes();
}
