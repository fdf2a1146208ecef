namespace TochkaBot.Admin.Tables;

/// <param name="Name">The name of the field in JSON.</param>
/// <param name="Of">Text, a number, a moment in the centre's zone, or nothing.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Of);
