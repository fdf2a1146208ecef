using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Roster;

public enum SheetProblem
{
    /// <summary>No row names the columns.</summary>
    NoHeader,
    NoNameColumn,
    NoClassColumn,

    /// <summary>Below the header there is nobody.</summary>
    NoRows,
}

public sealed record SheetReading(IReadOnlyList<RosterRow> Rows, SheetProblem? Problem = null);

/// <summary>Finds the columns of a class list, whatever stands above them, and reads what they hold.</summary>
public static class RosterSheet
{
    private static readonly string[] Name =
    [
        "ФИО",
        "ФАМИЛИЯИМЯОТЧЕСТВО",
        "ФАМИЛИЯИМЯ",
        "ФИОУЧЕНИКА",
        "ФИОУЧАЩЕГОСЯ",
        "ФИООБУЧАЮЩЕГОСЯ",
        "ФИОРЕБЕНКА",
        "УЧЕНИК",
        "ОБУЧАЮЩИЙСЯ",
        "NAME",
    ];

    private static readonly string[] Family = ["ФАМИЛИЯ", "ФАМИЛИЯУЧЕНИКА", "ФАМИЛИЯОБУЧАЮЩЕГОСЯ"];
    private static readonly string[] Given = ["ИМЯ", "ИМЯУЧЕНИКА", "ИМЯОБУЧАЮЩЕГОСЯ"];
    private static readonly string[] Patronymic = ["ОТЧЕСТВО", "ОТЧЕСТВОПРИНАЛИЧИИ"];
    private static readonly string[] Class = ["КЛАСС", "КЛАССГРУППА", "CLASS"];
    private static readonly string[] Letter = ["ЛИТЕРА", "БУКВА", "ЛИТЕРАКЛАССА", "БУКВАКЛАССА"];
    private static readonly string[] BirthYear = ["ГОДРОЖДЕНИЯ", "ГОДРОЖД", "BIRTHYEAR"];

    /// <param name="rows">The rows of the file with their numbers.</param>
    public static SheetReading Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        var all = rows.ToList();
        var heads = all.Select(r => Head.Of(r.Cells)).ToList();
        if (heads.FindIndex(h => h.IsWhole) is >= 0 and var at)
        {
            var found = all.Skip(at + 1).Select(r => heads[at].Row(r.Number, r.Cells)).OfType<RosterRow>().ToList();
            return new SheetReading(found, found.Count == 0 ? SheetProblem.NoRows : null);
        }

        var problem =
            heads.Exists(h => h.HasName) ? SheetProblem.NoClassColumn
            : heads.Exists(h => h.HasClass) ? SheetProblem.NoNameColumn
            : SheetProblem.NoHeader;
        return new SheetReading([], problem);
    }

    /// <summary>Where each column is, from 0; -1 for those that are not there.</summary>
    private sealed record Head(int Name, int Family, int Given, int Patronymic, int Class, int Letter, int BirthYear)
    {
        public bool HasName => Name >= 0 || (Family >= 0 && Given >= 0);

        public bool HasClass => Class >= 0;

        public bool IsWhole => HasName && HasClass;

        public static Head Of(IReadOnlyList<string> cells)
        {
            var titles = cells.Select(Title).ToList();
            return new Head(
                Find(titles, RosterSheet.Name),
                Find(titles, RosterSheet.Family),
                Find(titles, RosterSheet.Given),
                Find(titles, RosterSheet.Patronymic),
                Find(titles, RosterSheet.Class),
                Find(titles, RosterSheet.Letter),
                Find(titles, RosterSheet.BirthYear)
            );
        }

        /// <returns>Nothing for rows that are no children: empty ones, the header again, a title merged over all columns.</returns>
        public RosterRow? Row(int number, IReadOnlyList<string> cells)
        {
            var name =
                Name >= 0 ? At(cells, Name) : $"{At(cells, Family)} {At(cells, Given)} {At(cells, Patronymic)}".Trim();
            var schoolClass = At(cells, Class);
            var isTitle = name.Length == 0 ? schoolClass.Length == 0 : name == schoolClass;
            return isTitle || Of(cells).IsWhole
                ? null
                : new RosterRow(number, name, $"{schoolClass} {At(cells, Letter)}".Trim(), At(cells, BirthYear));
        }

        private static string At(IReadOnlyList<string> cells, int place) =>
            place >= 0 && place < cells.Count ? cells[place] : string.Empty;

        private static int Find(List<string> titles, string[] known) => titles.FindIndex(known.Contains);

        /// <summary>Letters only: «Ф. И. О.», «Класс/группа», «Год рождения:».</summary>
        private static string Title(string cell) =>
            cell.Length > 60 ? string.Empty : string.Concat(PersonName.Normal(cell).Where(char.IsLetter));
    }
}
