#!/usr/bin/env python3
"""Builds documents-truth.json for the verb `documents`: what is hidden in Office files and PDFs, read independently.

usage: documents-truth.py FOLDER > documents-truth.json      (needs qpdf and pdfinfo on the path)
Office files are read with zipfile and ElementTree, PDFs with qpdf and pdfinfo. Only hashes are written.
"""
import glob, hashlib, json, re, subprocess, sys, zipfile, collections
import xml.etree.ElementTree as ET


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def attr(e, name):
    return next((v for k, v in e.attrib.items() if local(k) == name), None)


def key(text):
    return hashlib.sha256(re.sub(r"\s", "", text)[:60].encode()).hexdigest()


def texts(e, names=("t", "delText", "text")):
    return "".join(x.text or "" for x in e.iter() if local(x.tag) in names)


def is_mark(parents, e):
    return local(parents.get(e, e).tag) in ("rPr", "trPr", "pPr", "numPr")


def word(root, add):
    parents = {c: p for p in root.iter() for c in p}
    for e in root.iter():
        name = local(e.tag)
        if name in ("ins", "del", "moveFrom", "moveTo") and attr(e, "author") is not None:
            add("author", attr(e, "author"))
            if not is_mark(parents, e):
                add("change", texts(e, ("t", "delText")))
        elif attr(e, "author") is not None:
            add("author", attr(e, "author"))
        if name == "comment":
            add("comment", texts(e))
        if name == "r":
            props = next((c for c in e if local(c.tag) == "rPr"), None)
            vanish = props is not None and next((c for c in props if local(c.tag) == "vanish"), None)
            if vanish is not None and vanish is not False and attr(vanish, "val") not in ("0", "false", "off"):
                for c in e:
                    if local(c.tag) == "t":
                        add("hidden-run", c.text or "")


def sheets(z, add):
    rels = {}
    for e in ET.fromstring(z.read("xl/_rels/workbook.xml.rels")):
        rels[e.get("Id")] = e.get("Target").lstrip("/").removeprefix("xl/")
    strings = []
    if "xl/sharedStrings.xml" in z.namelist():
        strings = [texts(si, ("t",)) for si in ET.fromstring(z.read("xl/sharedStrings.xml"))]
    for e in ET.fromstring(z.read("xl/workbook.xml")).iter():
        if local(e.tag) != "sheet":
            continue
        if attr(e, "state") in ("hidden", "veryHidden"):
            add("hidden-sheet", e.get("name"))
            continue
        rid = next(v for k, v in e.attrib.items() if k.endswith("}id"))
        part = "xl/" + rels[rid]
        if part not in z.namelist():
            continue
        root = ET.fromstring(z.read(part))
        columns = [(int(c.get("min")), int(c.get("max"))) for c in root.iter() if local(c.tag) == "col" and c.get("hidden") in ("1", "true")]
        for row in (r for r in root.iter() if local(r.tag) == "row"):
            for cell in (c for c in row if local(c.tag) == "c"):
                number = 0
                for letter in re.match("[A-Z]*", cell.get("r") or "").group():
                    number = number * 26 + ord(letter) - 64
                if row.get("hidden") not in ("1", "true") and not any(a <= number <= b for a, b in columns):
                    continue
                value = "".join(v.text or "" for v in cell.iter() if local(v.tag) in ("v", "t"))
                if cell.get("t") == "s" and value:
                    value = strings[int(value)]
                add("hidden-text", value)


def office(path, add):
    z = zipfile.ZipFile(path)
    for name in z.namelist():
        if not name.endswith(".xml"):
            continue
        root = ET.fromstring(z.read(name))
        kind = local(root.tag)
        if "wordprocessingml" in root.tag and kind in ("document", "hdr", "ftr", "footnotes", "endnotes", "comments"):
            word(root, add)
        if kind == "coreProperties":
            for e in root:
                if local(e.tag) in ("creator", "lastModifiedBy"):
                    add("author", e.text or "")
        if kind == "comments" and "spreadsheetml" in root.tag:
            for e in root.iter():
                if local(e.tag) == "comment":
                    add("comment", texts(e, ("t",)))
                if local(e.tag) == "author":
                    add("author", e.text or "")
        if kind in ("cmAuthorLst", "personList", "people", "authorLst"):
            for e in root:
                add("author", attr(e, "name") or attr(e, "displayName") or attr(e, "author") or "")
        if kind == "cmLst":
            for e in root.iter():
                if local(e.tag) in ("cm", "reply"):
                    add("comment", "".join(texts(c, ("t", "text")) for c in e if local(c.tag) not in ("replyLst",)) )
        if kind == "notes":
            for shape in (e for e in root.iter() if local(e.tag) == "sp"):
                types = [attr(p, "type") for p in shape.iter() if local(p.tag) == "ph"]
                if any(t in ("sldNum", "dt", "hdr", "ftr", "sldImg") for t in types):
                    continue
                for p in (e for e in shape.iter() if local(e.tag) == "p"):
                    add("note", "".join(r.text or "" for f in p if local(f.tag) == "r" for r in f if local(r.tag) == "t"))
        if kind == "sld" and root.get("show") in ("0", "false"):
            for p in (e for e in root.iter() if local(e.tag) == "p" and "drawingml" in e.tag):
                add("hidden-slide", "".join(r.text or "" for f in p if local(f.tag) == "r" for r in f if local(r.tag) == "t"))
    if "xl/workbook.xml" in z.namelist():
        sheets(z, add)


def pdf(path, add):
    info = subprocess.run(["pdfinfo", "-enc", "UTF-8", path], capture_output=True, text=True).stdout
    for line in info.splitlines():
        name, _, value = line.partition(":")
        if name == "Author":
            add("author", value.strip())
        elif name in ("Title", "Subject", "Keywords", "Creator", "Producer"):
            add("pdf-property", value.strip().rstrip("\0"))
    run = subprocess.run(["qpdf", "--json=2", path], capture_output=True, text=True)
    try:
        objects = json.loads(run.stdout)["qpdf"][1].values()
    except (ValueError, KeyError):
        return
    for o in objects:
        value = o.get("value", {})
        if isinstance(value, dict) and "/Rect" in value and value.get("/Subtype") not in ("/Link", "/Widget", "/Popup"):
            text = value.get("/Contents", "")
            add("pdf-annotation", text[2:] if text.startswith("u:") else "")


def main():
    truth = {}
    for path in sorted(glob.glob(sys.argv[1] + "/*")):
        found = collections.defaultdict(set)

        def add(category, text):
            if text and text.strip():
                found[category].add(key(text))

        try:
            if path.endswith((".docx", ".xlsx", ".pptx")):
                office(path, add)
            elif path.endswith(".pdf"):
                pdf(path, add)
        except (zipfile.BadZipFile, ET.ParseError) as e:
            print(path, e, file=sys.stderr)
        if "hidden-run" in found:
            found["hidden-text"] |= found.pop("hidden-run")
        digest = hashlib.sha256(open(path, "rb").read()).hexdigest()
        truth[digest] = {c: sorted(v) for c, v in sorted(found.items())}
    json.dump(truth, sys.stdout, indent=1)
    print()


main()
