namespace AzForeignPolicy.Model.Tests;

/// <summary>Tests that measure the process and so must run beside no others.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
