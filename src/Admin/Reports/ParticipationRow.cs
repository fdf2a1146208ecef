using System.ComponentModel;
using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Reports.Counting;

namespace TochkaBot.Admin.Reports;

[Description("The figures of a group of events. Persons are counted over the whole: rows do not add up to the total.")]
internal record ParticipationFigures
{
    public required int Events { get; init; }

    [Description("One person at one event, at an olympiad in one subject; heads without a name among them.")]
    public required int Participations { get; init; }

    [Description("Different named persons, and heads without a name.")]
    public required int People { get; init; }

    public required int Pupils { get; init; }

    public required int Teachers { get; init; }

    [Description("Parents, guests and pupils of other schools.")]
    public required int Guests { get; init; }

    [Description("Different pupils of our own, by name only.")]
    public required int UniquePupils { get; init; }

    [Description("Diplomas, one for each subject.")]
    public required int Winners { get; init; }

    public required int PrizeWinners { get; init; }

    public required int Laureates { get; init; }

    [Description("Different persons with a diploma of any degree.")]
    public required int Awarded { get; init; }

    [Description("Of the guests, those by name from another school.")]
    public required int OtherSchools { get; init; }

    [Description("A day of a longer event counts for itself.")]
    public required int Visits { get; init; }

    [Description("Heads of which nobody knows whether they were pupils, teachers or guests.")]
    public required int NotToldApart { get; init; }

    public static ParticipationFigures Of(Tally tally) => Fill(string.Empty, string.Empty, tally);

    /// <summary>The one place where a tally becomes figures; a row has a key and a title on top of them.</summary>
    protected static ParticipationRow Fill(string key, string title, Tally tally) =>
        new()
        {
            Key = key,
            Title = title,
            Events = tally.Events,
            Participations = tally.Participations,
            People = tally.People,
            Pupils = tally.Pupils,
            Teachers = tally.Teachers,
            Guests = tally.Guests,
            UniquePupils = tally.UniquePupils,
            Winners = tally.Winners,
            PrizeWinners = tally.PrizeWinners,
            Laureates = tally.Laureates,
            Awarded = tally.Awarded,
            OtherSchools = tally.OtherSchools,
            Visits = tally.Visits,
            NotToldApart = tally.Untold,
        };
}

internal sealed record ParticipationRow : ParticipationFigures
{
    /// <summary>The same names as in JSON, in the same order.</summary>
    public static readonly IReadOnlyList<Column<ParticipationRow>> Columns =
    [
        new("key", r => r.Key),
        new("title", r => r.Title),
        new("events", r => r.Events),
        new("participations", r => r.Participations),
        new("people", r => r.People),
        new("pupils", r => r.Pupils),
        new("teachers", r => r.Teachers),
        new("guests", r => r.Guests),
        new("uniquePupils", r => r.UniquePupils),
        new("winners", r => r.Winners),
        new("prizeWinners", r => r.PrizeWinners),
        new("laureates", r => r.Laureates),
        new("awarded", r => r.Awarded),
        new("otherSchools", r => r.OtherSchools),
        new("visits", r => r.Visits),
        new("notToldApart", r => r.NotToldApart),
    ];

    [Description("A code, an id, a class or a month like 2022-09; 'none' for who was in no class.")]
    public required string Key { get; init; }

    public required string Title { get; init; }

    public static ParticipationRow Of(CountRow row) => Fill(row.Key, row.Title, row.Tally);
}

[Description("Who took part, by a grouping of the caller's choice.")]
internal sealed record ParticipationAnswer
{
    public required IReadOnlyList<ParticipationRow> Rows { get; init; }

    [Description("Over the whole.")]
    public required ParticipationFigures Total { get; init; }

    [Description("Events that count nothing, since nobody has marked who came and nobody has counted heads.")]
    public required IReadOnlyList<MissingEvent> Missing { get; init; }

    public static ParticipationAnswer Of(Participation found) =>
        new()
        {
            Rows = [.. found.Rows.Select(ParticipationRow.Of)],
            Total = ParticipationFigures.Of(found.Total),
            Missing = [.. found.Missing.Select(e => new MissingEvent { Id = e.Id, Title = e.Title })],
        };
}

internal sealed record MissingEvent
{
    public required long Id { get; init; }

    public required string Title { get; init; }
}
