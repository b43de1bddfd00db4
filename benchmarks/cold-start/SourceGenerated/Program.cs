using System.Text.Json;
using AzForeignPolicy.Model.Benchmarks;

var report = Report.Start();
var data = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), PlainJson.Default.PlainDataset)!;
var answer = data.IsMember("country:AM", "EAEU", "2024-05-24");
report.Print(answer ? "yes" : "no");
