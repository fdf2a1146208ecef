using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;

namespace TochkaBot.Bot.Events;

/// <summary>Reads when an event starts, ends and closes.</summary>
internal static class FormMoments
{
    public static FormAnswer ReadStart(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        var local = centre.Local(now).DateTime;
        var reading = DateReader.Read(text, local);
        if (reading.NoSuchDay is { } wrong)
        {
            return FormAnswer.No(FormTexts.NoSuchDay(wrong));
        }

        var asksTime = state.Step == FormStep.Time;
        var today = DateOnly.FromDateTime(local);
        if ((DayOf(state, reading, today) ?? (asksTime ? state.Day : null)) is not { } day)
        {
            return FormAnswer.No(asksTime ? FormTexts.TimeRefused : FormTexts.DateRefused);
        }

        if (IsPast(state) ? day > today : day < today)
        {
            return FormAnswer.No(IsPast(state) ? FormTexts.StillAhead : FormTexts.DayIsOver(day));
        }

        if ((reading.Time ?? (asksTime ? BareHour(text) : Clock(state, centre))) is { } clock)
        {
            var started = StartAt(state, day.ToDateTime(clock), centre, now);
            return started.State is { } known && reading.Until > clock
                ? Lasting(known, reading.Until.Value - clock)
                : started;
        }

        return asksTime ? FormAnswer.No(FormTexts.TimeRefused) : state with { Day = day };
    }

    public static FormAnswer ReadEnd(FormState state, string text, CentreSettings centre)
    {
        if (text == FormAnswers.Skip)
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

    public static FormAnswer ReadDeadline(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        if (text == FormAnswers.Skip)
        {
            return state with { Draft = state.Draft with { SignUpClosesAt = null } };
        }

        var reading = DateReader.Read(text, centre.Local(now).DateTime);
        if (reading.Day is not { } day)
        {
            return FormAnswer.No(reading.NoSuchDay is { } wrong ? FormTexts.NoSuchDay(wrong) : FormTexts.DateRefused);
        }

        var closes = Closing(state, day, reading.Time, centre);
        return closes <= now || closes > state.Draft.StartsAt
            ? FormAnswer.No(FormTexts.DeadlineRefused)
            : state with
            {
                Draft = state.Draft with { SignUpClosesAt = closes },
            };
    }

    public static FormAnswer ReadUntil(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        if (text == FormAnswers.Skip)
        {
            return state with { Until = null };
        }

        var reading = DateReader.Read(text, centre.Local(now).DateTime);
        var first = centre.Day(state.Draft.StartsAt);
        if (reading.Day is not { } day)
        {
            return FormAnswer.No(reading.NoSuchDay is { } wrong ? FormTexts.NoSuchDay(wrong) : FormTexts.DateRefused);
        }

        return day < first.AddDays(7) || day > first.AddDays((int)Repetition.Longest.TotalDays)
            ? FormAnswer.No(FormTexts.UntilRefused(first.AddDays(28)))
            : state with
            {
                Until = day,
            };
    }

    /// <summary>Of what has passed, a day without a year is the last one of its name.</summary>
    public static DateOnly? DayOf(FormState state, DateReading reading, DateOnly today) =>
        IsPast(state) && reading is { YearSaid: false, Day: { } day } && day > today ? day.AddYears(-1) : reading.Day;

    /// <returns>Why the moment cannot stand: it may have passed while the preview waited.</returns>
    public static string? WrongMoment(FormState state, DateTimeOffset now) =>
        (IsPast(state), state.Draft.StartsAt > now) switch
        {
            (true, true) => FormTexts.StillAhead,
            (false, false) when state.EventId is null => FormTexts.StartIsOver,
            _ => null,
        };

    /// <summary>What is repeated keeps its hour.</summary>
    private static TimeOnly? Clock(FormState state, CentreSettings centre) =>
        Repeated(state) is { } pattern ? TimeOnly.FromDateTime(centre.Local(pattern.StartsAt).DateTime) : null;

    /// <summary>The times that move along with a new day; nothing for what is new altogether.</summary>
    private static EventDraft? Repeated(FormState state) =>
        state.Pattern is null ? null
        : state.Draft.StartsAt == default ? state.Pattern
        : state.Draft;

    private static FormAnswer StartAt(FormState state, DateTime wall, CentreSettings centre, DateTimeOffset now)
    {
        var start = centre.Moment(wall).ToUniversalTime();
        if (IsPast(state) ? start > now : start <= now)
        {
            return FormAnswer.No(
                IsPast(state) ? FormTexts.StillAhead : FormTexts.TimeIsOver(TimeOnly.FromDateTime(wall))
            );
        }

        return state with
        {
            Day = null,
            Draft = Repeated(state) is { } pattern
                ? WithTimes(state.Draft, Repetition.At(centre, pattern, wall), now)
                : Moved(state.Draft, start),
        };
    }

    /// <summary>A deadline that has passed by the time somebody repeats the event is none.</summary>
    private static EventDraft WithTimes(EventDraft draft, EventDraft times, DateTimeOffset now) =>
        draft with
        {
            StartsAt = times.StartsAt,
            EndsAt = times.EndsAt,
            SignUpOpensAt = times.SignUpOpensAt,
            SignUpClosesAt = times.SignUpClosesAt > now ? times.SignUpClosesAt : null,
        };

    private static FormState Lasting(FormState state, TimeSpan length) =>
        state with
        {
            Draft = state.Draft with { EndsAt = state.Draft.StartsAt + length },
        };

    /// <summary>It lasts as long as before, and a deadline that the new start has overtaken goes.</summary>
    private static EventDraft Moved(EventDraft draft, DateTimeOffset to) =>
        draft with
        {
            StartsAt = to,
            EndsAt = to + (draft.EndsAt - draft.StartsAt),
            SignUpClosesAt = draft.SignUpClosesAt <= to ? draft.SignUpClosesAt : null,
        };

    /// <summary>A day alone means that it is the last one; the day of the event itself, until it starts.</summary>
    private static DateTimeOffset Closing(FormState state, DateOnly day, TimeOnly? time, CentreSettings centre) =>
        time is null && day == centre.Day(state.Draft.StartsAt)
            ? state.Draft.StartsAt
            : centre.Moment(day.ToDateTime(time ?? new TimeOnly(23, 59))).ToUniversalTime();

    private static bool IsPast(FormState state) => state.Draft.Enrolment == Enrolment.Past;

    private static TimeOnly? BareHour(string text) =>
        int.TryParse(text, out var hour) && hour is >= 0 and <= 23 ? new TimeOnly(hour, 0) : null;
}
