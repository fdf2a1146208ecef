using System.Diagnostics.CodeAnalysis;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Delivery;

/// <summary>What waits for one chat: answers in their order, then notices in theirs.</summary>
internal sealed class ChatQueue
{
    private readonly Lock gate = new();
    private readonly LinkedList<Outgoing> answers = new();
    private readonly Queue<Outgoing> notices = new();
    private bool running;
    private bool closed;

    /// <returns>True when somebody must start draining; nothing when this queue has just been closed.</returns>
    public bool? Add(Outgoing row)
    {
        lock (gate)
        {
            if (closed)
            {
                return null;
            }

            if (row.Urgency == Urgency.Answer)
            {
                answers.AddLast(row);
            }
            else
            {
                notices.Enqueue(row);
            }

            var mustStart = !running;
            running = true;
            return mustStart;
        }
    }

    /// <param name="row">The next to send.</param>
    /// <param name="isOld">A newer revision of the same screen waits behind it.</param>
    /// <returns>False when nothing waits; then the queue is closed.</returns>
    public bool Take([NotNullWhen(true)] out Outgoing? row, out bool isOld)
    {
        lock (gate)
        {
            isOld = false;
            if (NextAnswer() is { } next)
            {
                row = next.Value;
                answers.Remove(next);
                isOld = HasNewer(row);
                return true;
            }

            closed = !notices.TryDequeue(out row);
            return !closed;
        }
    }

    /// <summary>Old keyboards go when nothing else waits: what people read comes first.</summary>
    private LinkedListNode<Outgoing>? NextAnswer()
    {
        for (var node = answers.First; node is not null; node = node.Next)
        {
            if (node.Value.Act != OutgoingAct.Strip)
            {
                return node;
            }
        }

        return answers.First;
    }

    private bool HasNewer(Outgoing row) =>
        row.Act == OutgoingAct.Screen && answers.Any(a => a.Act == OutgoingAct.Screen && a.Screen == row.Screen);
}
