using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Preferences;

public enum SettingOutcome
{
    Done,
    NotAllowed,

    /// <summary>No such setting, or a value that cannot be used.</summary>
    Wrong,
}

/// <summary>What the head sets in the bot instead of in a file.</summary>
public static class CentreChanges
{
    /// <param name="typed">As the setting is stored, or as somebody typed it: «9.00» for a time.</param>
    public static SettingOutcome Set(Tx tx, CentreSettings centre, Actor actor, string key, string typed)
    {
        if (!actor.IsHead)
        {
            return SettingOutcome.NotAllowed;
        }

        if (CentreOptions.Find(key) is not { } option || option.With(centre, typed.Trim()) is not { } changed)
        {
            return SettingOutcome.Wrong;
        }

        CentreStore.Set(tx, key, option.Text(changed), actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "settings.changed", "setting", subjectId: null, key);
        return SettingOutcome.Done;
    }

    /// <summary>Back to what the files say.</summary>
    public static SettingOutcome Reset(Tx tx, Actor actor, string key)
    {
        if (!actor.IsHead)
        {
            return SettingOutcome.NotAllowed;
        }

        if (!CentreStore.Clear(tx, key))
        {
            return SettingOutcome.Wrong;
        }

        JournalStore.Note(tx, actor.PersonId, "settings.reset", "setting", subjectId: null, key);
        return SettingOutcome.Done;
    }
}
