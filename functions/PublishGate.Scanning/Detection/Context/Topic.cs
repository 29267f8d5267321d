namespace PublishGate.Scanning.Detection.Context;

/// <summary>What the words around a value say it is.</summary>
[Flags]
internal enum Topic : long
{
    None = 0,

    /// <summary>Phones, calls and messengers: <c>mobile</c>, <c>тел.</c>, <c>WhatsApp</c>.</summary>
    Phone = 1L << 0,

    /// <summary>Calls, mobiles, messengers: perhaps a phone, perhaps a device or a button.</summary>
    Line = 1L << 33,

    /// <summary>Numbers of some kind, perhaps of phones: <c>number</c>, <c>номер</c>.</summary>
    Number = 1L << 1,
    CallingCode = 1L << 2,
    Email = 1L << 3,
    Latitude = 1L << 4,
    Longitude = 1L << 5,
    Coordinates = 1L << 6,
    Geohash = 1L << 7,
    PostalAddress = 1L << 8,

    /// <summary>Someone: <c>caller</c>, <c>mother</c>, <c>источник</c>.</summary>
    Person = 1L << 9,

    /// <summary>A name of anything: <c>name</c>.</summary>
    Name = 1L << 10,

    /// <summary>A body that publishes its contacts: <c>publisher</c>, <c>contactPoint</c>.</summary>
    Organisation = 1L << 11,

    /// <summary>Ids, times, sizes, prices: numbers that identify nobody.</summary>
    Machine = 1L << 12,

    /// <summary>Drawings and styles: <c>d</c>, <c>points</c>, <c>viewBox</c>, <c>style</c>.</summary>
    Drawing = 1L << 13,
    Passport = 1L << 14,
    Tax = 1L << 15,
    NationalId = 1L << 16,
    Ssn = 1L << 17,
    Inn = 1L << 18,
    Snils = 1L << 19,
    Rnokpp = 1L << 20,
    Nino = 1L << 21,
    Nir = 1L << 22,
    Dni = 1L << 23,
    CodiceFiscale = 1L << 24,
    Pesel = 1L << 25,
    Cpf = 1L << 26,
    Aadhaar = 1L << 27,
    Pan = 1L << 28,
    Iban = 1L << 29,
    Card = 1L << 30,
    Imei = 1L << 31,
    Mac = 1L << 32,

    /// <summary>Places and bodies that anyone may visit or call: <c>store</c>, <c>venue</c>, <c>weather</c>, <c>footer</c>.</summary>
    Venue = 1L << 34,

    /// <summary>All documents and accounts that identify a person.</summary>
    Identity =
        Passport
        | Tax
        | NationalId
        | Ssn
        | Inn
        | Snils
        | Rnokpp
        | Nino
        | Nir
        | Dni
        | CodiceFiscale
        | Pesel
        | Cpf
        | Aadhaar
        | Pan
        | Iban
        | Card
        | Imei
        | Mac,
}
