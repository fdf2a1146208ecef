using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Tests.Support;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Trf;

public class DamageTests
{
    [Fact]
    public void A_damaged_file_is_read_or_refused_with_its_place_but_never_crashes()
    {
        Random random = new(2026);
        var (refused, read) = (0, 0);
        foreach (var (id, bytes) in Corpus.Zip("corpus.zip").Where(file => file.Bytes.Length < 4_000))
            for (var copy = 0; copy < 12; copy++)
                if (Survives(id, Damaged(bytes, random)))
                    read++;
                else
                    refused++;
        Assert.True(refused > 200, $"only {refused} were refused");
        Assert.True(read > 50, $"only {read} were read");
    }

    private static bool Survives(string id, byte[] bytes)
    {
        try
        {
            var tournament = TrfReader.Read(bytes);
            _ = DutchPairing.Next(tournament);
            _ = Standings.Of(tournament, TieBreak.ParseList("BH/C1,SB,DE,TPR/U1400"));
            return true;
        }
        catch (TrfException refusal)
        {
            Assert.True(refusal is { Line: > 0, Column: > 0 }, id);
            return false;
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var copy = bytes.ToList();
        for (var hit = random.Next(1, 4); hit > 0; hit--)
        {
            var at = random.Next(copy.Count);
            switch (random.Next(5))
            {
                case 0:
                    copy.RemoveAt(at);
                    break;
                case 1:
                    copy.Insert(at, (byte)' ');
                    break;
                case 2:
                    copy[at] = (byte)random.Next(256);
                    break;
                case 3:
                    copy.RemoveRange(at, Math.Min(random.Next(1, 120), copy.Count - at));
                    break;
                default:
                    copy[at] = (byte)"0123456789wb=+-HFUZ*\n"[random.Next(21)];
                    break;
            }
        }
        return [.. copy];
    }
}
