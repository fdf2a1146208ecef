using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Centre;

/// <summary>
/// The centre's settings as they are now, for whatever lives as long as the process. The table is the truth; this is what was
/// read from it after the last commit that touched it.
/// </summary>
public sealed class CentreBook
{
    private readonly Db db;
    private volatile CentreSettings now;

    /// <param name="files">What the settings files say.</param>
    public CentreBook(Db db, CentreSettings files)
    {
        this.db = db;
        Files = files;
        now = Read();
        db.Committed += Hear;
    }

    public CentreSettings Files { get; }

    public CentreSettings Now => now;

    private void Hear(object fact)
    {
        if (fact is CentreChanged)
        {
            now = Read();
        }
    }

    private CentreSettings Read() => db.Read(tx => CentreStore.Over(tx, Files));
}
