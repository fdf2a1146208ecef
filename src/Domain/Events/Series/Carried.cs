namespace TochkaBot.Domain.Events.Series;

/// <summary>An event of a series that stayed as it was.</summary>
public sealed record LeftOver<T>(Event Event, T Why);

/// <summary>What became of something that was to be done at one event of a series and at all that follow.</summary>
/// <param name="First">At the one: where it could not be done there, nothing was done anywhere.</param>
/// <param name="Done">At how many it was done, or stood so already, the one included.</param>
/// <param name="Left">Those of them where it could not be done.</param>
public sealed record Carried<T>(T First, int Done, IReadOnlyList<LeftOver<T>> Left)
{
    public Carried(T refused)
        : this(refused, 0, []) { }
}
