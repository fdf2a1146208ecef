using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>«Хакатон 7.12 15:00, 12 мест, 5–9»: a whole event in one line, straight to the preview.</summary>
internal static partial class EventLine
{
    /// <returns>
    /// The form as far as the line tells; its step is the first question that stays open. What was refused is told with it,
    /// and what was understood is kept.
    /// </returns>
    public static FormAnswer Read(string line, CentreSettings centre, DateTimeOffset now)
    {
        var parts = line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // First of all: whether a date may be in the past depends on it.
        var enrolment = parts.Select(FormTexts.EnrolmentNamed).FirstOrDefault(e => e is not null) ?? Enrolment.SignUp;
        var state = new FormState(FormStep.Title, new EventDraft { Enrolment = enrolment });
        string? refusal = null;
        foreach (var part in parts.Where(p => FormTexts.EnrolmentNamed(p) is null))
        {
            var answer = Take(state, part, centre, now);
            state = answer.State ?? state;
            refusal ??= answer.Refusal;
        }

        var known = WithKind(state);
        var step =
            known.FirstOpen == FormStep.Preview && refusal == FormTexts.SeatsRefused ? FormStep.Seats : known.FirstOpen;
        return new FormAnswer(known with { Step = step }, refusal);
    }

    private static FormAnswer Take(FormState state, string part, CentreSettings centre, DateTimeOffset now)
    {
        if (FormTeams.IsOfTeams(part))
        {
            return FormAnswers.Read(state with { Step = FormStep.Teams }, part, centre, now);
        }

        if (Seats().Match(part) is { Success: true } seats)
        {
            return FormAnswers.Read(state with { Step = FormStep.Seats }, seats.Groups["n"].Value, centre, now);
        }

        if (part.StartsWith("без огранич", StringComparison.OrdinalIgnoreCase))
        {
            return state;
        }

        if (FormAudience.Named(part) is { } audience)
        {
            return state with { Draft = audience(state.Draft) };
        }

        if (FormAnswers.ReadGradeRange(part.ToLowerInvariant()) is var (from, to))
        {
            return state with { Draft = state.Draft with { GradeFrom = from, GradeTo = to } };
        }

        return TakeWords(state, part, centre, now);
    }

    private static FormAnswer TakeWords(FormState state, string part, CentreSettings centre, DateTimeOffset now)
    {
        var local = centre.Local(now).DateTime;
        var reading = DateReader.Read(part, local);
        if (reading.NoSuchDay is { } wrong)
        {
            return Refused(state, reading.Rest, FormTexts.NoSuchDay(wrong));
        }

        if (reading.Day is not null || (reading.Time is not null && state.Day is not null))
        {
            var words = string.Create(
                CultureInfo.InvariantCulture,
                $"{FormMoments.DayOf(state, reading, DateOnly.FromDateTime(local)) ?? state.Day:yyyy-MM-dd} {reading.Time:HH\\:mm}–{reading.Until:HH\\:mm}"
            );
            var dated = FormAnswers.Read(state with { Step = FormStep.Date }, words, centre, now);
            return dated.State is { } known ? Named(known, reading.Rest) : Refused(state, reading.Rest, dated.Refusal!);
        }

        return Named(state, part);
    }

    /// <summary>The date is refused, the words beside it are not lost.</summary>
    private static FormAnswer Refused(FormState state, string rest, string why) =>
        new(Named(state, rest).State ?? state, why);

    /// <summary>The first words are the title, the next the place.</summary>
    private static FormAnswer Named(FormState state, string words)
    {
        if (words.Length == 0)
        {
            return state;
        }

        if (state.Draft.Title.Length > 0)
        {
            return FormAnswers.ReadPlace(state, words);
        }

        return FormAnswers.ReadTitle(state, words);
    }

    private static FormState WithKind(FormState state)
    {
        var kind = EventKinds.Guess(state.Draft.Title);
        return state with { Draft = state.Draft with { Kind = kind, Direction = EventKinds.UsualDirection(kind) } };
    }

    [GeneratedRegex(
        @"^(?<n>\d+)\s*(мест(о|а)?|чел(\.|овек(а)?)?|участник(а|ов)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Seats();
}
