using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Admin.Roster;

[Description("What a class list does, row by row.")]
internal sealed record RosterAnswer
{
    [Description("true when nothing was done.")]
    public required bool DryRun { get; init; }

    [Description("Send it back as 'plan' to have just this done.")]
    public required string Plan { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    [Description("Had left, and are in class again.")]
    public required int Returned { get; init; }

    public required int Unchanged { get; init; }

    public required int Refused { get; init; }

    public required IReadOnlyList<RosterLine> Rows { get; init; }

    [Description("On the centre's list in a class that the file has, but not in the file. They stay.")]
    public required IReadOnlyList<ListedChild> Missing { get; init; }

    [Description("Classes of the centre that the file says nothing of.")]
    public required IReadOnlyList<string> OtherClasses { get; init; }

    /// <param name="added">By row; nothing for a dry run.</param>
    public static RosterAnswer Of(RosterPlan plan, IReadOnlyDictionary<int, long>? added = null)
    {
        var doubts = plan.Doubts.ToDictionary(d => d.Row.Row.Number, d => d.Child.Id);
        return new RosterAnswer
        {
            DryRun = added is null,
            Plan = plan.Hash(),
            Added = plan.Count(RowOutcome.Added),
            Changed = plan.Count(RowOutcome.Changed),
            Returned = plan.Count(RowOutcome.Returned),
            Unchanged = plan.Count(RowOutcome.Unchanged),
            Refused = plan.Count(RowOutcome.Refused),
            Rows = [.. plan.Rows.Select(row => RosterLine.Of(row, added, doubts))],
            Missing = [.. plan.Missing.Select(ListedChild.Of)],
            OtherClasses = [.. plan.OtherClasses.Select(c => c.ToString())],
        };
    }
}

[Description("A row of the file and what became of it.")]
internal sealed record RosterLine
{
    [Description("Its number in the file, from 1.")]
    public required int Row { get; init; }

    [Description("Family name, given name as they are kept; as written where the row was refused unread.")]
    public required string Name { get; init; }

    public required string Class { get; init; }

    public required int? BirthYear { get; init; }

    [JsonConverter(typeof(CamelWord<RowOutcome>))]
    public required RowOutcome Outcome { get; init; }

    [Description("Why it was refused, as a word; null for all others.")]
    public required string? Refusal { get; init; }

    [Description("The same as a sentence.")]
    public required string? Reason { get; init; }

    [Description("The child; null while it is not added.")]
    public required long? PersonId { get; init; }

    [Description("The class that the child comes from; null unless it changes.")]
    public required string? From { get; init; }

    [Description("A missing child who may be this one under another surname: staff can say so in the bot.")]
    public required long? Perhaps { get; init; }

    public static RosterLine Of(
        PlannedRow row,
        IReadOnlyDictionary<int, long>? added,
        IReadOnlyDictionary<int, long> doubts
    ) =>
        new()
        {
            Row = row.Row.Number,
            Name = row.Name is { } name ? $"{name.Family} {name.Given}" : row.Row.Name,
            Class = row.Class?.ToString() ?? row.Row.Class,
            BirthYear = row.BirthYear,
            Outcome = row.Outcome,
            Refusal = row.Refusal is { } refusal ? Spelling.Camel(refusal) : null,
            Reason = row.Refusal is { } why ? RosterWords.Why(why) : null,
            PersonId = row.Child?.Id ?? Id(added, row),
            From = row.IsMoved ? row.Child!.Class.ToString() : null,
            Perhaps = doubts.TryGetValue(row.Row.Number, out var child) ? child : null,
        };

    private static long? Id(IReadOnlyDictionary<int, long>? added, PlannedRow row) =>
        added is not null && added.TryGetValue(row.Row.Number, out var id) ? id : null;
}

internal sealed record ListedChild
{
    public required long PersonId { get; init; }

    [Description("Family name, given name.")]
    public required string Name { get; init; }

    public required string Class { get; init; }

    public static ListedChild Of(RosterChild child) =>
        new()
        {
            PersonId = child.Id,
            Name = $"{child.FamilyName} {child.GivenName}",
            Class = child.Class.ToString(),
        };
}
