using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

/// <summary>The outcomes of the domain as statuses and sentences.</summary>
internal static class EventAnswers
{
    public static IResult NotFound() => Problem.Of(StatusCodes.Status404NotFound, "There is no event with this id.");

    /// <param name="result">Nothing when the organiser is nobody of the staff.</param>
    /// <param name="done">What to answer when the action was done.</param>
    public static IResult Of(EventResult? result, CentreSettings centre, Func<EventView, IResult> done) =>
        result?.Outcome switch
        {
            null => NoOrganiser(),
            EventOutcome.Done => done(EventView.Of(result.Event!, centre)),
            EventOutcome.NotFound => NotFound(),
            EventOutcome.NotAllowed => Problem.Of(StatusCodes.Status403Forbidden, "A program may not do this."),
            EventOutcome.Closed => Problem.Of(
                StatusCodes.Status409Conflict,
                "The event is cancelled: it stays as it is."
            ),
            _ => Invalid(result),
        };

    private static IResult NoOrganiser()
    {
        var errors = new FieldErrors();
        errors.Add("organiser", "Must be the id of a member of staff.");
        return Problem.Of(errors);
    }

    private static IResult Invalid(EventResult result)
    {
        var errors = new FieldErrors();
        foreach (var problem in result.Problems ?? [])
        {
            var (field, sentence) = Words(problem);
            errors.Add(field, sentence);
        }

        return Problem.Of(
            errors,
            result.Problems
                is [EventProblem.CapacityBelowTaken or EventProblem.QuotaBelowTaken or EventProblem.TeamsOnList]
                ? StatusCodes.Status409Conflict
                : StatusCodes.Status400BadRequest
        );
    }

    private static (string Field, string Sentence) Words(EventProblem problem) =>
        problem switch
        {
            EventProblem.TitleMissing => ("title", "Must not be empty."),
            EventProblem.TitleTooLong => ("title", $"May have {EventRules.LongestTitle} characters at most."),
            EventProblem.DirectionUnknown => ("direction", "Is not a direction of this centre."),
            EventProblem.StartMissing => ("startsAt", "Is required."),
            EventProblem.EndBeforeStart => ("endsAt", "Must not be before startsAt."),
            EventProblem.GradesWrong => ("grades", "Must lie within 1 to 11, from not above to."),
            EventProblem.CapacityTooSmall => ("capacity", "Must be at least 1, or null where there is room for all."),
            EventProblem.CapacityBelowTaken => ("capacity", "Must not be below the seats that are taken."),
            EventProblem.TeamSizeWrong => ("teamSize", "Must be at least 1, min not above max."),
            EventProblem.ClosesAfterStart => ("signUpClosesAt", "Must not be after the event."),
            EventProblem.OpensAfterCloses => ("signUpOpensAt", "Must be before signing up ends."),
            EventProblem.NewsUrlWrong => ("newsUrl", "Must be an address that begins with https:// or http://."),
            EventProblem.OnlineUrlWrong => ("onlineUrl", "Must be an address that begins with https:// or http://."),
            EventProblem.QuotasWrong => (
                "quotas",
                "Must be ranges of grades that do not touch, each with at least one seat."
            ),
            EventProblem.QuotaBelowTaken => ("quotas", "Must not be below the seats that are taken."),
            EventProblem.TeamsOnList => ("teamSize", "Teams are on the list: this and teamSeats stay as they are."),
            EventProblem.ForNobody => ("openTo", "Must name at least one."),
            EventProblem.TextTooLong => ("description", "One of the texts is too long."),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A problem without words."),
        };
}
