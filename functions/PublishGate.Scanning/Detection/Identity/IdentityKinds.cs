using System.Collections.Immutable;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Every kind of identity number that is made of digits; the more telling a form, the earlier.</summary>
internal static class IdentityKinds
{
    public static ImmutableArray<IdentityKind> All { get; } =
    [
        new Iban(),
        new ItCodiceFiscale(),
        new ById(),
        new CnResidentId(),
        new FrNir(),
        new UkNino(),
        new UsSsn(),
        new RuSnils(),
        new BrCpf(),
        new PaymentCard(),
        new EsDni(),
        new InPan(),
        new Imei(),
        new InAadhaar(),
        new RuInn(),
        new PlPesel(),
        new DeTaxId(),
        new UaRnokpp(),
        new IrNationalId(),
        new RuPassport(),
        new AnyPassport(),
    ];

    /// <summary>Those that are looked for without a word that tells them, in the same order.</summary>
    public static ImmutableArray<IdentityKind> Alone { get; } = [.. All.Where(kind => kind.CanStandAlone)];
}
