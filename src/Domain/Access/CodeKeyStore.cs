using System.Security.Cryptography;
using System.Text;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>The centre's own key, from which links and codes are made: without it a nonce says nothing.</summary>
internal static class CodeKeyStore
{
    private const string Name = "codes.key";

    /// <summary>Made at the first use.</summary>
    public static void Ensure(Tx tx) =>
        tx.Run(
            "INSERT INTO meta (key, value) VALUES (@name, @value) ON CONFLICT (key) DO NOTHING",
            new { Name, value = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) }
        );

    public static byte[] Draw(Tx tx, string purpose, string nonce)
    {
        var key = Convert.FromHexString(tx.One<string>("SELECT value FROM meta WHERE key = @name", new { Name }));
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}:{nonce}"));
    }
}
