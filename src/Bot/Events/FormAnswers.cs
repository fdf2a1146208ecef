using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
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
            FormStep.Date or FormStep.Time => ReadMoment(state, text, centre, now),
            FormStep.Seats => ReadSeats(state, text),
            FormStep.Grades => ReadGrades(state, text),
            FormStep.Place => ReadPlace(state, text),
            FormStep.End => ReadEnd(state, text, centre),
            FormStep.Deadline => ReadDeadline(state, text, centre, now),
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
            _ => FormAnswer.No(FormTexts.PressButton),
        };
    }

    /// <summary>«С записью», «По списку», «Уже прошло» stand on the question for the kind, which stays open.</summary>
    public static bool IsEnrolment(FormStep step, string said) =>
        step == FormStep.Kind && Enum.TryParse<Enrolment>(said, ignoreCase: true, out _);

    /// <summary>Of what has passed, a day without a year is the last one of its name.</summary>
    public static DateOnly? DayOf(FormState state, DateReading reading, DateOnly today) =>
        state.Draft.Enrolment == Enrolment.Past && reading is { YearSaid: false, Day: { } day } && day > today
            ? day.AddYears(-1)
            : reading.Day;

    /// <returns>Why the moment cannot stand: it may have passed while the preview waited.</returns>
    public static string? WrongMoment(FormState state, DateTimeOffset now) =>
        (state.Draft.Enrolment == Enrolment.Past, state.Draft.StartsAt > now) switch
        {
            (true, true) => FormTexts.StillAhead,
            (false, false) when state.EventId is null => FormTexts.StartIsOver,
            _ => null,
        };

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

    private static FormAnswer ReadKind(FormState state, string text) =>
        Enum.TryParse<Enrolment>(text, ignoreCase: true, out var enrolment) && !int.TryParse(text, out _)
            ? state with
            {
                Draft = state.Draft with { Enrolment = enrolment },
            }
            : ReadName<EventKind>(
                text,
                kind =>
                    state with
                    {
                        Draft = state.Draft with { Kind = kind, Direction = EventKinds.UsualDirection(kind) },
                    }
            );

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
        text.Length > LongestPlace
            ? FormAnswer.No(FormTexts.PlaceRefused)
            : state with
            {
                Draft = state.Draft with { Place = text == Skip ? null : text },
            };

    private static FormAnswer ReadMoment(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        var local = centre.Local(now).DateTime;
        var reading = DateReader.Read(text, local);
        if (reading.NoSuchDay is { } wrong)
        {
            return FormAnswer.No(FormTexts.NoSuchDay(wrong));
        }

        var time = reading.Time ?? (state.Step == FormStep.Time ? BareHour(text) : null);
        var today = DateOnly.FromDateTime(local);
        if ((DayOf(state, reading, today) ?? (state.Step == FormStep.Time ? state.Day : null)) is not { } day)
        {
            return FormAnswer.No(state.Step == FormStep.Time ? FormTexts.TimeRefused : FormTexts.DateRefused);
        }

        var isPast = state.Draft.Enrolment == Enrolment.Past;
        if (isPast ? day > today : day < today)
        {
            return FormAnswer.No(isPast ? FormTexts.StillAhead : FormTexts.DayIsOver(day));
        }

        if (time is not { } clock)
        {
            return state.Step == FormStep.Time ? FormAnswer.No(FormTexts.TimeRefused) : state with { Day = day };
        }

        var moment = centre.Moment(day.ToDateTime(clock)).ToUniversalTime();
        if (isPast ? moment > now : moment <= now)
        {
            return FormAnswer.No(isPast ? FormTexts.StillAhead : FormTexts.TimeIsOver(clock));
        }

        return state with
        {
            Day = null,
            Draft = Moved(state.Draft, moment),
        };
    }

    /// <summary>It lasts as long as before, and a deadline that the new start has overtaken goes.</summary>
    private static EventDraft Moved(EventDraft draft, DateTimeOffset to) =>
        draft with
        {
            StartsAt = to,
            EndsAt = to + (draft.EndsAt - draft.StartsAt),
            SignUpClosesAt = draft.SignUpClosesAt <= to ? draft.SignUpClosesAt : null,
        };

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

    private static FormAnswer ReadEnd(FormState state, string text, CentreSettings centre)
    {
        if (text == Skip)
        {
            return state with { Draft = state.Draft with { EndsAt = null } };
        }

        var start = centre.Local(state.Draft.StartsAt).DateTime;
        var reading = DateReader.Read(text, start);
        if ((reading.Time ?? BareHour(text)) is not { } clock || reading.NoSuchDay is not null)
        {
            return FormAnswer.No(FormTexts.EndRefused);
        }

        var end = centre.Moment((reading.Day ?? DateOnly.FromDateTime(start)).ToDateTime(clock)).ToUniversalTime();
        return end < state.Draft.StartsAt
            ? FormAnswer.No(FormTexts.EndBeforeStart)
            : state with
            {
                Draft = state.Draft with { EndsAt = end },
            };
    }

    private static FormAnswer ReadDeadline(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        if (text == Skip)
        {
            return state with { Draft = state.Draft with { SignUpClosesAt = null } };
        }

        var reading = DateReader.Read(text, centre.Local(now).DateTime);
        if (reading.Day is not { } day)
        {
            return FormAnswer.No(reading.NoSuchDay is { } wrong ? FormTexts.NoSuchDay(wrong) : FormTexts.DateRefused);
        }

        // A day alone means that it is the last one.
        var closes = centre.Moment(day.ToDateTime(reading.Time ?? new TimeOnly(23, 59))).ToUniversalTime();
        return closes <= now || closes > state.Draft.StartsAt
            ? FormAnswer.No(FormTexts.DeadlineRefused)
            : state with
            {
                Draft = state.Draft with { SignUpClosesAt = closes },
            };
    }

    private static FormAnswer ReadDescription(FormState state, string text) =>
        text.Length > EventRules.LongestDescription
            ? FormAnswer.No(FormTexts.DescriptionRefused)
            : state with
            {
                Draft = state.Draft with { Description = text == Skip ? string.Empty : text },
            };

    private static FormAnswer ReadName<T>(string text, Func<T, FormState> set)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && !int.TryParse(text, out _)
            ? set(value)
            : FormAnswer.No(FormTexts.PressButton);

    private static TimeOnly? BareHour(string text) =>
        int.TryParse(text, out var hour) && hour is >= 0 and <= 23 ? new TimeOnly(hour, 0) : null;

    [GeneratedRegex(
        @"^(?<from>\d{1,2})(\s*[–—-]\s*(?<to>\d{1,2}))?(\s*-?(е|й|ого|х)?\s*кл(асс(ы|ов)?|\.)?)?$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex GradeRange();
}
