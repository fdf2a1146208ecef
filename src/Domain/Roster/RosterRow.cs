namespace TochkaBot.Domain.Roster;

/// <summary>A row of a class list as it was written, before anybody has judged it.</summary>
/// <param name="Number">Where the file has it, from 1.</param>
/// <param name="Class">«6Б», «6 «Б»», «6 класс».</param>
/// <param name="BirthYear">Four digits somewhere, or nothing.</param>
public sealed record RosterRow(int Number, string Name, string Class, string BirthYear);

/// <summary>Why a row is left out; everything else in the file goes on.</summary>
public enum RowRefusal
{
    NameMissing,

    /// <summary>Not two to four words of letters, or initials only.</summary>
    NameUnreadable,
    ClassMissing,
    ClassUnreadable,
    BirthYearUnreadable,

    /// <summary>The same name, class and year stand in an earlier row.</summary>
    SameChildTwice,

    /// <summary>Several children may be meant, and the row has no year of birth to tell.</summary>
    Namesakes,

    /// <summary>The row has the year, but a namesake on the centre's list has none.</summary>
    NamesakeWithoutYear,
}
