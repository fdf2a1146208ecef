using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Process;

/// <summary>The real service as a process of its own, built with these tests, in a home that is thrown away.</summary>
internal sealed partial class Service : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly System.Diagnostics.Process process;
    private readonly Lock gate = new();
    private readonly List<string> said = [];
    private readonly List<string> complained = [];
    private TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Service(ProcessStartInfo start)
    {
        process = new System.Diagnostics.Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Note(said, line.Data);
        process.ErrorDataReceived += (_, line) => Note(complained, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Said => Copy(said);

    public IReadOnlyList<string> Complained => Copy(complained);

    /// <summary>Without settings of its own it would be the sandbox, on a free port, in this home.</summary>
    public static Service Start(Home home, IReadOnlyDictionary<string, string>? settings = null, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program(), .. words])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Folder,
        };
        Forget(start, "ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT");
        start.Environment["ConnectionStrings__Tochka"] = $"Data Source={home.Database}";
        start.Environment["Backup__Folder"] = Path.Combine(home.Folder, "backups");
        start.Environment["Urls"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key.Replace(":", "__")] = value;
        }

        return new Service(start);
    }

    /// <summary>The address that the start names.</summary>
    public async Task<Uri> Address() => new(AnyAddress().Match(await Line(AnyAddress())).Value);

    /// <summary>The first line on the console that fits, already there or still to come.</summary>
    public async Task<string> Line(Regex wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = Next();
            if (Said.FirstOrDefault(wanted.IsMatch) is { } line)
            {
                return line;
            }

            Assert.False(process.HasExited, $"It stopped: {string.Join('\n', Complained)}");
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token));
            Assert.False(patience.IsCancellationRequested, $"Not said: {wanted}. Said: {string.Join('\n', Said)}");
        }
    }

    /// <summary>Waits for the end; both streams are read to their ends then.</summary>
    public async Task<int> Exit()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>What a service manager or a container does to stop it.</summary>
    public async Task<int> Terminate()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM");
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        return await Exit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    /// <summary>The product's own output in the configuration of these tests.</summary>
    private static string Program()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var root = framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(
            root,
            "src",
            "Bot",
            "bin",
            framework.Parent.Name,
            framework.Name.TrimEnd(Path.DirectorySeparatorChar),
            "TochkaBot.Bot.dll"
        );
    }

    private static void Forget(ProcessStartInfo start, params string[] names)
    {
        foreach (var name in names)
        {
            start.Environment.Remove(name);
        }
    }

    private void Note(List<string> lines, string? line)
    {
        lock (gate)
        {
            if (line is not null)
            {
                lines.Add(line);
            }

            heard.TrySetResult();
        }
    }

    private Task Next()
    {
        lock (gate)
        {
            if (heard.Task.IsCompleted)
            {
                heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return heard.Task;
        }
    }

    private List<string> Copy(List<string> lines)
    {
        lock (gate)
        {
            return [.. lines];
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+\S*")]
    private static partial Regex AnyAddress();
}
