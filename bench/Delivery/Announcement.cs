using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Delivery;

/// <summary>What is broadcast: a teacher's formatted text with a button, as it came.</summary>
internal sealed class Announcement : ILetters
{
    public const string Kind = "announcement";

    private static readonly Content Words = new()
    {
        Text = "Уважаемые родители! В среду, 7 декабря, в 15:00 в Точке роста — открытый урок робототехники.",
        Marks = [new Mark("Bold", 0, 20)],
    };

    public IReadOnlyList<string> Kinds => [Kind];

    public Letter? Write(Tx tx, CentreSettings centre, Notice notice) =>
        new([Words])
        {
            Rows =
            [
                [Button.Good("Ознакомлен(а)", "seen", notice.Subject)],
            ],
        };
}
