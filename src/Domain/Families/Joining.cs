using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

public enum JoinOutcome
{
    Done,

    /// <summary>Used, expired, never made.</summary>
    Unknown,

    /// <summary>A pupil with a family's code, an adult with a pupil's.</summary>
    NotForYou,

    /// <summary>The account is somebody else already.</summary>
    SomebodyElse,
}

/// <summary>What a personal code opens: a family, a pupil's own name, another phone.</summary>
public static class Joining
{
    /// <summary>The children that the code speaks of, as its holder may see them.</summary>
    public static IReadOnlyList<Person> Children(Tx tx, PersonalCode code)
    {
        IEnumerable<long> ids =
            code.Purpose == CodePurpose.Adult
                ? FamilyStore.LinksOf(tx, code.PersonId).Where(l => l.IsConfirmed).Select(l => l.ChildId)
                : [code.PersonId];
        return [.. ids.Select(id => PersonStore.Find(tx, id)).OfType<Person>()];
    }

    /// <summary>An adult joins, by a slip or by another adult's invitation. The name and their own consent stand already.</summary>
    public static JoinOutcome JoinFamily(Tx tx, CentreSettings centre, Actor actor, long codeId, FamilyRole role)
    {
        if (PersonalCodeStore.FindUnused(tx, codeId) is not { Purpose: CodePurpose.Family or CodePurpose.Adult } code)
        {
            return JoinOutcome.Unknown;
        }

        if (
            actor.Person is not { Grade: null } adult
            || (code.Purpose == CodePurpose.Adult && code.PersonId == adult.Id)
        )
        {
            return JoinOutcome.NotForYou;
        }

        var children = Children(tx, code).Where(c => c.Id != adult.Id).ToList();
        if (children.Count == 0 || !PersonalCodeStore.Use(tx, codeId, adult.Id))
        {
            return JoinOutcome.Unknown;
        }

        foreach (var child in children)
        {
            TellFamily(tx, child.Id, adult.Id);
            FamilyStore.Link(tx, adult.Id, child.Id, code.Role ?? role, confirmed: true);
            JournalStore.Note(tx, adult.Id, "family.joined", "person", child.Id, (code.Role ?? role).Stored());
            Consents.Recount(tx, centre, adult.Id, child.Id);
        }

        return JoinOutcome.Done;
    }

    /// <summary>A pupil is known by the slip; what they typed and asked for before goes along.</summary>
    public static JoinOutcome BePupil(Tx tx, CentreSettings centre, Account account, Actor actor, long codeId)
    {
        if (PersonalCodeStore.FindUnused(tx, codeId) is not { Purpose: CodePurpose.Pupil } code)
        {
            return JoinOutcome.Unknown;
        }

        if (actor.IsStaff || actor.IsFamily || actor.Person is { Grade: null })
        {
            return JoinOutcome.NotForYou;
        }

        return TakeOver(tx, centre, account, actor, code);
    }

    /// <summary>The person goes on from this account; the ones before are nobody's.</summary>
    public static JoinOutcome ChangePhone(Tx tx, CentreSettings centre, Account account, Actor actor, long codeId)
    {
        if (PersonalCodeStore.FindUnused(tx, codeId) is not { Purpose: CodePurpose.Phone } code)
        {
            return JoinOutcome.Unknown;
        }

        // A link that was forwarded must not make one family of two.
        var outcome =
            actor.PersonId is { } known && known != code.PersonId
                ? JoinOutcome.SomebodyElse
                : TakeOver(tx, centre, account, actor, code);
        if (outcome != JoinOutcome.Done)
        {
            return outcome;
        }

        foreach (var old in AccountStore.AllOfPerson(tx, code.PersonId).Where(a => a.Id != account.Id))
        {
            OutboxStore.TellAccount(tx, old, new Notice("phoneMoved", 0), new NoticeTerms { Urgency = Urgency.Urgent });
            Accounts.Disconnect(tx, old);
        }

        return outcome;
    }

    private static JoinOutcome TakeOver(Tx tx, CentreSettings centre, Account account, Actor actor, PersonalCode code)
    {
        if (
            actor.Person is { } known
            && known.Id != code.PersonId
            && (known.Origin != PersonOrigin.Typed || actor.IsStaff)
        )
        {
            return JoinOutcome.SomebodyElse;
        }

        if (!PersonalCodeStore.Use(tx, code.Id, code.PersonId))
        {
            return JoinOutcome.Unknown;
        }

        if (actor.PersonId is { } typed && typed != code.PersonId)
        {
            Merging.Into(tx, centre, code.PersonId, typed, code.PersonId);
        }

        AccountStore.Link(tx, account.Id, code.PersonId);
        JournalStore.Note(tx, code.PersonId, $"account.{code.Purpose.Stored()}", "person", code.PersonId);
        return JoinOutcome.Done;
    }

    /// <summary>Those who represent the child already hear who has come.</summary>
    private static void TellFamily(Tx tx, long childId, long adultId)
    {
        foreach (var link in FamilyStore.AdultsOf(tx, childId).Where(l => l.AdultId != adultId && l.IsConfirmed))
        {
            OutboxStore.Tell(
                tx,
                link.AdultId,
                new Notice("familyJoined", childId, $"{adultId}"),
                new NoticeTerms { Urgency = Urgency.Urgent, Once = $"familyJoined:{childId}:{adultId}" }
            );
        }
    }
}
