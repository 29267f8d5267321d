using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>What the identity detector must and must not find. All numbers are computed, not anyone's.</summary>
internal static class IdentityExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Finds("her SSN is 212-45-6789.", "212-45-6789"),
        Example.Finds("212456789", "212456789") with
        {
            Key = "ssn",
        },
        Example.Finds("123-45-6789", "123-45-6789") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("ИНН 500012345645", "500012345645"),
        Example.Finds("5000123450", "5000123450") with
        {
            Key = "inn",
            Severity = Severity.Info,
        },
        Example.Finds("112-233-445 95", "112-233-445 95"),
        Example.Finds("11223344595", "11223344595") with
        {
            Key = "snils",
        },
        Example.Finds("паспорт 45 08 123456 выдан", "45 08 123456"),
        Example.Finds("РНОКПП: 3456012340", "3456012340"),
        Example.Finds("id 3010190A001PB9 issued", "3010190A001PB9"),
        Example.Finds("AB 12 34 56 C", "AB 12 34 56 C"),
        Example.Finds("AB123456C", "AB123456C") with
        {
            Key = "nino",
        },
        Example.Finds("12345678954", "12345678954") with
        {
            Key = "steuerId",
        },
        Example.Finds("1 85 05 78 006 084 91", "1 85 05 78 006 084 91"),
        Example.Finds("1 85 05 2A 006 084 35", "1 85 05 2A 006 084 35"),
        Example.Finds("50123457V", "50123457V") with
        {
            Key = "dni",
        },
        Example.Finds("NVNTZA85E15H501O", "NVNTZA85E15H501O"),
        Example.Finds("PESEL 85051512346", "85051512346"),
        Example.Finds("529.982.247-25", "529.982.247-25"),
        Example.Finds("2345 6789 0124", "2345 6789 0124") with
        {
            Key = "aadhaar",
        },
        Example.Finds("ABCPE1234F", "ABCPE1234F") with
        {
            Key = "panNumber",
        },
        Example.Finds("کد ملی ۰۳۴۵۶۷۸۹۱۵", "۰۳۴۵۶۷۸۹۱۵"),
        Example.Finds("11010119850515101X", "11010119850515101X"),
        Example.Finds("DE41 5001 0517 0123 4567 89", "DE41 5001 0517 0123 4567 89"),
        Example.Finds("4276 0012 3456 7896", "4276 0012 3456 7896"),
        Example.Finds("4111 1111 1111 1111", "4111 1111 1111 1111") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("356938035643809", "356938035643809") with
        {
            Key = "imei",
        },
        Example.Finds("passport no. EG1234567", "EG1234567"),
        Example.Ignores("212456789"),
        Example.Ignores("500012345645"),
        Example.Ignores("3456012340"),
        Example.Ignores("12345678954"),
        Example.Ignores("50123457V"),
        Example.Ignores("85051512346"),
        Example.Ignores("4276001234567896"),
        Example.Ignores("356938035643809"),
        Example.Ignores("DE41 5001 0517 0123 4567 88"),
        Example.Ignores("AB123456C"),
        Example.Ignores("ABCPE1234F"),
        Example.Ignores("1234567"),
        Example.Ignores("2022-10-05 12:30"),
        Example.Ignores("https://news.example/2022/10/05/50123457-story"),
        Example.Ignores("112-233-445 96"),
        Example.Ignores("4276 0012 3456 7896") with
        {
            Key = "articleId",
        },
    ];
}
