namespace TochkaBot.Documents.Writing;

/// <param name="Name">What stands in the header: the name of the field in JSON, or a heading for people.</param>
/// <param name="Of">Text, a number, a day, a moment in the centre's zone, or nothing.</param>
public sealed record Column<T>(string Name, Func<T, object?> Of);
