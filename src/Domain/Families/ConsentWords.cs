using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

public enum WordsOutcome
{
    Done,
    NotAllowed,

    /// <summary>Shorter or longer than such a text can be.</summary>
    WrongLength,
}

/// <summary>The words of the consents, as the head writes them. Who agreed before agreed to the words of then.</summary>
public static class ConsentWords
{
    public const int Shortest = 40;

    /// <summary>A message holds 4096 characters, and the question stands under the words.</summary>
    public const int Longest = 3500;

    public static WordsOutcome Set(Tx tx, Actor actor, ConsentPurpose purpose, string text)
    {
        if (!actor.IsHead)
        {
            return WordsOutcome.NotAllowed;
        }

        var words = text.Trim();
        if (words.Length is < Shortest or > Longest)
        {
            return WordsOutcome.WrongLength;
        }

        CentreStore.Set(tx, Key(purpose), words, actor.PersonId);
        ConsentTextStore.Adopt(tx, purpose, words);
        JournalStore.Note(tx, actor.PersonId, "consent.words", "purpose", subjectId: null, purpose.Stored());
        return WordsOutcome.Done;
    }

    /// <summary>At the start: the words of the files, where the head has not written others.</summary>
    public static void Open(Tx tx, ConsentPurpose purpose, string files) =>
        ConsentTextStore.Adopt(tx, purpose, CentreStore.Find(tx, Key(purpose)) ?? files);

    private static string Key(ConsentPurpose purpose) => $"Consents:{purpose.Stored()}";
}
