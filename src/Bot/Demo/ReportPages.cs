using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Demo;

/// <summary>What the head has written for the half-year report, and which events share its first row.</summary>
internal static class ReportPages
{
    private const int SharingARow = 3;

    public static void Run(Tx tx, Actor head)
    {
        ReportTextStore.Set(tx, head, ReportSection.School, "МКОУ «СОШ № 1» с. Ивановка");
        ReportTextStore.Set(tx, head, ReportSection.Head, "И. О. Градова");
        ReportTextStore.Set(tx, head, ReportSection.Place, "с. Ивановка");
        var titles = Facts.All.Take(SharingARow).Select(f => f.Title).ToList();
        var events = EventStore.Own(tx, head, skip: 0, limit: 100).Where(e => titles.Contains(e.Title));
        ReportRowStore.Join(tx, head, [.. events.OrderBy(e => titles.IndexOf(e.Title)).Select(e => e.Id)]);
    }
}
