using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Events;

/// <summary>Why a draft cannot stand; each names one field.</summary>
public enum EventProblem
{
    TitleMissing,
    TitleTooLong,
    DirectionUnknown,
    StartMissing,
    EndBeforeStart,
    GradesWrong,
    CapacityTooSmall,
    CapacityBelowTaken,
    TeamSizeWrong,
    ClosesAfterStart,
    OpensAfterCloses,
    TextTooLong,
    ForNobody,
    NewsUrlWrong,
    OnlineUrlWrong,

    /// <summary>Not ranges of classes with seats, or ranges that touch.</summary>
    QuotasWrong,
    QuotaBelowTaken,

    /// <summary>Teams are on the list: whether there are any, and what one takes of the seats, stays.</summary>
    TeamsOnList,
}

public static class EventRules
{
    public const int LongestTitle = 300;

    /// <summary>A card must stay within one message.</summary>
    public const int LongestDescription = 2000;

    /// <summary>Place, audience, date in words, address of the news.</summary>
    public const int LongestWords = 300;

    public static IEnumerable<EventProblem> Check(EventDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Title))
        {
            yield return EventProblem.TitleMissing;
        }

        if (draft.Title.Length > LongestTitle)
        {
            yield return EventProblem.TitleTooLong;
        }

        if (draft.Description.Length > LongestDescription || Words(draft).Any(w => w?.Length > LongestWords))
        {
            yield return EventProblem.TextTooLong;
        }

        if (draft.StartsAt == default)
        {
            yield return EventProblem.StartMissing;
        }

        if (draft.NewsUrl is { } url && !IsWebAddress(url))
        {
            yield return EventProblem.NewsUrlWrong;
        }

        if (draft.OnlineUrl is { } meeting && !IsWebAddress(meeting))
        {
            yield return EventProblem.OnlineUrlWrong;
        }

        if (draft.Quotas is { } quotas && SeatQuotas.Read(quotas) is null)
        {
            yield return EventProblem.QuotasWrong;
        }

        if (draft.EndsAt < draft.StartsAt)
        {
            yield return EventProblem.EndBeforeStart;
        }

        if (draft.GradeFrom < 1 || draft.GradeTo > 11 || draft.GradeFrom > draft.GradeTo)
        {
            yield return EventProblem.GradesWrong;
        }

        if (draft is { ForPupils: false, ForParents: false, ForTeachers: false, ForGuests: false })
        {
            yield return EventProblem.ForNobody;
        }

        if (draft.Capacity < 1)
        {
            yield return EventProblem.CapacityTooSmall;
        }

        if (draft.TeamMin < 1 || draft.TeamMax < (draft.TeamMin ?? 1))
        {
            yield return EventProblem.TeamSizeWrong;
        }

        if (draft.SignUpClosesAt > (draft.EndsAt ?? draft.StartsAt))
        {
            yield return EventProblem.ClosesAfterStart;
        }

        if (draft.SignUpOpensAt >= (draft.SignUpClosesAt ?? draft.StartsAt))
        {
            yield return EventProblem.OpensAfterCloses;
        }
    }

    public static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http";

    private static string?[] Words(EventDraft draft) =>
        [draft.Place, draft.Audience, draft.DateText, draft.NewsUrl, draft.OnlineUrl];
}
