using System.Security.Cryptography;
using System.Text;

namespace TochkaBot.Domain.Access;

/// <summary>Links, codes and keys: random, and kept only as hashes.</summary>
public static class Secrets
{
    /// <summary>Letters and digits that nobody mixes up when reading aloud or from paper.</summary>
    private const string Unambiguous = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public const int CodeLength = 8;

    /// <summary>A payload for a deep link: 32 of A-Z a-z 0-9 - _, 192 bits.</summary>
    public static string Link() => Base64Url(RandomNumberGenerator.GetBytes(24));

    /// <summary>An API key: 43 characters, 256 bits.</summary>
    public static string Key() => Base64Url(RandomNumberGenerator.GetBytes(32));

    /// <summary>Eight unambiguous characters to type.</summary>
    public static string Code() => RandomNumberGenerator.GetString(Unambiguous, CodeLength);

    /// <summary>A payload for a deep link, always the same for the same drawn bytes.</summary>
    internal static string LinkFrom(byte[] drawn) => Base64Url(drawn[..24]);

    /// <summary>Eight unambiguous characters, always the same for the same drawn bytes.</summary>
    internal static string CodeFrom(byte[] drawn)
    {
        var number = BitConverter.ToUInt64(drawn);
        var code = new char[CodeLength];
        for (var i = 0; i < CodeLength; i++)
        {
            code[i] = Unambiguous[(int)(number % (ulong)Unambiguous.Length)];
            number /= (ulong)Unambiguous.Length;
        }

        return new string(code);
    }

    /// <summary>«ABCD-EFGH»: the code as it is shown.</summary>
    public static string Spaced(string code) => $"{code[..4]}-{code[4..]}";

    /// <returns>The code that was typed, spaces, hyphens and case forgiven; nothing when it cannot be one.</returns>
    public static string? ReadCode(string text)
    {
        var code = new string([.. text.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return code.Length == CodeLength && code.All(Unambiguous.Contains) ? code : null;
    }

    public static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string Base64Url(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
