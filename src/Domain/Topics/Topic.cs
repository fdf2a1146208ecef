using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Topics;

public enum TopicKind
{
    Centre,
    Direction,

    /// <summary>Read by the class and its families only.</summary>
    Class,

    /// <summary>Read by its members, their families and who follows it.</summary>
    Club,
}

/// <summary>What news are about.</summary>
/// <param name="Code">A direction's code, «6Б», a club's id; nothing for the centre.</param>
public sealed record Topic(TopicKind Kind, string Code = "")
{
    /// <summary>Not a topic but a choice: everything that one may read.</summary>
    public const string All = "all";

    /// <summary>Not a topic but a choice: the classes and clubs of oneself and one's children.</summary>
    public const string Own = "own";

    public static readonly Topic Centre = new(TopicKind.Centre);

    /// <summary>As it is stored and stands on buttons: «centre», «direction:projects».</summary>
    public string Key => Kind == TopicKind.Centre ? Kind.Stored() : $"{Kind.Stored()}:{Code}";

    /// <summary>Everybody may read it.</summary>
    public bool IsPublic => Kind is TopicKind.Centre or TopicKind.Direction;

    public static Topic Of(SchoolClass of) => new(TopicKind.Class, $"{of}");

    public static Topic OfClub(long clubId) => new(TopicKind.Club, $"{clubId}");

    public static Topic OfDirection(string code) => new(TopicKind.Direction, code);

    public static Topic? Read(string key)
    {
        var parts = key.Split(':', 2);
        return (parts[0], parts.Length) switch
        {
            ("centre", 1) => Centre,
            ("direction", 2) => OfDirection(parts[1]),
            ("class", 2) => new Topic(TopicKind.Class, parts[1]),
            ("club", 2) => new Topic(TopicKind.Club, parts[1]),
            _ => null,
        };
    }
}
