using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>«Хакатон 7.12 15:00, 12 мест, 5–9»: a whole event in one line, straight to the preview.</summary>
internal static partial class EventLine
{
    /// <returns>The form as far as the line tells; its step is the first question that stays open. Or why it cannot be.</returns>
    public static FormAnswer Read(string line, CentreSettings centre, DateTimeOffset now)
    {
        var state = new FormState(FormStep.Title, new EventDraft());
        foreach (var part in line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var answer = Take(state, part, centre, now);
            if (answer.State is not { } taken)
            {
                return answer;
            }

            state = taken;
        }

        return WithKind(state) with
        {
            Step = FirstOpen(state),
        };
    }

    private static FormAnswer Take(FormState state, string part, CentreSettings centre, DateTimeOffset now)
    {
        if (Seats().Match(part) is { Success: true } seats)
        {
            return FormAnswers.Read(state with { Step = FormStep.Seats }, seats.Groups["n"].Value, centre, now);
        }

        if (part.StartsWith("без огранич", StringComparison.OrdinalIgnoreCase))
        {
            return state;
        }

        if (FormAnswers.ReadGradeRange(part.ToLowerInvariant()) is var (from, to))
        {
            return state with { Draft = state.Draft with { GradeFrom = from, GradeTo = to } };
        }

        return TakeWords(state, part, centre, now);
    }

    private static FormAnswer TakeWords(FormState state, string part, CentreSettings centre, DateTimeOffset now)
    {
        var reading = DateReader.Read(part, centre.Local(now).DateTime);
        if (reading.NoSuchDay is { } wrong)
        {
            return FormAnswer.No(FormTexts.NoSuchDay(wrong));
        }

        if (reading.Day is not null || (reading.Time is not null && state.Day is not null))
        {
            var words = string.Create(
                CultureInfo.InvariantCulture,
                $"{reading.Day ?? state.Day:yyyy-MM-dd} {reading.Time:HH\\:mm}"
            );
            var dated = FormAnswers.Read(state with { Step = FormStep.Date }, words, centre, now);
            return dated.State is { } known ? Named(known, reading.Rest) : dated;
        }

        return Named(state, part);
    }

    /// <summary>The first words are the title, the next the place.</summary>
    private static FormAnswer Named(FormState state, string words)
    {
        if (words.Length == 0)
        {
            return state;
        }

        if (state.Draft.Title.Length > 0)
        {
            return state with { Draft = state.Draft with { Place = words } };
        }

        return words.Length > EventRules.LongestTitle
            ? FormAnswer.No(FormTexts.TitleRefused)
            : state with
            {
                Draft = state.Draft with { Title = words },
            };
    }

    private static FormState WithKind(FormState state)
    {
        var kind = EventKinds.Guess(state.Draft.Title);
        return state with { Draft = state.Draft with { Kind = kind, Direction = EventKinds.UsualDirection(kind) } };
    }

    private static FormStep FirstOpen(FormState state) =>
        state.Draft.Title.Length == 0 ? FormStep.Title
        : state.Day is not null ? FormStep.Time
        : state.Draft.StartsAt == default ? FormStep.Date
        : FormStep.Preview;

    [GeneratedRegex(
        @"^(?<n>\d{1,5})\s*(мест(о|а)?|чел(\.|овек(а)?)?|участник(а|ов)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        200
    )]
    private static partial Regex Seats();
}
