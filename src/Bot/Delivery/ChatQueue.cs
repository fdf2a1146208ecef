using System.Diagnostics.CodeAnalysis;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Delivery;

/// <summary>What waits for one chat: answers in their order, then notices in theirs, then old keyboards to take off.</summary>
internal sealed class ChatQueue
{
    private readonly Lock gate = new();
    private readonly LinkedList<Outgoing> answers = new();
    private readonly Queue<Outgoing> notices = new();
    private readonly Queue<Outgoing> strips = new();
    private TaskCompletionSource added = new(TaskCreationOptions.RunContinuationsAsynchronously);
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

            Put(row);
            added.TrySetResult();
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
            if (answers.First is { } next)
            {
                row = next.Value;
                answers.RemoveFirst();
                isOld = HasNewer(row);
                return true;
            }

            closed = !notices.TryDequeue(out row) && !strips.TryDequeue(out row);
            return !closed;
        }
    }

    /// <summary>Nothing but old keyboards waits: then something else has the time to come first.</summary>
    public bool IsIdle([NotNullWhen(true)] out Task? untilAdded)
    {
        lock (gate)
        {
            if (answers.Count > 0 || notices.Count > 0 || strips.Count == 0)
            {
                untilAdded = null;
                return false;
            }

            added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            untilAdded = added.Task;
            return true;
        }
    }

    private void Put(Outgoing row)
    {
        if (row.Urgency != Urgency.Answer)
        {
            notices.Enqueue(row);
        }
        else if (row.Act == OutgoingAct.Strip)
        {
            strips.Enqueue(row);
        }
        else
        {
            answers.AddLast(row);
        }
    }

    /// <summary>Up to the next file: what is said before it, and what after it, are both to be seen.</summary>
    private bool HasNewer(Outgoing row) =>
        row.Act == OutgoingAct.Screen
        && answers
            .TakeWhile(a => a.Act != OutgoingAct.File)
            .Any(a => a.Act == OutgoingAct.Screen && a.Screen == row.Screen);
}
