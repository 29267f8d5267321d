using PublishGate.Evaluation.Pages.Leaks;
using PublishGate.Evaluation.Pages.Ways;
using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation.Pages;

/// <summary>One leak in one way in one page, and what became of it.</summary>
/// <param name="Page">The page's file.</param>
/// <param name="Leak">The leak.</param>
/// <param name="Way">How it shipped.</param>
/// <param name="Found">The most severe finding that carries it; null if none does.</param>
/// <param name="IsPlacedRight">The finding points into what was planted.</param>
internal sealed record Plant(string Page, Leak Leak, Way Way, Severity? Found, bool IsPlacedRight);
