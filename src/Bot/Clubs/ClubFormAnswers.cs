using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>Reads the answer to one question. A pressed button says the same words that could be typed.</summary>
internal static partial class ClubFormAnswers
{
    public const string Skip = "-";

    /// <returns>The form with the answer in it; nothing when it was not understood.</returns>
    public static ClubFormState? Read(ClubFormState state, string said, DateTime now)
    {
        var text = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var draft = state.Draft;
        return state.Step switch
        {
            ClubStep.Title => With(
                state,
                text.Length is > 0 and <= ClubDraft.LongestTitle,
                () => draft with { Title = text }
            ),
            ClubStep.Kind => Named<ClubKind>(text) is { } kind ? With(state, draft with { Kind = kind }) : null,
            ClubStep.Focus => Named<ClubFocus>(text) is { } focus ? With(state, draft with { Focus = focus }) : null,
            ClubStep.Subject => With(
                state,
                text.Length is > 0 and <= ClubDraft.LongestSubject,
                () => draft with { Subject = text == Skip ? string.Empty : text }
            ),
            ClubStep.Hours => text == Skip ? With(state, draft with { Hours = null })
            : Number(text, ClubDraft.MostHours) is { } hours ? With(state, draft with { Hours = hours })
            : null,
            ClubStep.Grades => Grades(text.ToLowerInvariant()) is var (from, to)
                ? With(state, draft with { GradeFrom = from, GradeTo = to })
                : null,
            ClubStep.Timetable => text == Skip ? state with { Week = [] }
            : TimetableLine.Read(said) is { } week ? state with { Week = week }
            : null,
            ClubStep.Places => text == Skip ? state with { Places = null }
            : Number(text, ClubGroup.MostSeats) is { } places ? state with { Places = places }
            : null,
            ClubStep.Dates => Dates(state, text, now),
            ClubStep.Description => With(
                state,
                said.Trim().Length <= ClubDraft.LongestDescription,
                () => draft with { Description = text == Skip ? string.Empty : said.Trim() }
            ),
            _ => null,
        };
    }

    private static ClubFormState With(ClubFormState state, ClubDraft draft) => state with { Draft = draft };

    private static ClubFormState? With(ClubFormState state, bool isGood, Func<ClubDraft> draft) =>
        isGood ? state with { Draft = draft() } : null;

    private static int? Number(string text, int most) =>
        int.TryParse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
            : null;

    private static (int From, int To)? Grades(string text)
    {
        if (text is "все" or "все классы" or "для всех")
        {
            return (1, 11);
        }

        if (GradeRange().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : from;
        return from >= 1 && to <= 11 && from <= to ? (from, to) : null;
    }

    /// <summary>«1.09.2026 – 31.05.2027»; one date alone is the last day.</summary>
    private static ClubFormState? Dates(ClubFormState state, string text, DateTime now)
    {
        var parts = Between().Split(text).Where(p => p.Trim().Length > 0).ToList();
        var days = parts.Select(p => DateReader.Read(p, now).Day).OfType<DateOnly>().ToList();
        if (parts.Count is 0 or > 2 || days.Count != parts.Count)
        {
            return null;
        }

        var first = days.Count == 2 ? days[0] : state.Draft.FirstDay;
        return first <= days[^1] ? With(state, state.Draft with { FirstDay = first, LastDay = days[^1] }) : null;
    }

    private static T? Named<T>(string text)
        where T : struct, Enum =>
        // Numbers parse too, into values that nobody offered.
        Enum.TryParse<T>(text, out var value)
        && value.ToString() == text
            ? value
            : null;

    [GeneratedRegex(
        @"^(?<from>\d{1,2})(\s*[–—-]\s*(?<to>\d{1,2}))?(\s*-?(е|й|ого|х)?\s*кл(асс(ы|ов)?|\.)?)?$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex GradeRange();

    [GeneratedRegex(@"\s*[–—]\s*|\s+-\s+|\s+по\s+|(?<=\d)-(?=\d)", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Between();
}
