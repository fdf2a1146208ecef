using System.Text;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Fonts;
using TochkaBot.Pictures.Papers;
using TochkaBot.Pictures.Pdf;
using TochkaBot.Pictures.Shapes;
using TochkaBot.Pictures.Tests.Support;

namespace TochkaBot.Pictures.Tests.Pdf;

public class PdfFileTests
{
    private const string Alphabet =
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя «№½–—…» Әә Өө Ңң";

    [Fact]
    public void Every_letter_can_be_copied_out_again()
    {
        Sheet sheet = new(900, 100);
        sheet.Text(Alphabet, 10, 40, TextStyle.Regular(12, Ink.Black));
        sheet.Text(Alphabet, 10, 70, TextStyle.Bold(12, Ink.Black));
        PdfReader pdf = new(PdfFile.Of(new("Азбука", PaperSamples.Moment), [sheet]));
        Assert.Equal([Alphabet, Alphabet], pdf.Texts(0));
        Assert.Equal("Азбука", pdf.Title);
    }

    [Fact]
    public void Every_page_is_there_and_has_its_size()
    {
        PdfReader pdf = new(
            PdfFile.Of(new("Три", PaperSamples.Moment), [new(595.28, 841.89), new(841.89, 595.28), new(100, 50)])
        );
        Assert.Equal(3, pdf.Pages.Count);
        Assert.Contains("/MediaBox [0 0 841.89 595.28]", pdf.Pages[1], StringComparison.Ordinal);
        Assert.Contains("/Count 3", pdf.Object(PdfReader.Reference(pdf.Root, "Pages")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_font_is_a_font_and_holds_the_outlines_used()
    {
        Sheet sheet = new(200, 100);
        sheet.Text("Ёж", 10, 40, TextStyle.Bold(12, Ink.Black));
        PdfReader pdf = new(PdfFile.Of(new("Ёж", PaperSamples.Moment), [sheet]));
        var descriptor = pdf.Objects.Single(o => o.Contains("/FontFile2", StringComparison.Ordinal));
        var font = pdf.Stream(PdfReader.Reference(descriptor, "FontFile2"));
        FontTables tables = new(font);
        GlyphReader glyphs = new(tables);
        var (used, other) = (Typeface.Bold.Shape("Ёж"), Typeface.Bold.Shape("щ")[0].Id);
        Assert.All(used, g => Assert.Equal(Typeface.Bold.OutlineOf(g.Id).Steps, glyphs.Outline(g.Id).Steps));
        Assert.Empty(glyphs.Outline(other).Steps);
        Assert.Equal(0u, Checksum(font, tables, "glyf"));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var first = FamilySlips.Pdf(PaperSamples.Print, PaperSamples.Slips(7));
        Assert.Equal(first, FamilySlips.Pdf(PaperSamples.Print, PaperSamples.Slips(7)));
        Assert.Contains(
            "/CreationDate (D:20261201063000Z)",
            Encoding.Latin1.GetString(first),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Widths_are_those_that_the_lines_were_measured_with()
    {
        Sheet sheet = new(200, 100);
        sheet.Text("Щ", 10, 40, TextStyle.Regular(12, Ink.Black));
        PdfReader pdf = new(PdfFile.Of(new("Щ", PaperSamples.Moment), [sheet]));
        var glyph = Typeface.Regular.Shape("Щ")[0];
        Assert.Contains(pdf.Objects, o => o.Contains($"/W [ {glyph.Id} [{glyph.Advance}] ]", StringComparison.Ordinal));
    }

    /// <summary>What is left when the sum written in the table's directory is taken from the sum of its words.</summary>
    private static uint Checksum(byte[] font, FontTables tables, string tag)
    {
        var sum = 0u;
        byte[] padded = [.. tables.Table(tag), 0, 0, 0];
        for (var at = 0; at + 4 <= padded.Length; at += 4)
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(at)));
        for (var at = 12; ; at += 16)
            if (Encoding.ASCII.GetString(font, at, 4) == tag)
                return sum - System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at + 4));
    }
}
