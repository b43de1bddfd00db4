using AzForeignPolicy.Model;

var report = Report.Start();
var answer = ForeignPolicyDatasets.Default.IsMember(CountryCode.Parse("AM"), BlocId.Parse("EAEU"), new LocalDate(2024, 5, 24));
report.Print(answer.IsYes ? "yes" : "no");
