namespace TochkaBot.Documents.Writing;

/// <summary>The looks of a cell, by their place in the style sheet.</summary>
internal static class XlsxStyles
{
    public const int Header = 1;

    public const int Moment = 2;

    public const int Day = 3;

    /// <summary>Numbers of formats below 164 are Excel's own.</summary>
    public const string Xml = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="{XlsxParts.Main}">
          <numFmts count="2">
            <numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm"/>
            <numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/>
          </numFmts>
          <fonts count="2">
            <font><sz val="11"/><name val="Calibri"/></font>
            <font><b/><sz val="11"/><name val="Calibri"/></font>
          </fonts>
          <fills count="2">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
          </fills>
          <borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="4">
            <xf/>
            <xf fontId="1" applyFont="1"/>
            <xf numFmtId="164" applyNumberFormat="1"/>
            <xf numFmtId="165" applyNumberFormat="1"/>
          </cellXfs>
        </styleSheet>
        """;
}
