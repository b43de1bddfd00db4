namespace AzForeignPolicy.Model.Fuzz;

/// <summary>The targets of the interop package: a target for each importer. The core's tests do without them, as the core does.</summary>
internal static class ImporterTargets
{
    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("cow-igo", CowIgoTarget.Try, CowIgoTarget.Words),
        new("state-list", StateListTarget.Try, StateListTarget.Words),
        new("treaty-status", TreatyStatusTarget.Try, TreatyStatusTarget.Words),
        new("treaty-parties", TreatyPartiesTarget.Try, TreatyPartiesTarget.Words),
        new("leader-travel", LeaderTravelTarget.Try, LeaderTravelTarget.Words),
        new("un-votes", UnVotesTarget.Try, UnVotesTarget.Words),
        new("csv-tables", CsvTablesTarget.Try, CsvTablesTarget.Words),
    ];
}
