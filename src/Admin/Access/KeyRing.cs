using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Access;

internal sealed class KeyRing(string? bootstrapKey)
{
    private readonly byte[]? bootstrap = string.IsNullOrEmpty(bootstrapKey) ? null : Digest(bootstrapKey);

    /// <param name="authorization">The header as it came.</param>
    public Caller? Find(Db db, string? authorization)
    {
        if (ReadKey(authorization) is not { } key)
        {
            return null;
        }

        if (IsBootstrap(key))
        {
            return new Caller(KeyId: null, ApiScopes.All);
        }

        return db.Read(tx => ApiKeyStore.FindBySecret(tx, key)) is { } found
            ? new Caller(found.Id, found.Allows)
            : null;
    }

    private static string? ReadKey(string? authorization) =>
        AuthenticationHeaderValue.TryParse(authorization, out var given)
        && given.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && !string.IsNullOrEmpty(given.Parameter)
            ? given.Parameter
            : null;

    /// <summary>Digests of one length, compared in constant time: neither length nor beginning can be felt out.</summary>
    private bool IsBootstrap(string key) =>
        bootstrap is not null && CryptographicOperations.FixedTimeEquals(bootstrap, Digest(key));

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
