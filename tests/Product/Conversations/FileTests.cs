using System.Text;
using TochkaBot.Tests.Delivery;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Conversations;

public sealed class FileTests : IDisposable
{
    private readonly World world = new(add: Sample.Add);

    [Fact]
    public void A_step_that_waits_for_a_file_gets_what_is_in_it()
    {
        world.Irina.Says("/sample").SendFile("Классы.CSV", Encoding.UTF8.GetBytes("6Б"));
        Assert.Equal("Прочитано: 6Б", world.Irina.Text);
    }

    [Theory]
    [InlineData("классы.csv", 10 * 1024 * 1024 + 1, "больше 10 МБ")]
    [InlineData("классы.docx", 10, "не прочитает")]
    public void A_file_that_cannot_be_read_is_refused_in_a_sentence_and_the_step_waits_on(
        string name,
        int size,
        string words
    )
    {
        world.Irina.Says("/sample").SendFile(name, new byte[size]);
        Assert.Contains(words, world.Irina.Text);
        world.Irina.SendFile("классы.txt", "7А"u8.ToArray());
        Assert.Equal("Прочитано: 7А", world.Irina.Text);
    }

    [Fact]
    public void Nothing_of_a_file_gets_into_the_database()
    {
        world.Irina.Says("/sample").SendFile("тайна.csv", "Сидоров Аркадий"u8.ToArray());
        world.Irina.Says("/sample");
        world.Write(tx => tx.Run("DELETE FROM outgoing"));
        Assert.DoesNotContain("Сидоров", Dump.Everything(world));
    }

    [Fact]
    public void A_file_follows_its_screen_and_is_made_for_who_asks()
    {
        world.Irina.Says("/secret");
        world.Boris.Says("/secret");
        Assert.Equal("тайна.bin", Assert.Single(world.Irina.Files).FileName);
        Assert.Empty(world.Boris.Files);
        Assert.Equal("Список", world.Boris.Text);
    }

    public void Dispose() => world.Dispose();
}
