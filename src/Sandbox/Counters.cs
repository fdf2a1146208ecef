namespace TochkaBot.Sandbox;

/// <summary>Plain counters; read them at any time.</summary>
public sealed class Counters
{
    internal long TotalCalls;
    internal long TotalRefused;
    internal long TotalUpdates;
    internal long TotalSent;
    internal long TotalEdited;
    internal long TotalAnswered;

    public long Calls => Interlocked.Read(ref TotalCalls);
    public long Refused => Interlocked.Read(ref TotalRefused);
    public long Updates => Interlocked.Read(ref TotalUpdates);
    public long Sent => Interlocked.Read(ref TotalSent);
    public long Edited => Interlocked.Read(ref TotalEdited);
    public long Answered => Interlocked.Read(ref TotalAnswered);
}
