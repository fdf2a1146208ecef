using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Questions;
using TochkaBot.Tests.Attachments;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>Two events of Vera's, one a week after the other, that ask the same and have the same file.</summary>
internal sealed class Weekly
{
    public Weekly(World world)
    {
        First = world.Event("Каждую неделю", e => e with { StartsAt = World.Start.AddDays(9) });
        var next = world.Event("Каждую неделю", e => e with { StartsAt = World.Start.AddDays(16) });
        var vera = world.Vera.Actor;
        world.Write(tx =>
        {
            foreach (var id in (long[])[First, next])
            {
                EventStore.JoinSeries(tx, id, First);
                Questioning.Add(tx, vera, new EventQuestion { EventId = id, Text = "Сменная обувь?" });
                Attaching.Attach(tx, vera, id, "План.png", Papers.Png);
            }

            (Question, File) = (QuestionStore.Of(tx, First)[0].Id, AttachmentStore.Of(tx, First)[0].Id);
        });
    }

    public long First { get; }

    public long Question { get; private set; }

    public long File { get; private set; }
}
