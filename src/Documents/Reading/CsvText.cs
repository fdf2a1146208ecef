using System.Text;

namespace TochkaBot.Documents.Reading;

/// <summary>The text of a CSV file and its separator, both found out from the bytes.</summary>
internal static class CsvText
{
    private const int LinesLookedAt = 30;

    private static readonly string[] Separators = [";", "\t", ","];

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <summary>UTF-8 with and without mark, UTF-16 with mark («Текст Юникод»), else Windows-1251, as a Russian Excel saves.</summary>
    public static string Decode(byte[] file)
    {
        var text = Encodings(file);
        // A picture or a PDF decodes to something in Windows-1251, but not without control characters.
        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f'))
            ? throw new FaultException(TableFaultKind.NotATable)
            : text;
    }

    /// <returns>What most lines have outside of quotation marks.</returns>
    public static string Separator(string text)
    {
        var lines = text.Split('\n').Where(l => l.Trim().Length > 0).Take(LinesLookedAt).Select(Unquoted).ToList();
        return Separators
            .OrderByDescending(s => lines.Count(l => l.Contains(s, StringComparison.Ordinal)))
            .ThenByDescending(s => lines.Sum(l => l.Split(s).Length))
            .First();
    }

    private static string Encodings(byte[] file)
    {
        if (file.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(file.AsSpan(Encoding.UTF8.Preamble.Length));
        }

        if (file.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(file.AsSpan(Encoding.Unicode.Preamble.Length));
        }

        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return Windows1251.GetString(file);
        }
    }

    private static string Unquoted(string line) =>
        string.Concat(line.Split('"').Where((_, place) => int.IsEvenInteger(place)));
}
