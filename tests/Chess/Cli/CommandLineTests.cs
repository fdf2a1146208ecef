using System.Diagnostics;
using System.Text.Json;
using TochkaBot.Chess.Tests.Support;

namespace TochkaBot.Chess.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chess").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Pair_prints_the_number_of_boards_and_a_line_each()
    {
        var files = Corpus.Zip("bench.zip").ToDictionary(file => file.Id, file => file.Bytes);
        var (code, output, _) = await Run("pair", Save("n20.trf", files["n20"]));
        Assert.Equal(0, code);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(files["n20.expected.txt"]), output);
    }

    [Fact]
    public async Task Pair_says_why_nothing_is_possible()
    {
        var (code, output, error) = await Run("pair", Save("a.trf", Crosstable.Text("Анна | 2w1", "Борис | 1b0")));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("повторная встреча", error);
    }

    [Fact]
    public async Task Check_names_the_round_that_differs_and_counts()
    {
        var good = Crosstable.Text("Анна | 3w1", "Борис | 4b1", "Вера | 1b0", "Глеб | 2w0");
        var bad = Crosstable.Text("Анна | 4w1", "Борис | 3b1", "Вера | 2w0", "Глеб | 1b0");
        Save("good.trf", good);
        var folder = Path.GetDirectoryName(Save("wrong.trf", bad))!;
        var (code, output, _) = await Run("check", folder);
        Assert.Equal(1, code);
        Assert.Contains("good.trf ok\n", output);
        Assert.Contains("wrong.trf round 1: expected 1 4 got 1 3\n", output);
        Assert.EndsWith("2 rounds, 1 different\n", output);
    }

    [Fact]
    public async Task Standings_come_as_json()
    {
        var path = Save("a.trf", Crosstable.Text("Анна | 2w=", "Борис | 1b=", "Вера | -U"));
        var (code, output, _) = await Run("standings", path, "--tiebreaks", "BH/C1,DE", "--json");
        Assert.Equal(0, code);
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, json.GetProperty("rounds").GetInt32());
        var first = json.GetProperty("players")[0];
        Assert.Equal(3, first.GetProperty("id").GetInt32());
        Assert.Equal(1, first.GetProperty("points").GetDecimal());
        Assert.Equal(0, first.GetProperty("tiebreaks").GetProperty("BH/C1").GetDecimal());
        Assert.Equal(2, json.GetProperty("players")[2].GetProperty("rank").GetInt32());
    }

    [Theory]
    [InlineData("standings", "a.trf", "--tiebreaks", "NONSENSE")]
    [InlineData("pair")]
    [InlineData("dance", "a.trf")]
    [InlineData("pair", "missing.trf")]
    public async Task Wrong_usage_has_a_code_of_its_own(params string[] arguments)
    {
        var (code, _, error) = await Run(arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task A_wrong_file_is_named_with_line_and_column()
    {
        var text = Crosstable.Text("Анна | 2w1", "Борис | 1b1");
        var (code, _, error) = await Run("check", Save("bad.trf", text));
        Assert.Equal(3, code);
        Assert.Contains("bad.trf:2:99: строка 2, столбец 99", error);
    }

    private string Save(string name, string text) => Save(name, System.Text.Encoding.UTF8.GetBytes(text));

    private string Save(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TochkaBot.Chess.Cli.dll");
        ProcessStartInfo start = new("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }
}
