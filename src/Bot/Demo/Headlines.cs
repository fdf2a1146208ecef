using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.Demo;

/// <summary>What the invented centre has told its families.</summary>
internal static class Headlines
{
    public static readonly IReadOnlyList<(string Text, Topic Topic)> Of =
    [
        (
            "В центр приехал 3D-принтер\nПосмотреть, как он печатает, можно в любой будний день после третьего урока.",
            Topic.Centre
        ),
        (
            "Набираем команды на хакатон\nНужны и те, кто умеет программировать, и те, кто умеет рассказывать.",
            Topic.OfDirection("projects")
        ),
        (
            "Неделя профессий\nК нам придут агроном, врач и инженер. Вопросы можно прислать заранее.",
            Topic.OfDirection("career")
        ),
    ];
}
