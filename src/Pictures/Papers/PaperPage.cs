using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Papers;

internal static class PaperPage
{
    public static Sheet Empty()
    {
        Sheet sheet = new(Sheet.A4.Width, Sheet.A4.Height) { Title = PaperTexts.Empty };
        sheet.Text(PaperTexts.Empty, 48, 80, TextStyle.Regular(14, Ink.Black));
        return sheet;
    }
}
