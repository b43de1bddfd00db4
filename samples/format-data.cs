#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model

// Brings data documents into canonical form: members in the order of the format, sections sorted by identifier.
//
//   dotnet run samples/format-data.cs -- src/AzForeignPolicy.Model/Data/agreements.json mine.json

using AzForeignPolicy.Model;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: dotnet run samples/format-data.cs -- FILE…");
    return 2;
}

var failed = false;
foreach (var file in args)
{
    try
    {
        var before = File.ReadAllBytes(file);
        var after = DatasetJson.Format(new DatasetDocument(file, before));
        if (!before.AsSpan().SequenceEqual(after))
        {
            File.WriteAllBytes(file, after);
            Console.WriteLine($"{file}: written");
        }
    }
    catch (InvalidDatasetException e)
    {
        failed = true;
        foreach (var issue in e.Issues)
        {
            Console.Error.WriteLine(issue);
        }
    }
    catch (IOException e)
    {
        failed = true;
        Console.Error.WriteLine(e.Message);
    }
}

return failed ? 1 : 0;
