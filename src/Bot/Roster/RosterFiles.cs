using System.Text;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Roster;

/// <summary>The dry run row by row, as a file: for whoever sent the list.</summary>
internal sealed class RosterFiles : IRecipes
{
    public const string Report = "rosterReport";

    public IReadOnlyList<string> Kinds => [Report];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        RosterDraftStore.Of(tx, to, DraftPurpose.Import) is { } draft
        && RosterImport.Preview(tx, centre, to, draft.Rows, draft.Answers) is { } plan
            ? new Rendered(Table(plan, centre), "Проверка списка.csv") { Caption = "Что изменит список, по строкам." }
            : null;

    /// <summary>As a Russian Excel opens it with a double click: semicolons, UTF-8 with mark.</summary>
    private static byte[] Table(RosterPlan plan, CentreSettings centre)
    {
        IEnumerable<string> lines =
        [
            Line("Строка", "ФИО", "Класс", "Год рождения", "Итог"),
            .. plan.Rows.Select(r =>
                Line($"{r.Row.Number}", Name(r.Row.Name, centre), r.Row.Class, r.Row.BirthYear, PlanTexts.Outcome(r))
            ),
            .. plan.Missing.Select(c =>
                Line(
                    string.Empty,
                    Name($"{c.FamilyName} {c.GivenName}", centre),
                    $"{c.Class}",
                    $"{c.BirthYear}",
                    "нет в файле"
                )
            ),
        ];
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines))];
    }

    /// <summary>Without surnames, unless the head allows them: the number of the row finds it in the school's own file.</summary>
    private static string Name(string written, CentreSettings centre) =>
        centre.FullNames ? written
        : PersonName.Read(written) is { } name ? $"{name.Given} {name.Family[..1]}."
        : string.Empty;

    private static string Line(params string[] cells) => string.Join(';', cells.Select(Cell)) + "\r\n";

    /// <summary>What begins like a formula is made text for good.</summary>
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
