using CalAimSite;
using CalAimSite.Diagnostics;
using CalAimSite.Output;

var site = SiteGenerator.Generate(new GeneratorOptions("content", "themes/default"));
foreach (var diagnostic in site.Diagnostics)
{
    Console.Error.WriteLine(DiagnosticText.Format(diagnostic));
}

if (site.HasErrors)
{
    return 1;
}

var result = new SiteFolder("_site", "content", "themes/default").Publish([.. site.Files.Select(file => new OutputFile(file.Address.Path, file.Bytes))]);
Console.WriteLine(result);
return 0;
