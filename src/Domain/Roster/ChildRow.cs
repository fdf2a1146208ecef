using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

/// <summary>A row that could be read: a child of a class.</summary>
internal sealed partial record ChildRow(RosterRow Row, ChildName Child, SchoolClass Class, int? BirthYear)
{
    public int Number => Row.Number;

    public string Key => Child.Name.SortKey;

    public static (ChildRow? Read, RowRefusal? Refusal) Read(RosterRow row)
    {
        if (row.Name.Length == 0)
        {
            return (null, RowRefusal.NameMissing);
        }

        if (ChildName.Read(row.Name) is not { } name)
        {
            return (null, RowRefusal.NameUnreadable);
        }

        if (ClassText.Read(row.Class) is not { } schoolClass)
        {
            return (null, row.Class.Length == 0 ? RowRefusal.ClassMissing : RowRefusal.ClassUnreadable);
        }

        return ReadYear(row.BirthYear, out var year)
            ? (new ChildRow(row, name, schoolClass, year), null)
            : (null, RowRefusal.BirthYearUnreadable);
    }

    /// <summary>Whether both may be the same child, as far as the years tell.</summary>
    public bool MayBe(int? year) => BirthYear is null || year is null || BirthYear == year;

    public bool HasYear(int? year) => BirthYear is not null && BirthYear == year;

    /// <summary>A whole date holds the year too; more than that is not kept.</summary>
    private static bool ReadYear(string text, out int? year)
    {
        var found = Year().Match(text);
        year = found.Success ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;
        return found.Success || text.Length == 0;
    }

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)", RegexOptions.ExplicitCapture, ClassText.Patience)]
    private static partial Regex Year();
}
