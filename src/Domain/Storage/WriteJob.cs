namespace TochkaBot.Domain.Storage;

/// <summary>One piece of work for the writer: run (perhaps twice, if a batch has to be repeated), then told how it ended.</summary>
internal abstract class WriteJob
{
    public Tx? Ran { get; protected set; }

    public Exception? Failure { get; set; }

    /// <summary>It cannot run inside a transaction: the writer runs it alone, between two of them.</summary>
    public virtual bool IsApart => false;

    public abstract void Run(Tx tx);

    public abstract void Tell();
}

internal class WriteJob<T>(Func<Tx, T> work) : WriteJob
{
    // Continuations must not run on the writer's thread, or a caller could hold up every other.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Task => completion.Task;

    public override void Run(Tx tx)
    {
        Ran = null;
        result = work(tx);
        Ran = tx;
    }

    public override void Tell()
    {
        if (Failure is { } failure)
        {
            completion.SetException(failure);
            return;
        }

        completion.SetResult(result!);
    }
}
