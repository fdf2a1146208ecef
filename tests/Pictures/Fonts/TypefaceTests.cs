using System.Buffers.Binary;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Tests.Fonts;

public class TypefaceTests
{
    [Fact]
    public void Every_letter_that_a_school_needs_is_there()
    {
        const string letters = "АЯаяЁё№«»½–—…•×≤≥−+0123456789@_-әөңһӘ";
        Assert.All(
            letters,
            letter => Assert.True(Typeface.Regular.Has(letter) && Typeface.Bold.Has(letter), $"{letter}")
        );
    }

    [Fact]
    public void Every_outline_is_closed_and_lies_within_the_box_of_the_font()
    {
        foreach (var face in new[] { Typeface.Regular, Typeface.Bold })
        {
            var box = Enumerable.Range(0, 4).Select(i => face.Tables.Int16("head", 36 + (2 * i))).ToArray();
            for (var glyph = 0; glyph < face.Glyphs.Count; glyph++)
            {
                var steps = face.OutlineOf(glyph).Steps;
                Assert.Equal(steps.Count(s => s.Kind == StepKind.Move), steps.Count(s => s.Kind == StepKind.Close));
                foreach (var step in steps.Where(s => s.Kind is StepKind.Move or StepKind.Line or StepKind.Quad))
                    Assert.True(
                        step.X >= box[0] && step.Y >= box[1] && step.X <= box[2] && step.Y <= box[3],
                        $"glyph {glyph} of {face.Name} reaches {step}"
                    );
            }
        }
    }

    [Fact]
    public void Every_outline_fills_the_box_written_beside_it()
    {
        // The points of a curve may leave the curve, but the points on it reach the box of the glyph.
        foreach (var letter in "ЁйщФÄéЊ")
        {
            var glyph = Typeface.Regular.Shape($"{letter}")[0].Id;
            var data = Typeface.Regular.Glyphs.Data(glyph).ToArray();
            var on = Typeface.Regular.OutlineOf(glyph).Steps.Where(s => s.Kind != StepKind.Close).ToList();
            Assert.Equal(BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(2)), on.Min(s => s.X), 1.0);
            Assert.Equal(BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(4)), on.Min(s => s.Y), 1.0);
            Assert.Equal(BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(6)), on.Max(s => s.X), 1.0);
            Assert.Equal(BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(8)), on.Max(s => s.Y), 1.0);
        }
    }

    [Fact]
    public void A_letter_made_of_parts_has_all_of_them()
    {
        var made = Enumerable
            .Range(0, Typeface.Regular.Glyphs.Count)
            .Where(g => Typeface.Regular.Glyphs.PartsOf(g).Any())
            .ToList();
        Assert.NotEmpty(made);
        foreach (var glyph in made)
        {
            var parts = Typeface
                .Regular.Glyphs.PartsOf(glyph)
                .Sum(part => Typeface.Regular.OutlineOf(part).Steps.Count);
            Assert.Equal(parts, Typeface.Regular.OutlineOf(glyph).Steps.Count);
        }
    }

    [Fact]
    public void A_map_of_32_bit_characters_is_read_too()
    {
        int[] words = [0x0000_0001, 0x0003_000A, 12, 0x000C_0000, 40, 0, 2, 0x41, 0x43, 7, 0x1F600, 0x1F601, 90];
        var cmap = new byte[words.Length * 4];
        foreach (var (index, word) in words.Index())
            BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(4 * index), word);
        var glyphs = CharacterMap.Read(cmap);
        Assert.Equal([7, 8, 9, 90, 91], new[] { 0x41, 0x42, 0x43, 0x1F600, 0x1F601 }.Select(code => glyphs[code]));
        Assert.Equal(5, glyphs.Count);
    }
}
