using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Domain.Roster;

public enum DraftPurpose
{
    Import,
    NewYear,
}

/// <summary>What somebody has sent and answered so far, between the dry run and «Применить».</summary>
public sealed record RosterDraft
{
    public DraftPurpose Purpose { get; init; }

    public IReadOnlyList<RosterRow> Rows { get; init; } = [];

    public IReadOnlyDictionary<int, long> Answers { get; init; } = new Dictionary<int, long>();

    /// <summary>Ninth-graders who go on.</summary>
    public IReadOnlyList<long> Stays { get; init; } = [];

    /// <summary>From which day a new year holds.</summary>
    public DateOnly Day { get; init; }

    public RosterDraft WithAnswer(int row, long child) =>
        this with
        {
            Answers = new Dictionary<int, long>(Answers) { [row] = child },
        };

    /// <summary>Ticked or not, the other way round.</summary>
    public RosterDraft WithTick(long child) =>
        this with
        {
            Stays = Stays.Contains(child) ? [.. Stays.Where(id => id != child)] : [.. Stays, child],
        };

    public NewYearRequest Request() =>
        new()
        {
            Day = Day,
            Stays = Stays,
            Rows = Rows,
            Answers = Answers,
        };
}

[JsonSerializable(typeof(RosterDraft))]
internal sealed partial class DraftJson : JsonSerializerContext
{
    private static readonly DraftJson Readable = new(new JsonSerializerOptions { Encoder = OutboxJson.Encoder });

    public static string Write(RosterDraft draft) => JsonSerializer.Serialize(draft, Readable.RosterDraft);

    public static RosterDraft Read(string json) => JsonSerializer.Deserialize(json, Readable.RosterDraft)!;
}
