using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>One question of the form; its name goes into the buttons.</summary>
internal enum FormStep
{
    Kind,
    Title,
    Date,
    Time,
    Seats,
    Grades,
    Place,
    Preview,
    Fields,
    End,
    Deadline,
    Description,
    Direction,
    Level,
    Visibility,
}

/// <summary>What the form has gathered. Without an event id it makes a new event.</summary>
internal sealed record FormState(FormStep Step, EventDraft Draft)
{
    public long? EventId { get; init; }

    /// <summary>The day is known, the time not yet.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Questions follow one another; else each answer leads back to the preview.</summary>
    public bool InOrder { get; init; }

    public FormState Next() =>
        this with
        {
            Step = (InOrder, Step) switch
            {
                (_, FormStep.Date) when Day is not null => FormStep.Time,
                (true, FormStep.Date) => FormStep.Seats,
                (true, FormStep.Time) when Draft.Enrolment != Enrolment.SignUp => FormStep.Grades,
                (true, < FormStep.Preview) => Step + 1,
                _ => FormStep.Preview,
            },
        };
}
