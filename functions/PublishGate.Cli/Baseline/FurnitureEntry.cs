using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Baseline;

/// <summary>A finding that belongs to the template.</summary>
/// <param name="Finding">It, as it was first met.</param>
/// <param name="At">The place that recurs; without what differs from page to page.</param>
/// <param name="Pages">On how many pages it stands there.</param>
internal sealed record FurnitureEntry(Finding Finding, FindingPlace At, int Pages);
