using System.Text.Json;
using Microsoft.Extensions.Hosting;

namespace TochkaBot.Sandbox.State;

/// <summary>
/// Keeps the world in a file: written a moment after the last change, and at the stop; always whole, by renaming.
/// Contents of sent files lie beside it and are written once.
/// </summary>
internal sealed class StateFile(World world, string path) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource stop = new();
    private Task writing = Task.CompletedTask;
    private int changes;
    private bool isStopped;

    public static void Load(World world, string path)
    {
        if (!File.Exists(path))
            return;
        using var stream = File.OpenRead(path);
        if (JsonSerializer.Deserialize(stream, SnapshotJson.Default.Snapshot) is { } snapshot)
            world.Load(snapshot, file => File.ReadAllBytes(ContentPath(path, file)));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        world.Happened += OnHappened;
        world.Clock.Moved += OnMoved;
        writing = WriteWhenCalm();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (isStopped)
            return;
        isStopped = true;
        world.Happened -= OnHappened;
        world.Clock.Moved -= OnMoved;
        await stop.CancelAsync();
        await writing;
        Write();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        stop.Dispose();
    }

    private void OnHappened(WorldEvent happened) => Interlocked.Increment(ref changes);

    private void OnMoved(DateTimeOffset now) => Interlocked.Increment(ref changes);

    private async Task WriteWhenCalm()
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Calm, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (Interlocked.Exchange(ref changes, 0) > 0)
                Write();
        }
    }

    private void Write()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var snapshot = world.Save();
        foreach (var file in snapshot.Files)
            WriteContent(file);
        var fresh = path + ".new";
        using (var stream = File.Create(fresh))
        {
            JsonSerializer.Serialize(stream, snapshot, SnapshotJson.Default.Snapshot);
            stream.Flush(flushToDisk: true);
        }
        File.Move(fresh, path, overwrite: true);
    }

    private void WriteContent(SentFile file)
    {
        var target = ContentPath(path, file);
        if (File.Exists(target))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target + ".new", world.Content(file));
        File.Move(target + ".new", target, overwrite: true);
    }

    private static string ContentPath(string path, SentFile file) => Path.Combine(path + ".files", file.UniqueId);
}
