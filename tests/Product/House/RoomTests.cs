namespace TochkaBot.Tests.House;

public sealed class RoomTests
{
    /// <summary>What all columns may stand on, in each project.</summary>
    private static readonly Dictionary<string, string[]> Base = new()
    {
        ["Domain"] =
        [
            "Storage",
            "Words",
            "Centre",
            "Journal",
            "People",
            "Access",
            "Outbox",
            "Sessions",
            "Events",
            "Clubs",
            // Who follows what: news are sent by it, broadcasts choose their audience by it, reminders of free seats too.
            "Topics",
        ],
        // Most columns of the bot hang on an event: its card, its list, the words for who signs up whom.
        ["Bot"] = ["Conversations", "Channels", "Events"],
        ["Admin"] = ["Access", "Docs", "Files", "Input", "Links", "Problems", "Serving", "Tables"],
    };

    /// <summary>Rooms that no column may know, since they are no column themselves: they carry, ring or start.</summary>
    private static readonly Dictionary<string, string[]> Machinery = new()
    {
        ["Domain"] = [],
        ["Bot"] = ["Delivery", "Telegram", "Jobs", "Setup", "Demo", "Commands"],
        ["Admin"] = ["Health", "Metrics"],
    };

    /// <summary>These stand above the columns: they gather all of them.</summary>
    private static readonly string[] Gathering = ["Bot/Jobs", "Bot/Setup", "Bot/Demo", "Bot/Commands"];

    /// <summary>What is counted and what the head sees is of all columns: these may read every one of them.</summary>
    private static readonly string[] Readers = ["Reports", "Cabinet"];

    /// <summary>A column that is entered by others through one type, and by whom.</summary>
    private static readonly (Room From, Room To, string Door)[] Doors =
    [
        (new("Domain", "Staff"), new("Domain", "Broadcasts"), "HandoverStore"),
        (new("Domain", "Privacy"), new("Domain", "Staff"), "Handover"),
        (new("Domain", "Privacy"), new("Domain", "Families"), "Parting"),
        (new("Domain", "Privacy"), new("Domain", "Tournaments"), "Vacating"),
        (new("Bot", "Privacy"), new("Domain", "Families"), "Parting"),
    ];

    [Fact]
    public void Rooms_form_no_circle() =>
        Rule.Holds(
            "These rooms need one another:",
            Repository.Product.GroupBy(s => s.Project).SelectMany(p => Circles([.. p]))
        );

    [Fact]
    public void Columns_do_not_touch_one_another() =>
        Rule.Holds(
            "A column stands on the base rooms and on its own name only:",
            from source in Repository.Product
            where IsColumn(new(source.Project, source.Room)) && !Readers.Contains(source.Room)
            from known in source.Knows
            where !MayUse(new(source.Project, source.Room), known)
            select $"{source} -> {known}"
        );

    [Fact]
    public void What_carries_the_columns_knows_none_of_them() =>
        Rule.Holds(
            "A base room must not know a column:",
            from source in Repository.Product
            let room = new Room(source.Project, source.Room)
            where Base.ContainsKey(room.Project) && room.Name.Length > 0
            where !IsColumn(room) && !Gathering.Contains(room.ToString())
            from known in source.Knows
            where IsColumn(known)
            select $"{source} -> {known}"
        );

    [Fact]
    public void Another_column_is_entered_through_its_front_door_only() =>
        Rule.Holds(
            "Only the door may be named from outside:",
            from door in Doors
            from source in Repository.Product
            where source.Project == door.From.Project && source.Room == door.From.Name
            where source.Knows.Contains(door.To)
            from type in TypesOf(door.To)
            where type != door.Door && Words(source.Text).Contains(type)
            select $"{source} -> {door.To}.{type}"
        );

    private static bool IsColumn(Room room) =>
        room.Name.Length > 0
        && Base.TryGetValue(room.Project, out var ground)
        && !ground.Contains(room.Name)
        && !Machinery[room.Project].Contains(room.Name)
        && Exists(room);

    private static bool MayUse(Room column, Room known) =>
        known.Name == column.Name
        || !Base.TryGetValue(known.Project, out var ground)
        || !Exists(known)
        || ground.Contains(known.Name)
        || Doors.Any(d => d.From == column && d.To == known);

    /// <summary>What follows a project's name may also be a type of its root.</summary>
    private static bool Exists(Room room) =>
        Repository.Product.Any(s => s.Project == room.Project && s.Room == room.Name);

    private static IEnumerable<string> TypesOf(Room room) =>
        Repository
            .Product.Where(s => s.Project == room.Project && s.Room == room.Name)
            .Select(s => Path.GetFileNameWithoutExtension(s.Name));

    private static HashSet<string> Words(string text) =>
        [.. text.Split([.. " \t\n.,;:()<>[]{}?!=\"'"], StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Circles(IReadOnlyList<Source> project)
    {
        var ways = project
            .Where(s => s.Room.Length > 0)
            .GroupBy(s => s.Room)
            .ToDictionary(
                room => room.Key,
                room => room.SelectMany(s => s.Knows).Where(k => k.Project == project[0].Project).Select(k => k.Name)
            );
        return ways
            .Keys.Where(start => Reachable(start, ways).Contains(start))
            .Select(room => $"{project[0].Project}/{room}");
    }

    /// <summary>Everything that is reached from a room by at least one step to another.</summary>
    private static HashSet<string> Reachable(string start, Dictionary<string, IEnumerable<string>> ways)
    {
        HashSet<string> seen = [];
        Queue<string> next = new([start]);
        while (next.TryDequeue(out var room))
        {
            foreach (var step in ways.GetValueOrDefault(room, []).Where(s => s != room && seen.Add(s)))
            {
                next.Enqueue(step);
            }
        }

        return seen;
    }
}
