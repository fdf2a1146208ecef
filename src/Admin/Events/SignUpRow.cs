using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Admin.Events;

[Description("One asking of one person for one event; leaving and coming back is a new one.")]
internal sealed record SignUpRow
{
    /// <summary>The same names as in JSON, in the same order.</summary>
    public static readonly IReadOnlyList<Column<SignUpRow>> Columns =
    [
        new("id", r => r.Id),
        new("eventId", r => r.EventId),
        new("personId", r => r.PersonId),
        new("name", r => r.Name),
        new("grade", r => r.Grade),
        new("letter", r => r.Letter),
        new("status", r => Spelling.Camel(r.Status)),
        new("position", r => r.Position),
        new("attendance", r => Spelling.Camel(r.Attendance)),
        new("result", r => r.Result),
        new("signedUpAt", r => r.SignedUpAt),
        new("signedUpBy", r => r.SignedUpBy),
        new("role", r => Spelling.Camel(r.Role)),
        new("team", r => r.Team),
    ];

    public required long Id { get; init; }

    public required long EventId { get; init; }

    public required long PersonId { get; init; }

    [Description("Family name, given name.")]
    public required string Name { get; init; }

    [Description("1 to 11, now; null for who is in no class.")]
    public required int? Grade { get; init; }

    public required string Letter { get; init; }

    [JsonConverter(typeof(CamelWord<SignUpStatus>))]
    public required SignUpStatus Status { get; init; }

    [Description("1 for the first in the queue; null for who does not queue.")]
    public required int? Position { get; init; }

    [JsonConverter(typeof(CamelWord<Attendance>))]
    public required Attendance Attendance { get; init; }

    [Description(
        "participant, prizeWinner, winner, laureate: the best, where there are several subjects; null while there is none."
    )]
    public required string? Result { get; init; }

    public required DateTimeOffset SignedUpAt { get; init; }

    [Description("The id of the person who asked: the participant, or who did it for them.")]
    public required long? SignedUpBy { get; init; }

    [JsonConverter(typeof(CamelWord<ParticipantRole>))]
    [Description(EventWords.Role)]
    public required ParticipantRole Role { get; init; }

    [Description("What the team is called; null for who comes alone.")]
    public required string? Team { get; init; }

    [Description(
        "What they answered to the questions of the event, by the question; questions without an answer are absent."
    )]
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>A column for each question behind the others, in the words of the question.</summary>
    public static IReadOnlyList<Column<SignUpRow>> With(IEnumerable<EventQuestion> questions) =>
        [.. Columns, .. questions.Select(q => new Column<SignUpRow>(q.Text, r => r.Answers.GetValueOrDefault(q.Text)))];

    public static SignUpRow Of(
        Participant participant,
        EventAward? award,
        IReadOnlyDictionary<string, string> answers,
        CentreSettings centre
    )
    {
        var (signUp, person) = (participant.SignUp, participant.Person);
        return new SignUpRow
        {
            Id = signUp.Id,
            EventId = signUp.EventId,
            PersonId = signUp.PersonId,
            Name = $"{person.FamilyName} {person.GivenName}",
            Grade = person.Grade,
            Letter = person.Letter,
            Status = signUp.Status,
            Position = signUp.Position,
            Attendance = signUp.Attendance,
            Result = award is { } known ? Spelling.Camel(known) : null,
            SignedUpAt = centre.Local(signUp.SignedAt),
            SignedUpBy = signUp.SignedBy,
            Role = signUp.Role,
            Team = participant.Team,
            Answers = answers,
        };
    }
}
