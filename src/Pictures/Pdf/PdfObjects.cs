using System.IO.Compression;
using System.Text;

namespace TochkaBot.Pictures.Pdf;

/// <summary>The numbered objects of a file, and the table at its end that says where each begins.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> _objects = [];

    /// <summary>A number whose object follows later.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public void Set(int number, string text) => _objects[number - 1] = Encoding.ASCII.GetBytes(text);

    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    /// <summary>A stream, deflated.</summary>
    /// <param name="entries">What its dictionary says beside length and filter.</param>
    /// <param name="data">Its bytes.</param>
    public int Add(string entries, byte[] data)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        var number = Reserve();
        _objects[number - 1] =
        [
            .. Encoding.ASCII.GetBytes($"<< {entries} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"),
            .. packed.ToArray(),
            .. "\nendstream"u8,
        ];
        return number;
    }

    public byte[] Write(int catalog, int info)
    {
        using MemoryStream file = new();
        // Four bytes above 127 tell mailers and editors that this is no text.
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        StringBuilder table = new($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var (index, data) in _objects.Index())
        {
            table.Append($"{file.Length:0000000000} 00000 n \n");
            file.Write(Encoding.ASCII.GetBytes($"{index + 1} 0 obj\n"));
            file.Write(data);
            file.Write("\nendobj\n"u8);
        }
        table
            .Append($"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R >>\n")
            .Append($"startxref\n{file.Length}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(table.ToString()));
        return file.ToArray();
    }
}
