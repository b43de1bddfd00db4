#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model.Interop

// Imports a table of organisations of the Correlates of War project and asks it what a year-table can and cannot say.
//
//   dotnet run samples/import-cow.cs
//   dotnet run samples/import-cow.cs -- igo_year_format_3.csv EU AZ
//
// The file in samples/data is small and made up, in the true columns: 0 no, 1 full, 2 associate, 3 observer, -9 missing, -1 not in the state system.

using AzForeignPolicy.Model;
using AzForeignPolicy.Model.Interop;
using NodaTime;

var file = args.Length > 0 ? args[0] : Path.Combine("samples", "data", "igo-small.csv");
ImportedDataset read;
try
{
    using var stream = File.OpenRead(file);
    read = CowIgo.Read(stream, new ImportOptions
    {
        Source = new Source(SourceId.Parse("igo-file"), Path.GetFileName(file), SourceKind.Dataset),
        Countries = ForeignPolicyDatasets.Default,
        FileName = file,
    });
}
catch (InvalidImportException e)
{
    foreach (var issue in e.Issues)
    {
        Console.Error.WriteLine(issue);
    }

    return 1;
}
catch (IOException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

var data = read.Build();
Console.WriteLine($"{data}: {read.Rows} rows, {data.Blocs.Count} organisations, {data.Memberships.Count} statuses");
foreach (var unmapped in read.Unmapped)
{
    Console.WriteLine($"  not mapped: {unmapped}");
}

var bloc = BlocId.Parse(args.Length > 1 ? args[1] : "EAC-T");
var country = CountryCode.Parse(args.Length > 2 ? args[2] : "AZ");
Console.WriteLine();
Console.WriteLine($"{data.Countries[country].Name} in {data.Blocs[bloc].Name}:");
foreach (var membership in data.HistoryOf(country, bloc))
{
    Console.WriteLine($"  {membership.Status}, {membership.Period}; the file, {membership.Attestations[0].Locator}");
}

Console.WriteLine();
Console.WriteLine("Was it a member in the middle of the year?");
var last = data.AsOf.Year;
for (var year = last - 5; year <= last + 1; year++)
{
    Console.WriteLine($"  {year}: {data.IsMember(country, bloc, new LocalDate(year, 6, 30))}");
}

return 0;
