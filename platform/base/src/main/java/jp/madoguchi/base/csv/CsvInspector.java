package jp.madoguchi.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is before it is read: its mark, then strict UTF-8, then strict windows-31j. It reads the whole file,
 * so that an undecodable byte is found before the first row is taken.
 */
public final class CsvInspector {

    private static final int HEAD = 8 * 1024;
    private static final byte ESCAPE = 0x1b;
    /** So many three-byte characters do not come about by chance: the file is UTF-8 and damaged. */
    private static final int SURELY_UTF_8 = 3;

    private final char separator;

    /** The separator is needed to name the column of an undecodable byte. */
    public CsvInspector(char separator) {
        this.separator = separator;
    }

    /** Looks at a file; with a declared encoding, only at whether it is that one. */
    public Inspection inspect(Path file, @Nullable TextEncoding declared) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(HEAD);
        }
        Optional<TextEncoding> marked = marked(head);
        if (head.length == marked.map(encoding -> encoding.mark().length).orElse(0)) {
            return refused(Inspection.Kind.EMPTY, "ファイルが空です。出力し直したCSVファイルを選んでください。");
        }
        Optional<FileSignature> signature = FileSignature.of(head);
        if (signature.isPresent()) {
            return refused(Inspection.Kind.NOT_CSV, signature.get().sentence);
        }
        if (marked.isEmpty() && contains(head, (byte) 0)) {
            return refused(
                    Inspection.Kind.NOT_CSV, "CSVではないデータ（またはBOMのないUTF-16）です。CSVを「UTF-8」か「Shift_JIS」で出力し直してください。");
        }
        if (marked.isEmpty() && contains(head, ESCAPE)) {
            return refused(Inspection.Kind.ENCODING, "文字コードがJIS（ISO-2022-JP）のようです。CSVを「UTF-8」か「Shift_JIS」で出力し直してください。");
        }
        return declared == null ? detect(file, marked) : check(file, declared, marked);
    }

    private Inspection detect(Path file, Optional<TextEncoding> marked) throws IOException {
        if (marked.isPresent()) {
            return text(marked.get(), StrictDecoding.of(file, marked.get(), separator));
        }
        StrictDecoding utf8 = StrictDecoding.of(file, TextEncoding.UTF_8, separator);
        if (utf8.complete() || utf8.at().kanji() >= SURELY_UTF_8) {
            return text(TextEncoding.UTF_8, utf8);
        }
        StrictDecoding japanese = StrictDecoding.of(file, TextEncoding.WINDOWS_31J, separator);
        return japanese.complete() || japanese.bytes() >= utf8.bytes()
                ? text(TextEncoding.WINDOWS_31J, japanese)
                : text(TextEncoding.UTF_8, utf8);
    }

    private Inspection check(Path file, TextEncoding declared, Optional<TextEncoding> marked) throws IOException {
        TextEncoding wanted = declared == TextEncoding.UTF_8
                ? marked.filter(CsvInspector::isUtf8).orElse(declared)
                : declared;
        if (!marked.map(mark -> mark == wanted).orElse(wanted.mark().length == 0)
                && !(declared == TextEncoding.UTF_8_BOM && marked.isEmpty())) {
            return other(declared, marked.map(TextEncoding::label).orElse("BOMのない文字コード"));
        }
        TextEncoding actual = wanted == TextEncoding.UTF_8_BOM && marked.isEmpty() ? TextEncoding.UTF_8 : wanted;
        StrictDecoding decoding = StrictDecoding.of(file, actual, separator);
        if (actual == TextEncoding.WINDOWS_31J) {
            StrictDecoding utf8 = StrictDecoding.of(file, TextEncoding.UTF_8, separator);
            if (utf8.complete() && utf8.at().kanji() > 0) {
                return other(declared, TextEncoding.UTF_8.label());
            }
        } else if (!decoding.complete() && decoding.at().kanji() < SURELY_UTF_8) {
            StrictDecoding japanese = StrictDecoding.of(file, TextEncoding.WINDOWS_31J, separator);
            if (japanese.complete()) {
                return other(declared, TextEncoding.WINDOWS_31J.label());
            }
        }
        return text(actual, decoding);
    }

    private static Inspection text(TextEncoding encoding, StrictDecoding decoding) {
        if (!decoding.complete()) {
            return refused(
                    Inspection.Kind.ENCODING,
                    "%d行目の%d列目に、%sとして読めないバイト（%s）があります。ファイルが壊れているか文字コードが違います。出力し直してください。"
                            .formatted(
                                    decoding.at().line(),
                                    decoding.at().column(),
                                    encoding.label(),
                                    decoding.offender()));
        }
        if (decoding.at().sawNul()) {
            return refused(Inspection.Kind.NOT_CSV, "CSVではないデータ（NUL文字）が含まれています。CSVファイルを出力し直してください。");
        }
        return new Inspection.Text(encoding);
    }

    private static Inspection other(TextEncoding declared, String found) {
        return refused(
                Inspection.Kind.ENCODING,
                "文字コードが取込定義と違います。定義は%sですが、ファイルは%sのようです。出力し直すか、取込定義を直してください。".formatted(declared.label(), found));
    }

    private static boolean isUtf8(TextEncoding encoding) {
        return encoding == TextEncoding.UTF_8_BOM;
    }

    private static Optional<TextEncoding> marked(byte[] head) {
        return Arrays.stream(TextEncoding.values())
                .filter(encoding -> encoding.mark().length > 0 && head.length >= encoding.mark().length)
                .filter(encoding -> Arrays.equals(Arrays.copyOf(head, encoding.mark().length), encoding.mark()))
                .findFirst();
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte value : bytes) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Inspection refused(Inspection.Kind kind, String reason) {
        return new Inspection.Refused(kind, reason);
    }
}
