package jp.madoguchi.base.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that are often named .csv and are none, known by their first bytes. */
enum FileSignature {
    PDF("これはPDFファイルです。CSVファイルを選んでください。", "%PDF"),
    EXCEL("これはExcelのブック（.xlsx）かZIPファイルです。表計算ソフトで「CSV（コンマ区切り）」として保存し直してください。", "PK\u0003\u0004"),
    OLD_EXCEL("これは古い形式のExcelのブック（.xls）です。表計算ソフトで「CSV（コンマ区切り）」として保存し直してください。", "\u00d0\u00cf\u0011\u00e0"),
    PNG("これは画像ファイル（PNG）です。CSVファイルを選んでください。", "\u0089PNG"),
    JPEG("これは画像ファイル（JPEG）です。CSVファイルを選んでください。", "\u00ff\u00d8\u00ff"),
    GIF("これは画像ファイル（GIF）です。CSVファイルを選んでください。", "GIF8"),
    TIFF_LITTLE("これは画像ファイル（TIFF）です。CSVファイルを選んでください。", "II*\u0000"),
    TIFF_BIG("これは画像ファイル（TIFF）です。CSVファイルを選んでください。", "MM\u0000*"),
    GZIP("これは圧縮ファイル（gzip）です。展開してからCSVファイルを選んでください。", "\u001f\u008b"),
    SEVEN_ZIP("これは圧縮ファイル（7z）です。展開してからCSVファイルを選んでください。", "7z\u00bc\u00af"),
    RTF("これはリッチテキスト（RTF）の文書です。CSVファイルを選んでください。", "{\\rtf"),
    HTML("これはHTMLのページです。ダウンロードに失敗した可能性があります。CSVファイルを取り直してください。", "<!DOCTYPE HTML"),
    HTML_BARE("これはHTMLのページです。ダウンロードに失敗した可能性があります。CSVファイルを取り直してください。", "<HTML"),
    XML("これはXMLファイルです。CSVファイルを選んでください。", "<?XML");

    final String sentence;
    private final byte[] start;

    FileSignature(String sentence, String start) {
        this.sentence = sentence;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<FileSignature> of(byte[] head) {
        return Arrays.stream(values())
                .filter(signature -> signature.begins(head))
                .findFirst();
    }

    private boolean begins(byte[] head) {
        if (head.length < start.length) {
            return false;
        }
        byte[] first = Arrays.copyOf(head, start.length);
        if (Arrays.equals(first, start)) {
            return true;
        }
        return start[0] == '<'
                && Arrays.equals(
                        new String(first, StandardCharsets.ISO_8859_1)
                                .toUpperCase(Locale.ROOT)
                                .getBytes(StandardCharsets.ISO_8859_1),
                        start);
    }
}
