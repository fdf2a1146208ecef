using TochkaBot.Documents.Reading;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>A file that shall be a class list.</summary>
/// <param name="Trouble">One sentence, where it is none.</param>
internal sealed record ListFile(IReadOnlyList<RosterRow> Rows, string? Trouble)
{
    public static ListFile Read(byte[] bytes)
    {
        var reading = TableReader.Read(bytes);
        if (reading.Table is not { } table)
        {
            return new ListFile([], TableTexts.Why(reading.Fault!));
        }

        var sheet = RosterSheet.Read(table.Rows.Select(r => (r.Number, r.Cells)));
        return new ListFile(sheet.Rows, sheet.Problem is { } problem ? TableTexts.Why(problem) : null);
    }
}
