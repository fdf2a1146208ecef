namespace TochkaBot.Tests.Rights;

/// <summary>Everybody whom section 2 of the contract tells apart, as they stand to Masha of 6Б and to Vera's events.</summary>
[Flags]
internal enum Cast
{
    Nobody = 0,

    /// <summary>An account that is nobody yet.</summary>
    Guest = 1,

    /// <summary>A typed name of another class.</summary>
    OtherPupil = 1 << 1,

    /// <summary>Masha herself, by her slip.</summary>
    Pupil = 1 << 2,

    /// <summary>Masha's mother.</summary>
    Representative = 1 << 3,

    /// <summary>Masha's grandmother.</summary>
    Helper = 1 << 4,

    /// <summary>The legal representative of somebody else's child.</summary>
    OtherFamily = 1 << 5,

    /// <summary>Vera, whose events they are.</summary>
    Organiser = 1 << 6,

    /// <summary>A teacher with nothing of their own.</summary>
    OtherTeacher = 1 << 7,

    /// <summary>Of 6Б.</summary>
    ClassTeacher = 1 << 8,
    Deputy = 1 << 9,
    Head = 1 << 10,

    Family = Representative | Helper,

    /// <summary>Who may sign Masha up and answer for her seat.</summary>
    ForMasha = Family | Pupil,
    Representatives = Representative | OtherFamily,
    Leads = Deputy | Head,

    /// <summary>«own» of a teacher.</summary>
    Owner = Organiser | Leads,

    /// <summary>«own class» of a class teacher.</summary>
    KeepsClass = ClassTeacher | Leads,

    /// <summary>Families, paper consents, links: of own events, of the own class, all.</summary>
    Manages = Organiser | ClassTeacher | Leads,
    Staff = Organiser | OtherTeacher | ClassTeacher | Leads,
    Adults = Family | OtherFamily | Staff,
    Known = Adults | Pupil | OtherPupil,
    Everybody = Known | Guest,
}
