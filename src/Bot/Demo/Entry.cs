using TochkaBot.Domain.Events;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Demo;

/// <param name="Organiser">Whose it is.</param>
internal sealed record Entry(EventDraft Draft, EventStatus Status, Role Organiser)
{
    /// <summary>How many of the class lists sign up, by the rules that hold for all.</summary>
    public int SignUps { get; init; }

    /// <summary>Who of the cast asks, before and after the others.</summary>
    public IReadOnlyList<Role> First { get; init; } = [];

    public IReadOnlyList<Role> Last { get; init; } = [];

    /// <summary>How many come after all of them.</summary>
    public int Late { get; init; }

    /// <summary>Where people come in teams.</summary>
    public IReadOnlyList<Crew> Crews { get; init; } = [];

    /// <summary>Who looks for a team.</summary>
    public IReadOnlyList<Role> Seekers { get; init; } = [];

    /// <summary>What is asked of who signs up; every second has answered.</summary>
    public IReadOnlyList<EventQuestion> Questions { get; init; } = [];

    /// <summary>Goes with it as «Положение.pdf».</summary>
    public TableInput? Rules { get; init; }
}
