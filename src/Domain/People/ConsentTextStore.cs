using System.Security.Cryptography;
using System.Text;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>The words that are agreed to: each version is kept, the newest is shown.</summary>
public static class ConsentTextStore
{
    private const string Columns = "id, purpose, text, hash, since";

    /// <summary>Makes these words the current ones. Words that were current before come to the front again.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Adopt(Tx tx, ConsentPurpose purpose, string text)
    {
        var words = text.ReplaceLineEndings("\n").Trim();
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        if (Current(tx, purpose)?.Hash == hash)
        {
            return false;
        }

        tx.Run(
            """
            INSERT INTO consent_texts (purpose, text, hash, since) VALUES (@purpose, @words, @hash, @now)
            ON CONFLICT (purpose, hash) DO UPDATE SET since = excluded.since
            """,
            new
            {
                purpose = purpose.Stored(),
                words,
                hash,
                now = tx.Now,
            }
        );
        return true;
    }

    public static ConsentText? Current(Tx tx, ConsentPurpose purpose) =>
        tx.Find<ConsentText>(
            $"SELECT {Columns} FROM consent_texts WHERE purpose = @purpose ORDER BY since DESC, id DESC LIMIT 1",
            new { purpose = purpose.Stored() }
        );
}
