using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Rights;

/// <summary>Vera's broadcasts to everybody: written, waiting out its grace, on its way; and one that waits for the head's word.</summary>
internal sealed class Posts
{
    private readonly World world;

    public Posts(World world, Chat otherTeacher)
    {
        this.world = world;
        Over = Send(world.Vera, acknowledged: true);
        world.Later(TimeSpan.FromMinutes(2));
        world.Write(tx =>
            tx.Run("UPDATE outgoing SET state = 'sent', message_id = '7' WHERE batch = @batch", new { batch = Batch })
        );
        world.Write(tx =>
            tx.Run(
                "UPDATE outgoing SET state = 'uncertain' WHERE id = (SELECT max(id) FROM outgoing WHERE batch = @batch)",
                new { batch = Batch }
            )
        );
        world.Tick();
        OnItsWay = Send(world.Vera, acknowledged: false);
        world.Later(TimeSpan.FromMinutes(2));
        Waiting = Send(world.Vera, acknowledged: false);
        world.Irina.Says("/broadcast").Press("|bcReachSet.own");
        Asked = Send(otherTeacher, acknowledged: false);
        world.Irina.Press("|bcReachSet.all");
        world.Vera.Says("/broadcast").Says("Черновик").Presses("Всем");
        Draft = Last();
    }

    public long Draft { get; }

    public long Waiting { get; }

    public long OnItsWay { get; }

    /// <summary>Arrived everywhere but at one place, where nobody knows.</summary>
    public long Over { get; }

    /// <summary>The number that the next broadcast will have.</summary>
    public long Next => Last() + 1;

    /// <summary>Another teacher's, while teachers write to their own only.</summary>
    public long Asked { get; }

    private string Batch =>
        world.Read(tx => tx.One<string>("SELECT batch FROM outgoing WHERE batch IS NOT NULL LIMIT 1"));

    private long Send(Chat who, bool acknowledged)
    {
        who.Says("/broadcast").Says("Сбор").Presses("Всем").Presses("Готово");
        var id = Last();
        if (acknowledged)
        {
            who.Press($"|bcAsk.{id}");
        }

        who.Press($"|bcSend.{id}");
        return id;
    }

    private long Last() => world.Read(tx => tx.One<long>("SELECT max(id) FROM broadcasts"));
}
