using System.Globalization;
using TochkaBot.Chess.Bench;

// dotnet run -c Release --project bench/Chess            the table of docs/chess.md
// dotnet run -c Release --project bench/Chess -- 2000    one size
// dotnet run -c Release --project bench/Chess -- once N  one pairing in this process, then its peak memory: for itself
if (args is ["once", var only])
{
    BenchField.Of(int.Parse(only, CultureInfo.InvariantCulture)).PairOnce();
    Console.WriteLine(WholeProcess.PeakBytes());
    return;
}
int[] sizes =
    args.Length > 0
        ? [.. args.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
        : [20, 100, 300, 500, 1000, 2000];
InProcess.WarmUp();
Console.WriteLine("players   in-process ms   whole process ms   peak MB   same answer");
foreach (var size in sizes)
{
    var field = BenchField.Of(size);
    var inside = InProcess.MedianMilliseconds(field);
    var (whole, peak) = WholeProcess.Median(size);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{size, 7}   {inside, 13:0.0}   {whole, 16:0}   {peak, 7:0}   {field.PairOnce()}"
        )
    );
}
