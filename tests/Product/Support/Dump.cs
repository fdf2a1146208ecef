using System.Text;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Tests.Support;

/// <summary>What lies in the file, as text to compare and to search.</summary>
internal static class Dump
{
    public static string Everything(World world) => Tables(world, [.. Names(world)]);

    public static string Tables(World world, params string[] tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.AppendLine(table);
            world
                .Read(tx => tx.List<object>($"SELECT * FROM {table} ORDER BY rowid"))
                .Cast<IDictionary<string, object?>>()
                .ToList()
                .ForEach(row => text.AppendJoin('|', row.Values).AppendLine());
        }

        return text.ToString();
    }

    /// <summary>All that was said has arrived.</summary>
    public static void Deliver(World world) =>
        world.Write(tx =>
        {
            var rows = tx.List<Outgoing>("SELECT id, account_id, act, screen FROM outgoing WHERE state = 'sending'");
            foreach (var row in rows)
            {
                DeliveryStore.Sent(tx, row, $"{row.Id}");
            }
        });

    private static IReadOnlyList<string> Names(World world) =>
        world.Read(tx => tx.List<string>("SELECT name FROM sqlite_master WHERE type = 'table'"));
}
