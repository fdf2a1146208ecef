using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Trf;

// Time and memory to pair the last round of 20 … 2000 players: the median of several runs in this process.
// With a size as argument one pairing is made in a fresh process, for memory and for start-up: see docs/chess.md.
int[] sizes = args.Length > 0 ? [.. args.Select(int.Parse)] : [20, 100, 300, 500, 1000, 2000];
var runs = args.Length > 0 ? 1 : 7;
using var zip = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "bench.zip"));
if (args.Length == 0)
    WarmUp();
Console.WriteLine("players   median ms   first ms   peak MB   same answer");
foreach (var size in sizes)
{
    var tournament = TrfReader.Read(Bytes($"n{size}.trf"));
    var expected = System.Text.Encoding.UTF8.GetString(Bytes($"n{size}.expected.txt"));
    List<double> times = [];
    RoundPairing pairing = null!;
    for (var run = 0; run < runs || (times.Sum() < 300 && runs > 1); run++)
    {
        var start = Stopwatch.GetTimestamp();
        pairing = DutchPairing.Next(tournament);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    var lines = pairing.Boards.Select(board => $"{board.White} {board.Black}\n");
    var same = expected == $"{pairing.Boards.Count}\n" + string.Concat(lines);
    var first = times[0];
    times.Sort();
    var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{size, 7}   {times[times.Count / 2], 9:0.00}   {first, 8:0.00}   {peak, 7:0}   {same}"
        )
    );
}

// The compiler needs some runs to know the hot loops.
void WarmUp()
{
    var tournament = TrfReader.Read(Bytes("n300.trf"));
    for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 3; )
        DutchPairing.Next(tournament);
}

byte[] Bytes(string name)
{
    using var stream = zip.GetEntry(name)!.Open();
    using MemoryStream memory = new();
    stream.CopyTo(memory);
    return memory.ToArray();
}
