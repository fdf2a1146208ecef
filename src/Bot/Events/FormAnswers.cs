using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>An answer understood, or one sentence with an example why not.</summary>
internal sealed record FormAnswer(FormState? State, string? Refusal = null)
{
    public static implicit operator FormAnswer(FormState state) => new(state);

    public static FormAnswer No(string why) => new(null, why);
}

/// <summary>Reads the answer to one question. A pressed button says the same words that could be typed.</summary>
internal static partial class FormAnswers
{
    public const string Skip = "-";

    private const int MostSeats = 5000;
    private const int LongestPlace = 200;

    public static FormAnswer Read(FormState state, string said, CentreSettings centre, DateTimeOffset now)
    {
        var text = said.Trim();
        return state.Step switch
        {
            FormStep.Kind => ReadKind(state, text),
            FormStep.Title => ReadTitle(state, text),
            FormStep.Date or FormStep.Time => FormMoments.ReadStart(state, text, centre, now),
            FormStep.Seats => ReadSeats(state, text),
            FormStep.Grades => ReadGrades(state, text),
            FormStep.Place => ReadPlace(state, text),
            FormStep.End => FormMoments.ReadEnd(state, text, centre),
            FormStep.Deadline => FormMoments.ReadDeadline(state, text, centre, now),
            FormStep.Description => ReadDescription(state, text),
            FormStep.Direction => state with { Draft = state.Draft with { Direction = text } },
            FormStep.Level => ReadName<EventLevel>(
                text,
                level => state with { Draft = state.Draft with { Level = level } }
            ),
            FormStep.Visibility => ReadName<EventVisibility>(
                text,
                visibility => state with { Draft = state.Draft with { Visibility = visibility } }
            ),
            FormStep.Format => FormOnline.ReadFormat(state, text),
            FormStep.OnlineUrl => FormOnline.ReadUrl(state, text),
            FormStep.OpenTo => FormAudience.Toggle(state, text),
            FormStep.Rules => FormRules.Toggle(state, text),
            FormStep.Teams => FormTeams.Read(state, text),
            FormStep.Quotas => FormRules.ReadQuotas(state, text),
            FormStep.Opens => FormRules.ReadOpens(state, text, centre, now),
            FormStep.Until => FormMoments.ReadUntil(state, text, centre, now),
            _ => FormAnswer.No(FormTexts.PressButton),
        };
    }

    /// <summary>«С записью», «По списку», «Уже прошло» stand on the question for the kind, which stays open; so do ticks.</summary>
    public static bool StaysOpen(FormStep step, string said) =>
        step is FormStep.OpenTo or FormStep.Rules || IsEnrolment(step, said) || FormTeams.StaysOpen(step, said);

    /// <returns>«5–9», «7», «все»: from and to; nothing when it is something else.</returns>
    public static (int From, int To)? ReadGradeRange(string text)
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

    public static FormAnswer ReadTitle(FormState state, string text)
    {
        var title = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length is 0 or > EventRules.LongestTitle
            ? FormAnswer.No(FormTexts.TitleRefused)
            : state with
            {
                Draft = state.Draft with { Title = title },
            };
    }

    public static FormAnswer ReadPlace(FormState state, string text) =>
        FormOnline.FormatNamed(text) is { } format ? FormOnline.With(state, format)
        : text.Length > LongestPlace ? FormAnswer.No(FormTexts.PlaceRefused)
        : FormOnline.At(state, text == Skip ? null : text);

    private static bool IsEnrolment(FormStep step, string said) =>
        step == FormStep.Kind && Enum.TryParse<Enrolment>(said, ignoreCase: true, out _);

    private static FormAnswer ReadKind(FormState state, string text) =>
        IsEnrolment(state.Step, text)
            ? ReadName<Enrolment>(text, enrolment => state with { Draft = state.Draft with { Enrolment = enrolment } })
            : ReadName<EventKind>(
                text,
                kind =>
                    state with
                    {
                        Draft = state.Draft with { Kind = kind, Direction = EventKinds.UsualDirection(kind) },
                    }
            );

    private static FormAnswer ReadSeats(FormState state, string text)
    {
        if (text == Skip)
        {
            return state with { Draft = state.Draft with { Capacity = null } };
        }

        return int.TryParse(text.Split(' ')[0], out var seats) && seats is >= 1 and <= MostSeats
            ? state with
            {
                Draft = state.Draft with { Capacity = seats },
            }
            : FormAnswer.No(FormTexts.SeatsRefused);
    }

    private static FormAnswer ReadGrades(FormState state, string text) =>
        ReadGradeRange(text.ToLowerInvariant()) is var (from, to)
            ? state with
            {
                Draft = state.Draft with { GradeFrom = from, GradeTo = to },
            }
            : FormAnswer.No(FormTexts.GradesRefused);

    private static FormAnswer ReadDescription(FormState state, string text) =>
        text.Length > EventRules.LongestDescription
            ? FormAnswer.No(FormTexts.DescriptionRefused)
            : state with
            {
                Draft = state.Draft with { Description = text == Skip ? string.Empty : text },
            };

    private static FormAnswer ReadName<T>(string text, Func<T, FormState> set)
        where T : struct, Enum =>
        // Numbers and lists parse too, into values that nobody offered.
        Enum.TryParse<T>(text, ignoreCase: true, out var value)
        && Enum.IsDefined(value)
        && value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
            ? set(value)
            : FormAnswer.No(FormTexts.PressButton);

    [GeneratedRegex(
        @"^(?<from>\d{1,2})(\s*[–—-]\s*(?<to>\d{1,2}))?(\s*-?(е|й|ого|х)?\s*кл(асс(ы|ов)?|\.)?)?$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex GradeRange();
}
