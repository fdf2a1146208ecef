using System.Text;
using TochkaBot.Documents.Reading;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>Lists for the world of a test, and what became of them.</summary>
internal static class Lists
{
    /// <summary>«Петров Иван;6Б», perhaps with a year; the header is added.</summary>
    public static IReadOnlyList<RosterRow> Rows(params string[] lines) =>
        Sheet($"ФИО;Класс;Год рождения\n{string.Join('\n', lines)}").Rows;

    public static SheetReading Sheet(string csv) => Sheet(Files.Csv(csv, new UTF8Encoding(false)));

    public static SheetReading Sheet(byte[] file) =>
        RosterSheet.Read(TableReader.Read(file).Table!.Rows.Select(r => (r.Number, r.Cells)));

    /// <summary>Irina imports it, whatever the plan says.</summary>
    public static RosterPlan Import(this World world, params string[] lines) =>
        world.Write(tx => RosterImport.Apply(tx, world.Centre, Head(world), Rows(lines)).Plan!);

    public static RosterPlan Preview(this World world, params string[] lines) =>
        world.Read(tx => RosterImport.Preview(tx, world.Centre, Head(world), Rows(lines))!);

    public static Actor Head(World world) => world.Irina.Actor;

    public static IReadOnlyList<RosterChild> Roster(this World world) => world.Read(RosterStore.Listed);

    public static RosterChild Child(this World world, string name) =>
        world.Roster().Single(c => $"{c.FamilyName} {c.GivenName}" == name);

    /// <summary>«Петров Иван 6Б», sorted: the whole list without ids.</summary>
    public static IEnumerable<string> Names(this World world) =>
        world
            .Roster()
            .Where(c => c.IsHere)
            .Select(c => $"{c.FamilyName} {c.GivenName} {c.Class} {c.BirthYear}".Trim())
            .Order(StringComparer.Ordinal);

    /// <summary>«added», «refused namesakes» by row.</summary>
    public static IEnumerable<string> Outcomes(this RosterPlan plan) =>
        plan.Rows.Select(r => $"{r.Outcome} {r.Refusal}".Trim());
}
