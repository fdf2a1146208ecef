using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Attachments;

/// <summary>Which files may go with an event, and what they are called.</summary>
public sealed class PaperFormatTests
{
    [Fact]
    public void A_paper_is_what_its_name_says()
    {
        Assert.True(PaperFormat.Fits("Положение.PDF", Papers.Pdf));
        Assert.True(PaperFormat.Fits("Заявка.docx", Papers.Docx));
        Assert.True(PaperFormat.Fits("Афиша.png", Papers.Png));
        Assert.True(PaperFormat.Fits("Афиша.jpeg", Papers.Jpeg));
    }

    [Fact]
    public void A_page_a_drawing_or_a_program_is_none_whatever_it_is_called()
    {
        Assert.False(PaperFormat.Fits("Положение.html", "<html>"u8.ToArray()));
        Assert.False(PaperFormat.Fits("Афиша.svg", "<svg onload=…"u8.ToArray()));
        Assert.False(PaperFormat.Fits("Положение.exe", "MZ"u8.ToArray()));
        Assert.False(PaperFormat.Fits("Положение.pdf", "MZ"u8.ToArray()));
        Assert.False(PaperFormat.Fits("Положение.pdf", "<html>%PDF-"u8.ToArray()));
        Assert.False(PaperFormat.Fits("Заявка.docx", Papers.Zip));
        Assert.False(PaperFormat.Fits("Заявка.docm", Papers.Docx));
        Assert.False(PaperFormat.Fits("Афиша.png", []));
    }

    [Theory]
    [InlineData("Положение о конкурсе «Весна».pdf", "Положение о конкурсе «Весна».pdf")]
    [InlineData("../../etc/passwd.pdf", "etc passwd.pdf")]
    [InlineData("Положение\u202Efdp.exe.PDF", "Положение fdp exe.pdf")]
    [InlineData("a\r\nb\0c:|?.docx", "a b c.docx")]
    [InlineData("🎉.png", "Файл.png")]
    [InlineData(".pdf", "Файл.pdf")]
    public void A_name_hides_nothing_and_every_computer_can_keep_it(string sent, string kept) =>
        Assert.Equal(kept, PaperFormat.SafeName(sent));

    [Fact]
    public void Any_name_becomes_a_short_one_with_the_same_ending_and_stays_so() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), stem => Holds($"{stem}.Docx")).Check(Trials.Of(300));

    private static bool Holds(string sent)
    {
        var name = PaperFormat.SafeName(sent);
        return name.EndsWith(".docx", StringComparison.Ordinal)
            && name.Length is > 5 and <= 120
            && !name.Any(char.IsControl)
            && name.IndexOfAny(['/', '\\', '\u202E', ':']) < 0
            && PaperFormat.SafeName(name) == name;
    }
}
