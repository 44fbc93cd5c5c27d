using System.Text;

namespace CalAimSite.Cli.Pdf;

public sealed class PdfBytesTests
{
    [Theory]
    [InlineData("/CreationDate (D:20261121233832+00'00')", "/CreationDate (D:20230831000000+00'00')")]
    [InlineData("/CreationDate (D:20261121233832-08'30')\n/ModDate (D:20261121233832-08'30')>>",
        "/CreationDate (D:20230831000000+00'00')\n/ModDate (D:20230831000000+00'00')>>")]
    [InlineData("/ModDate (D:2026)/ModDate (D:20261121233832+00'00')", "/ModDate (D:2026)/ModDate (D:20230831000000+00'00')")]
    [InlineData("/ModDate (D:2026", "/ModDate (D:2026")]
    public void Dates_are_replaced_in_their_place(string before, string after)
    {
        var pdf = Encoding.ASCII.GetBytes(before);
        PdfBytes.Normalize(pdf, new DateOnly(2023, 8, 31));
        Assert.Equal(after, Encoding.ASCII.GetString(pdf));
    }

    [Theory]
    [InlineData("/ID (node00001085) /Headers [(node00001085) (node00000907)]",
        "/ID (node00000002) /Headers [(node00000002) (node00000001)]")]
    [InlineData("(node 1) (node12) (node00001085", "(node 1) (node12) (node00001085")]
    public void Elements_are_counted_from_1_in_the_order_that_they_had(string before, string after)
    {
        var pdf = Encoding.ASCII.GetBytes(before);
        PdfBytes.Normalize(pdf, new DateOnly(2023, 8, 31));
        Assert.Equal(after, Encoding.ASCII.GetString(pdf));
    }

    [Theory]
    [InlineData("%PDF-1.4\nx\n%%EOF\n", true)]
    [InlineData("%PDF-1.4\nx\n", false)]
    [InlineData("<html>%%EOF", false)]
    [InlineData("", false)]
    public void A_PDF_begins_and_ends_as_one(string text, bool isWhole) =>
        Assert.Equal(isWhole, PdfBytes.AreWhole(Encoding.ASCII.GetBytes(text)));
}
