using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>Tables as CSV, with a data dictionary and a Frictionless data package.</summary>
internal static class CsvFiles
{
    public static IEnumerable<Page> Create(ExportContext context)
    {
        var tables = CsvTables.Create(context);
        var dictionary = new CsvTable<(CsvFile File, CsvColumn Column)>(context, DataRoutes.DataDictionary)
            .Text("file", "The file.", one => DataRoutes.DataDictionary.LinkTo(one.File.Route))
            .Text("file_description", "What its rows are.", one => one.File.Description)
            .Text("column", "The name of a column.", one => one.Column.Name)
            .Text("type", "What is in it: string, integer, boolean (true or false), date (YYYY-MM-DD).", one => one.Column.TypeName)
            .Text("description", "What it means.", one => one.Column.Description)
            .ToFile(
                $"All columns of all tables. {CsvFile.Guard}",
                tables.SelectMany(file => file.Columns.Select(column => (file, column))));
        ImmutableArray<CsvFile> all = [.. tables, dictionary];
        return
        [
            .. all.Select(file => file.ToPage()),
            JsonFile.Create(DataRoutes.DataPackage, new FileOffer(Output.Csv, JsonFile.MediaType, "Data package"), () => DataPackage.Create(context, all)),
            .. DataCatalog.Create(context, all),
        ];
    }
}
