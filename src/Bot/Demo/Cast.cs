using TochkaBot.Domain.People;
using TochkaBot.Sandbox;

namespace TochkaBot.Bot.Demo;

/// <summary>Somebody whom the page lets one be; the user id is also the address of the account.</summary>
internal sealed record Role(long UserId, PersonName Name, string Label)
{
    /// <summary>Only pupils are in a class.</summary>
    public SchoolClass? Class { get; init; }

    /// <summary>A child's sign-ups wait until this is so.</summary>
    public bool HasConsent { get; init; } = true;

    public Persona As(string role) => new(UserId, Name.Given, Name.Family, Label, role);
}

/// <summary>Who is who in the sandbox: one of each kind that the bot treats differently.</summary>
internal static class Cast
{
    public static readonly Persona Guest = new(
        700_001,
        "Новый гость",
        null,
        "новое лицо",
        "guest",
        "Начните отсюда: нажмите «Начать»"
    );

    public static readonly Role Boris = Pupil(700_011, new("Ветров", "Борис"), new(6, "А"));
    public static readonly Role Maya = Pupil(700_012, new("Кораблёва", "Майя"), new(6, "Б"));
    public static readonly Role Toma = Pupil(700_013, new("Полежаева", "Тамара"), new(2, string.Empty));
    public static readonly Role Stepan = Pupil(700_014, new("Ключников", "Степан"), new(9, string.Empty));
    public static readonly Role Zhanna = Pupil(700_015, new("Рябинина", "Жанна"), new(11, string.Empty));

    /// <summary>Typed the name in the bot; the parents have not signed yet.</summary>
    public static readonly Role Bogdan = Pupil(700_016, new("Дубравин", "Богдан"), new(7, string.Empty)) with
    {
        Label = "7, без согласия",
        HasConsent = false,
    };

    public static readonly Role Vera = new(700_031, new("Лугова", "Вера Павловна"), "биология");
    public static readonly Role Igor = new(700_032, new("Мостовой", "Игорь Львович"), "физика");
    public static readonly Role Zoya = new(700_033, new("Зорина", "Зоя Ильинична"), "шахматы");

    public static readonly Role Head = new(700_041, new("Градова", "Ирина Олеговна"), "руководитель");

    public static readonly Role Deputy = new(700_042, new("Ладова", "Нина Игоревна"), "заместитель");

    public static readonly Role Anna = new(700_021, new("Ветрова", "Анна"), "мама Бориса");
    public static readonly Role Andrey = new(700_022, new("Кораблёв", "Андрей"), "папа Майи");
    public static readonly Role Inna = new(700_023, new("Полежаева", "Инна"), "мама троих");
    public static readonly Role Granny = new(700_024, new("Полежаева", "Зинаида"), "бабушка, помощница");

    public static readonly IReadOnlyList<Role> Pupils = [Boris, Maya, Toma, Stepan, Zhanna, Bogdan];

    /// <summary>Children without a phone, whose mother has yet to answer for them.</summary>
    public static readonly IReadOnlyList<(PersonName Name, SchoolClass Class)> Small =
    [
        (new("Полежаев", "Матвей"), new(5, "А")),
        (new("Полежаева", "Лада"), new(8, string.Empty)),
    ];

    public static readonly IReadOnlyList<Role> Parents = [Anna, Andrey, Inna, Granny];

    /// <summary>Which class teacher leads which class.</summary>
    public static IReadOnlyList<(Role Teacher, SchoolClass Class)> ClassTeachers =>
        [(Vera, new(6, "А")), (Igor, new(8, string.Empty)), (Zoya, new(5, "А"))];

    public static readonly IReadOnlyList<Role> Teachers = [Vera, Igor, Zoya];

    /// <summary>Everybody whom the bot knows already.</summary>
    public static readonly IReadOnlyList<Persona> Known =
    [
        .. Pupils.Select(p => p.As("pupil")),
        .. Parents.Select(p => p.As("parent")),
        .. Teachers.Select(p => p.As("teacher")),
        Head.As("head"),
        Deputy.As("head"),
    ];

    private static Role Pupil(long userId, PersonName name, SchoolClass of) =>
        new(userId, name, $"{of}") { Class = of };
}
