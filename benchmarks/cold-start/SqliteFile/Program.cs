using Microsoft.Data.Sqlite;

var report = Report.Start();
using var connection = new SqliteConnection($"Data Source={args[0]};Mode=ReadOnly;Pooling=False");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "SELECT EXISTS (SELECT 1 FROM membership WHERE bloc = $bloc AND member = $member AND status = 'member' AND first <= $day AND last >= $day)";
command.Parameters.AddWithValue("$bloc", "EAEU");
command.Parameters.AddWithValue("$member", "country:AM");
command.Parameters.AddWithValue("$day", "2024-05-24");
var answer = (long)command.ExecuteScalar()! == 1;
report.Print(answer ? "yes" : "no");
