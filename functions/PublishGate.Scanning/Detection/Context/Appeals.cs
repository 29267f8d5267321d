using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>
/// Tells the contacts that a text gives to its readers: where the police ask whoever saw something to call, and where a body
/// sends the press ("Media contact: …").
/// </summary>
internal static class Appeals
{
    private const int Reach = 120;

    private static readonly SearchValues<string> Requests = SearchValues.Create(
        [
            "anyone with ",
            "anyone who ",
            "witnesses are",
            "information is asked",
            "with information",
            "hinweise",
            "rückfragen",
            "zeugen werden",
            "zeugen, die",
            "appel à témoin",
            "toute personne",
            "quien tenga",
            "cualquier información",
            "se solicita",
            "chiunque",
            "informações podem",
            "quem tiver",
            "denúncias",
            "очевид",
            "всех, кто",
            "просят позвонить",
            "просят сообщить",
            "прохання",
            "просять",
            "świadkowie proszeni",
            "ktokolwiek",
            "osoby, które",
            "görgü tanık",
            "bilgisi olan",
            "يرجى",
            "از شهروندان",
            "知情者",
            "线索",
            "getuigen",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Police = SearchValues.Create(
        [
            "police",
            "polizei",
            "kripo",
            "detectives",
            "constabulary",
            "sheriff",
            "crimestoppers",
            "gendarmerie",
            "commissariat",
            "policía",
            "guardia civil",
            "comisaría",
            "carabinieri",
            "questura",
            "polizia",
            "polícia",
            "delegacia",
            "полици",
            "уголовн",
            "следствен",
            "поліці",
            "policji",
            "policja",
            "komend",
            "polis",
            "jandarma",
            "الشرطة",
            "پلیس",
            "警方",
            "警察",
            "公安",
            "politie",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Press = SearchValues.Create(
        [
            "media contact",
            "press contact",
            "press enquiries",
            "media enquiries",
            "media inquiries",
            "press inquiries",
            "pressekontakt",
            "ansprechpartner für die presse",
            "contact presse",
            "contacts presse",
            "contacto de prensa",
            "contatto stampa",
            "contatti stampa",
            "assessoria de imprensa",
            "контакты для сми",
            "контакт для прессы",
            "контакти для змі",
            "kontakt dla mediów",
            "basın iletişim",
            "للتواصل الإعلامي",
            "媒体联系",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>A text that is no remark gives the contact to its readers.</summary>
    /// <param name="fragment">The text.</param>
    /// <param name="start">Where the contact begins in it.</param>
    public static bool Hold(Fragment fragment, int start)
    {
        if (fragment is not { Form: FragmentForm.Text })
        {
            return false;
        }

        var before = fragment.Text.AsSpan(Math.Max(0, start - Reach)..start);
        return (before.ContainsAny(Police) && before.ContainsAny(Requests)) || before.ContainsAny(Press);
    }
}
