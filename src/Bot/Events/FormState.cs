using System.Text.Json.Serialization;
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
    OpenTo,

    /// <summary>Who decides, who comes first, how many of which classes.</summary>
    Rules,
    Quotas,
    Opens,

    /// <summary>Until which day it is repeated week by week.</summary>
    Until,
    Format,
    OnlineUrl,
    Teams,
}

/// <summary>What the form has gathered. Without an event id it makes a new event.</summary>
internal sealed record FormState(FormStep Step, EventDraft Draft)
{
    public long? EventId { get; init; }

    /// <summary>The day is known, the time not yet.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The event that is repeated: its hours, until a day is named.</summary>
    public EventDraft? Pattern { get; init; }

    public long? SourceId { get; init; }

    /// <summary>Repeated every week, up to this day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Questions follow one another; else each answer leads back to the preview.</summary>
    public bool InOrder { get; init; }

    /// <summary>The first question that must be answered before anything can be published; the preview when none is open.</summary>
    [JsonIgnore]
    public FormStep FirstOpen =>
        Draft.Title.Length == 0 ? FormStep.Title
        : Day is not null ? FormStep.Time
        : Draft.StartsAt == default ? FormStep.Date
        : FormStep.Preview;

    public FormState Next() =>
        this with
        {
            Step = (InOrder, Step) switch
            {
                (_, FormStep.Date) when Day is not null => FormStep.Time,
                (_, FormStep.Place or FormStep.Format) when FormOnline.LacksUrl(Draft) => FormStep.OnlineUrl,
                (true, FormStep.Date or FormStep.Time) => Draft.Enrolment == Enrolment.SignUp
                    ? FormStep.Seats
                    : FormStep.Grades,
                (true, < FormStep.Place) => Step + 1,
                _ => FirstOpen,
            },
        };
}
