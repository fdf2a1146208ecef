namespace TochkaBot.Tests.House;

public sealed class SizeTests
{
    private const int Longest = 250;
    private const int Long = 200;

    /// <summary>
    /// Projects whose root is more than a front door: the client has the layout of the library it stands for, and the
    /// stand-in's World is what all its rooms show.
    /// </summary>
    private static readonly string[] WithFurnishedRoot = ["Telegram.Bot", "Sandbox"];

    [Fact]
    public void No_file_is_longer_than_two_hundred_and_fifty_lines() =>
        Rule.Holds(
            "Split these:",
            Repository.Product.Where(s => s.Lines > Longest).Select(s => $"{s} has {s.Lines} lines")
        );

    [Fact]
    public void Few_files_are_longer_than_two_hundred_lines()
    {
        var few = Repository.Product.Count / 40;
        var many = Repository.Product.Where(s => s.Lines > Long).Select(s => s.Path).ToList();
        Assert.True(many.Count <= few, $"At most {few} may be that long: {string.Join(", ", many)}");
    }

    [Fact]
    public void A_project_with_rooms_keeps_its_root_empty() =>
        Rule.Holds(
            "Only Program.cs and the front door lie in the root:",
            from source in Repository.Product
            where source.Room.Length == 0 && HasRooms(source.Project) && !WithFurnishedRoot.Contains(source.Project)
            where source.Name != "Program.cs" && source.Name != $"{source.Project}Feature.cs"
            select source.Path
        );

    private static bool HasRooms(string project) =>
        Repository.Product.Any(s => s.Project == project && s.Room.Length > 0);
}
