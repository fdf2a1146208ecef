using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>Papers of an invented school.</summary>
internal static class PaperSamples
{
    public static readonly DateTimeOffset Moment = new(2026, 12, 1, 9, 30, 0, TimeSpan.FromHours(3));

    private const string Payload = "https://t.me/tochka_rosta_bot?start=f_Zk3vQ0x7LrT9mWcYb2NdHs4Ka1";

    public static SlipPrint Print { get; } =
        new("Точка роста, МБОУ «Средняя школа с. Заречное»", "@tochka_rosta_bot", "14 декабря", "15.11 15:00", Moment);

    public static PosterInput Poster { get; } =
        new(
            "Точка роста, МБОУ «Средняя школа с. Заречное»",
            "Хакатон «Умная теплица»",
            "понедельник, 7 декабря, 15:00–17:30",
            "Кабинет 12, центр «Точка роста»",
            "5–9 классы, командами по три человека",
            "12 мест",
            Payload,
            "t.me/tochka_rosta_bot",
            Moment
        );

    public static CertificateInput Certificate { get; } =
        new(
            "Центр «Точка роста» МБОУ «Средняя школа с. Заречное»",
            "Иванова Мария Петровна",
            "за участие в муниципальном хакатоне «Умная теплица», проект «Полив по датчику влажности»",
            "7 декабря 2026 года",
            "2026-014",
            "Руководитель центра И. И. Соколова",
            Payload,
            Moment
        );

    public static IReadOnlyList<FamilySlip> Slips(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new FamilySlip(
                    $"{Names.Full(i)}",
                    "6Б",
                    new($"{Payload}f{i}", $"K7M{i % 10}XQ4W"),
                    new($"{Payload}p{i}", $"H3R{i % 10}PT9E")
                )),
        ];

    public static TableInput EventList(int count) =>
        new(
            "Хакатон «Умная теплица»",
            "понедельник, 7 декабря, 15:00 · кабинет 12 · педагог В. С. Орлова",
            [
                new("№", 1, Align.Right),
                new("Фамилия и имя", 7),
                new("Класс", 1.8, Align.Centre),
                new("Пришёл", 2, Align.Centre, IsTick: true),
                new("Заметка", 5),
            ],
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => (string[])[$"{i + 1}", Names.Full(i), $"{5 + (i % 5)}Б", "", ""]),
            ],
            Moment
        );

    public static TableInput Consents(int count) =>
        new(
            "Реестр согласий",
            "на 1 декабря 2026 года",
            [
                new("Ребёнок", 4),
                new("Класс", 1.2, Align.Centre),
                new("Представитель", 4),
                new("На что", 6),
                new("Дано", 2.2, Align.Centre),
                new("Отозвано", 2.2, Align.Centre),
            ],
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                        (string[])
                            [
                                Names.Full(i),
                                "6Б",
                                Names.Full(i + 3),
                                "Обработка персональных данных; фото и видео на сайте школы и в сообществе центра",
                                "12.09.2026",
                                i % 7 == 0 ? "01.11.2026" : "",
                            ]
                    ),
            ],
            Moment,
            Landscape: true
        );
}

/// <summary>Names that nobody bears.</summary>
internal static class Names
{
    private static readonly string[] Families =
    [
        "Иванова",
        "Петров",
        "Смирнова",
        "Кузнецов",
        "Соколова",
        "Лебедев",
        "Ёлкина",
        "Новиков",
        "Константинопольская",
        "Воробьёв",
    ];

    private static readonly string[] Given = ["Мария", "Пётр", "Анна", "Борис", "Вера", "Глеб", "Дарья"];

    public static string Full(int number) => $"{Families[number % 10]} {Given[number % 7]}";

    public static string Short(int number) => $"{Given[number % 7]} {Families[number % 10][0]}., {5 + (number % 5)}Б";
}
