namespace TochkaBot.Documents.Writing.Docx;

/// <summary>A part of a document; they follow one another from top to bottom.</summary>
public abstract record Block;

/// <summary>What the whole document is called: centred, once.</summary>
public sealed record Title(string Text) : Block;

/// <summary>Of a section, as the navigation of a word processor shows it.</summary>
public sealed record Heading(string Text) : Block;

public sealed record Prose(string Text) : Block;

/// <summary>Items that the word processor numbers from 1.</summary>
public sealed record Numbered(IReadOnlyList<string> Items) : Block;

/// <summary>Who signs, on a line that is kept in one piece.</summary>
public sealed record Signature(string Who, string Name, string Date) : Block;

/// <summary>A table whose header row is repeated on every page.</summary>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows) : Block;

/// <param name="Share">Of the table's width, against the others.</param>
public sealed record GridColumn(string Title, int Share)
{
    public bool Centred { get; init; }
}

public abstract record GridRow;

/// <summary>One cell across the table, which stays with the row below it.</summary>
public sealed record Banner(string Text) : GridRow;

public sealed record Cells(IReadOnlyList<Cell> Of) : GridRow
{
    public static Cells Plain(params string[] texts) => new([.. texts.Select(t => new Cell([new Line(t)]))]);
}

/// <param name="Lines">A paragraph each; none is an empty cell.</param>
public sealed record Cell(IReadOnlyList<Line> Lines)
{
    /// <summary>It goes on from the row above.</summary>
    public bool Continues { get; init; }
}

/// <param name="Link">Where a click leads; nothing for plain text, and what is no http address stays plain.</param>
public sealed record Line(string Text, string? Link = null);
