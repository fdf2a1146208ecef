using TochkaBot.Documents.Reading;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Admin.Roster;

/// <summary>Why a file or a row was refused, for programs and those who write them.</summary>
internal static class RosterWords
{
    private const string NameColumn = "ФИО";
    private const string ClassColumn = "Класс";

    public static string Why(TableFault fault) =>
        fault.Kind switch
        {
            TableFaultKind.Empty => "The file is empty.",
            TableFaultKind.NotATable => "Must be CSV or XLSX.",
            TableFaultKind.OldOrLocked => "An XLS of old or a workbook with a password: save it as plain XLSX.",
            TableFaultKind.Damaged => "The workbook is damaged and cannot be read.",
            TableFaultKind.ManySheets => $"Several sheets have data, leave one: {fault.Detail}.",
            TableFaultKind.OpenQuote => $"Row {fault.Row}: a quotation mark opens and nothing closes it.",
            TableFaultKind.CellTooLong => $"{Place(fault)}: more than {TableReader.LongestCell} characters in a cell.",
            TableFaultKind.TooManyRows => $"May have {TableReader.MostRows} rows at most.",
            _ => $"{Place(fault)}: may have {TableReader.MostColumns} columns at most.",
        };

    public static IEnumerable<(string Field, string Sentence)> Why(SheetProblem? problem)
    {
        if (problem is SheetProblem.NoHeader or SheetProblem.NoNameColumn)
        {
            yield return (NameColumn, "No column is called so, nor Фамилия and Имя.");
        }

        if (problem is SheetProblem.NoHeader or SheetProblem.NoClassColumn)
        {
            yield return (ClassColumn, "No column is called so.");
        }

        if (problem is SheetProblem.NoRows)
        {
            yield return ("file", "There are no rows below the header.");
        }
    }

    public static string Why(RowRefusal refusal) =>
        refusal switch
        {
            RowRefusal.NameMissing => "The name is missing.",
            RowRefusal.NameUnreadable => "Needs a family name and a whole given name, letters only.",
            RowRefusal.ClassMissing => "The class is missing.",
            RowRefusal.ClassUnreadable => "The class must be 1 to 11, with a letter or without.",
            RowRefusal.BirthYearUnreadable => "The year of birth needs four digits.",
            RowRefusal.SameChildTwice => "The same child stands in an earlier row.",
            RowRefusal.Namesakes => "There are namesakes: the year of birth is needed.",
            _ => "A namesake on the centre's list has no year of birth yet: add it there first.",
        };

    private static string Place(TableFault fault) =>
        fault.Column is { } column ? $"Row {fault.Row}, column {column}" : $"Row {fault.Row}";
}
