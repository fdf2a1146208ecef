using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>
/// Compares a list with the children of the centre. Pure, and but for doubles inside the file indifferent to the order of
/// its rows. Who typed their name in the bot is never looked at: a typed name links nobody.
/// </summary>
internal sealed class RosterPlanner
{
    /// <summary>The surest first. The only one of a name in a class is that child: then the year was wrong, here or there.</summary>
    private static readonly Func<ChildRow, RosterChild, bool>[] Likeness =
    [
        (row, child) => row.Class == child.Class && row.HasYear(child.BirthYear),
        (row, child) => row.Class == child.Class && row.MayBe(child.BirthYear),
        (row, child) => row.HasYear(child.BirthYear),
        (row, child) => row.Class == child.Class,
        (row, child) => row.MayBe(child.BirthYear),
    ];

    private readonly IReadOnlyDictionary<int, long> answers;
    private readonly DateOnly day;
    private readonly Dictionary<int, PlannedRow> planned = [];
    private readonly List<RosterChild> missing = [];

    private RosterPlanner(IReadOnlyDictionary<int, long> answers, DateOnly day) =>
        (this.answers, this.day) = (answers, day);

    /// <param name="children">Of the school's lists, those who left too.</param>
    /// <param name="answers">By row: the child that it was said to be under a new surname; 0 for «a new child».</param>
    /// <param name="day">From which it would hold.</param>
    public static RosterPlan Make(
        IReadOnlyList<RosterRow> rows,
        IReadOnlyList<RosterChild> children,
        IReadOnlyDictionary<int, long> answers,
        DateOnly day
    ) => new RosterPlanner(answers, day).Plan(rows, children);

    private RosterPlan Plan(IReadOnlyList<RosterRow> rows, IReadOnlyList<RosterChild> children)
    {
        var read = Read(rows);
        var (here, left) = (children.Where(c => c.IsHere).ToList(), children.Where(c => !c.IsHere).ToList());
        var renamed = MatchAnswers(read, here);
        var rest = here.Where(c => !renamed.Contains(c.Id)).ToLookup(c => c.Name.SortKey);
        var gone = left.ToLookup(c => c.Name.SortKey);
        foreach (var namesakes in read.Where(r => !planned.ContainsKey(r.Number)).GroupBy(r => r.Key))
        {
            Match([.. namesakes], [.. rest[namesakes.Key]], [.. gone[namesakes.Key]]);
        }

        var named = read.Select(r => r.Key).ToHashSet();
        missing.AddRange(rest.Where(g => !named.Contains(g.Key)).SelectMany(g => g));
        return Whole(rows, read, here);
    }

    private List<ChildRow> Read(IReadOnlyList<RosterRow> rows)
    {
        var read = new List<ChildRow>();
        foreach (var row in rows)
        {
            var (child, refusal) = ChildRow.Read(row);
            if (child is not null)
            {
                read.Add(child);
                continue;
            }

            planned[row.Number] = new PlannedRow
            {
                Row = row,
                Outcome = RowOutcome.Refused,
                Refusal = refusal,
            };
        }

        foreach (var (double_, refusal) in Doubles.Of(read))
        {
            Refuse(double_, refusal);
        }

        return read;
    }

    private HashSet<long> MatchAnswers(List<ChildRow> read, List<RosterChild> here)
    {
        var byId = here.ToDictionary(c => c.Id);
        var said = new HashSet<long>();
        foreach (var row in read.Where(r => !planned.ContainsKey(r.Number)))
        {
            if (byId.GetValueOrDefault(answers.GetValueOrDefault(row.Number)) is { } child && said.Add(child.Id))
            {
                Known(row, child, row.Child.Name);
            }
        }

        return said;
    }

