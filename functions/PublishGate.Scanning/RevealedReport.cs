using System.Collections.Immutable;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning;

/// <summary>A report with the raw values that it masks, for a person's own terminal and nothing else.</summary>
/// <param name="Report">The report.</param>
/// <param name="Values">The raw value of each finding, in the order of <see cref="Report.Findings"/>.</param>
/// <remarks>Not serialisable on purpose: only <c>publishgate scan --reveal</c> writes it.</remarks>
public sealed record RevealedReport(Report Report, ImmutableArray<string> Values);
