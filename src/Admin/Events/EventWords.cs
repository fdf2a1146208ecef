namespace TochkaBot.Admin.Events;

/// <summary>What the API's document says about the fields of an event, answered and sent alike.</summary>
internal static class EventWords
{
    public const string Direction =
        "joint, experience, promotion, mentoring, career, projects, or one that the centre has added.";

    public const string DateText = "A date in words where the exact one is not the point.";

    public const string Audience = "Who it is for, in words, as reports say it.";

    public const string OpenTo =
        "Who may sign up: pupils (of the grades below), parents, teachers, guests of other schools. At least one.";

    public const string Role = "As what they take part: pupil, teacher, parent, guest.";

    public const string Capacity = "Seats; null where there is room for all.";

    public const string TeamSize = "People in a team; null for an event without teams.";

    public const string TeamSeats = "What a team takes: members (a seat for each) or one (a single seat).";

    public const string Quotas =
        "Seats by ranges of grades that do not touch; grades without a quota share what is left. Empty without quotas.";

    public const string LeftOutFirst =
        "Who queued to the end at the last event of this kind and direction signs up before signUpOpensAt and queues first.";

    public const string NeedsApproval =
        "A sign-up waits for the organiser's word (awaitingApproval) and holds no seat.";

    public const string Closes = "The deadline; signing up ends at the start in any case.";

    public const string OnlineUrl =
        "Where the meeting is; people see it once they have a seat, and are told of another.";

    public const string Organiser = "The id of the member of staff whose event it is.";

    public const string Enrolment =
        "signUp: people sign themselves up; byList: the teacher ticks who takes part; past: entered afterwards.";

    public const string Moment = "ISO 8601 with offset, like 2026-12-07T15:00:00+03:00.";
}
