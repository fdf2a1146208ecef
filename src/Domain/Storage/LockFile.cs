namespace TochkaBot.Domain.Storage;

/// <summary>Held by the running service beside its database, so that no second writer opens it.</summary>
public sealed class LockFile : IDisposable
{
    private readonly FileStream held;

    private LockFile(FileStream held) => this.held = held;

    /// <returns>The lock, or nothing when another process holds it.</returns>
    public static LockFile? TryTake(string databaseFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(databaseFile))!);
        try
        {
            return new LockFile(
                new FileStream(databaseFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
