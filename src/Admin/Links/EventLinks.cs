namespace TochkaBot.Admin.Links;

/// <summary>Where an event is opened in the messenger.</summary>
/// <param name="To">From the event's own link; nothing while the messenger has not said what we are called.</param>
public sealed record EventLinks(Func<string, string?> To);
