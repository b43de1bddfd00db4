var report = Report.Start();
report.Print("nothing");
