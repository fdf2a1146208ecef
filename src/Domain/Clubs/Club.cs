namespace TochkaBot.Domain.Clubs;

public enum ClubKind
{
    /// <summary>Дополнительная общеобразовательная программа (ДОП).</summary>
    Additional,

    /// <summary>Внеурочная деятельность.</summary>
    Extracurricular,
}

/// <summary>The направленность of a programme, as the federal rules for additional education list them.</summary>
public enum ClubFocus
{
    Science,
    Technology,
    Humanities,
    Arts,
    Sports,
    Tourism,
}

public enum ClubStatus
{
    Draft,
    Open,
    Closed,
}

public enum ClubMemberStatus
{
    AwaitingConsent,
    Queued,
    Enrolled,
    Left,
}

public enum ClubSessionState
{
    Held,
    Cancelled,
}
