using System.IO.Compression;
using System.Text;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Bench;

/// <summary>A tournament before its last round, and the right answer.</summary>
internal sealed record BenchField(Tournament Tournament, string Expected)
{
    public static BenchField Of(int players)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "bench.zip"));
        return new(
            TrfReader.Read(Bytes(zip, $"n{players}.trf")),
            Encoding.UTF8.GetString(Bytes(zip, $"n{players}.expected.txt"))
        );
    }

    /// <summary>Pairs the round; whether the answer is the expected one, board by board.</summary>
    public bool PairOnce()
    {
        var boards = DutchPairing.Next(Tournament).Boards;
        return Expected
            == $"{boards.Count}\n" + string.Concat(boards.Select(board => $"{board.White} {board.Black}\n"));
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using MemoryStream memory = new();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
