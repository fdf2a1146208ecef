namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>The address of a page with what it is asked for; what is empty is left out.</summary>
internal static class Address
{
    public static string Of(string page, params (string Name, string? Value)[] asked)
    {
        var said = asked
            .Where(a => !string.IsNullOrEmpty(a.Value))
            .Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}")
            .ToList();
        return said.Count == 0 ? page : $"{page}?{string.Join('&', said)}";
    }
}