    /// <summary>All rows and children of one name, the surest likeness first.</summary>
    private void Match(List<ChildRow> rows, List<RosterChild> here, List<RosterChild> gone)
    {
        // A match takes somebody away, and may leave others as the only ones: from the surest again, until nothing is sure.
        while (Likeness.Any(fits => Pair(rows, here, fits)))
        {
            continue;
        }

        var unclear = rows.Where(r => here.Exists(c => r.MayBe(c.BirthYear))).ToList();
        unclear.ForEach(r => Refuse(r, r.BirthYear is null ? RowRefusal.Namesakes : RowRefusal.NamesakeWithoutYear));
        rows.RemoveAll(unclear.Contains);
        // Whom an unclear row may mean is not missing.
        missing.AddRange(here.Where(c => !unclear.Exists(r => r.MayBe(c.BirthYear))));
        Pair(rows, gone, ComesBack);
        rows.ForEach(Add);
    }

    /// <summary>Matches those who are the only possible ones for each other.</summary>
    private bool Pair(List<ChildRow> rows, List<RosterChild> children, Func<ChildRow, RosterChild, bool> fits)
    {
        var pairs = (
            from row in rows
            let fitting = children.Where(c => fits(row, c)).Take(2).ToList()
            where fitting.Count == 1 && rows.Count(r => fits(r, fitting[0])) == 1
            select (row, child: fitting[0])
        ).ToList();
        foreach (var (row, child) in pairs)
        {
            Known(row, child, Spelled(row.Child.Name, child.Name));
            rows.Remove(row);
            children.Remove(child);
        }

        return pairs.Count > 0;
    }

    /// <summary>A name alone is not enough to bring somebody back whom the school let go years ago.</summary>
    private bool ComesBack(ChildRow row, RosterChild child) =>
        row.HasYear(child.BirthYear)
        || (
            row.MayBe(child.BirthYear)
            && child.LeftOn is { } left
            && StudyYear.Of(left) == StudyYear.Of(day)
            && child.Grade == row.Class.Grade
        );

    /// <summary>The names differ in Ё at most: who writes it knows.</summary>
    private static PersonName Spelled(PersonName inFile, PersonName known) =>
        $"{inFile}".Contains('ё', StringComparison.OrdinalIgnoreCase) ? inFile : known;

    private void Known(ChildRow row, RosterChild child, PersonName name)
    {
        var will = Will(row) with { Child = child, Name = name, BirthYear = row.BirthYear ?? child.BirthYear };
        var isSame = !will.IsMoved && !will.IsRenamed && will.BirthYear == child.BirthYear;
        var outcome =
            !child.IsHere ? RowOutcome.Returned
            : isSame ? RowOutcome.Unchanged
            : RowOutcome.Changed;
        planned[row.Number] = will with { Outcome = outcome };
    }

    private void Add(ChildRow row) => planned[row.Number] = Will(row);

    private void Refuse(ChildRow row, RowRefusal refusal) =>
        planned[row.Number] = Will(row) with { Outcome = RowOutcome.Refused, Refusal = refusal };

    private static PlannedRow Will(ChildRow row) =>
        new()
        {
            Row = row.Row,
            Outcome = RowOutcome.Added,
            Name = row.Child.Name,
            Class = row.Class,
            BirthYear = row.BirthYear,
        };

    private RosterPlan Whole(IReadOnlyList<RosterRow> rows, List<ChildRow> read, List<RosterChild> here)
    {
        var classes = read.Select(r => r.Class).ToHashSet();
        IReadOnlyList<PlannedRow> all = [.. rows.Select(r => planned[r.Number])];
        return new RosterPlan
        {
            Rows = all,
            Missing =
            [
                .. missing
                    .Where(c => classes.Contains(c.Class))
                    .OrderBy(c => c.Grade)
                    .ThenBy(c => c.Letter)
                    .ThenBy(c => c.Name.SortKey),
            ],
            OtherClasses =
            [
                .. here.Select(c => c.Class)
                    .Distinct()
                    .Where(c => !classes.Contains(c))
                    .OrderBy(c => c.Grade)
                    .ThenBy(c => c.Letter),
            ],
            Doubts =
            [
                .. Surnames.Doubts(
                    all.Where(r => r.Outcome == RowOutcome.Added && !answers.ContainsKey(r.Row.Number)),
                    missing
                ),
            ],
        };
    }
}
