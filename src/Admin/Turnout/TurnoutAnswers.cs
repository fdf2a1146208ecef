using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Admin.Turnout;

/// <summary>The outcomes of the domain as statuses and sentences.</summary>
internal static class TurnoutAnswers
{
    public static IResult Of(TurnoutOutcome outcome) =>
        outcome switch
        {
            TurnoutOutcome.NotAllowed => Problem.Of(StatusCodes.Status403Forbidden, "A program may not do this."),
            TurnoutOutcome.NotYet => Problem.Of(StatusCodes.Status409Conflict, "The event is still ahead."),
            TurnoutOutcome.NotHeld => Problem.Of(StatusCodes.Status409Conflict, "The event is cancelled."),
            _ => Problem.Of(StatusCodes.Status404NotFound, "There is no event with this id."),
        };

    public static IResult Of(HeadCountResult result)
    {
        if (result.Field is not { } field)
        {
            return Of(result.Outcome);
        }

        var errors = new FieldErrors();
        var isTooFew = result.Outcome == TurnoutOutcome.TooFew;
        errors.Add(
            Spelling.Camel(field),
            isTooFew ? $"Must be at least {result.Least}: so many came by name or are named in parts."
                : field == HeadCountField.Wording ? $"May have {HeadCountStore.LongestWording} characters at most."
                : $"Must be a number from 0 to {HeadCounts.Most}."
        );
        return Problem.Of(errors, isTooFew ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
    }

    public static IResult Of(AwardResult result)
    {
        if (result.Faults.Count == 0)
        {
            return Of(result.Outcome);
        }

        var errors = new FieldErrors();
        foreach (var fault in result.Faults)
        {
            var (field, sentence) = Words(fault.Problem);
            errors.Add($"[{fault.Index}].{field}", sentence);
        }

        return Problem.Of(errors);
    }

    private static (string Field, string Sentence) Words(AwardProblem problem) =>
        problem switch
        {
            AwardProblem.PlaceWrong => ("place", $"Must be a place from 1 to {EventResultLine.LastPlace}, or null."),
            AwardProblem.SubjectTooLong => ("subject", $"May have {EventResultLine.LongestWords} characters at most."),
            AwardProblem.StageTooLong => ("stage", $"May have {EventResultLine.LongestWords} characters at most."),
            AwardProblem.Twice => ("subject", "This person and subject stand in the list before."),
            _ => ("personId", "There is no person with this id."),
        };
}
