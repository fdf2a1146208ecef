using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Families;

/// <summary>
/// The words of the consents: ours, or the school's own from <c>consents/processing.txt</c>, <c>publishing.txt</c> and
/// <c>passingOn.txt</c> beside the database. What has changed becomes a new version at the start.
/// </summary>
internal sealed class Wording(Db db, ConsentFolder folder) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var words = Enum.GetValues<ConsentPurpose>().Select(p => (Purpose: p, Text: Read(folder.Path, p))).ToList();
        await db.Write(tx => words.ForEach(w => ConsentWords.Open(tx, w.Purpose, w.Text)));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ours, as they come with the program.</summary>
    public static string Usual(ConsentPurpose purpose)
    {
        var name = $"{typeof(Wording).Namespace}.Consents.{purpose.Stored()}.txt";
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Read(string folder, ConsentPurpose purpose)
    {
        var file = Path.Combine(folder, $"{purpose.Stored()}.txt");
        return File.Exists(file) && File.ReadAllText(file) is { } own && !string.IsNullOrWhiteSpace(own)
            ? own
            : Usual(purpose);
    }
}

/// <param name="Path">Where the school's own texts may lie.</param>
internal sealed record ConsentFolder(string Path);
