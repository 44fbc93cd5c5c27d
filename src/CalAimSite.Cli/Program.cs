using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;

var bag = new DiagnosticBag();
var bound = ContentBinder.Bind(ContentFolder.Read(args.Length > 0 ? args[0] : "content", bag), bag);
foreach (var diagnostic in bag.ToSorted())
{
    Console.Error.WriteLine(DiagnosticText.Format(diagnostic));
}

Console.WriteLine(bound.Site?.Milestones.Length);
return 0;
