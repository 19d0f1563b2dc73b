package jp.madoguchi.exchange.sealed;

import java.util.List;
import jp.madoguchi.exchange.Direction;

/**
 * Why a file was not opened. Nothing of its rows was given to the caller.
 *
 * @param reason for the program and the audit trail
 * @param sentence for the screen, in Japanese: what happened and what to do next; without personal data
 */
public record Refusal(Reason reason, String sentence) {

    /** The kinds of refusal. */
    public enum Reason {
        /** Its bytes, its signature or its checksum are not what the writer made. */
        DAMAGED,
        /** Its end is missing. */
        TRUNCATED,
        /** Some other file. */
        NOT_A_SEALED_FILE,
        /** Of or for another city. */
        OTHER_CITY,
        /** Written by a party that is not enrolled. */
        UNKNOWN_TERMINAL,
        /** Not encrypted to the reader's key. */
        NOT_FOR_US,
        /** Imported before. */
        ALREADY_IMPORTED,
        /** Its number is not the next one. */
        OUT_OF_SEQUENCE,
        /** Written by a newer program. */
        UNSUPPORTED_VERSION,
        /** Travels the other way. */
        WRONG_DIRECTION,
        /** Holds another kind of record. */
        WRONG_KIND,
        /** Genuine, but a row cannot be read: the writer's fault. */
        UNREADABLE_ROWS,
        /** Genuine, but it has personal fields that the city does not take. */
        UNEXPECTED_FIELDS
    }

    static Refusal damaged() {
        return new Refusal(
                Reason.DAMAGED,
                "ファイルが壊れているか、書き換えられています。取り込みは行っていません。" + "媒体からもう一度コピーし、それでも開けないときは、出力した側で同じ番号のファイルを出力し直してください。");
    }

    static Refusal truncated() {
        return new Refusal(Reason.TRUNCATED, "ファイルが途中で切れています。取り込みは行っていません。コピーが終わってから媒体を取り外したかを確認し、もう一度コピーしてください。");
    }

    static Refusal notASealedFile() {
        return new Refusal(
                Reason.NOT_A_SEALED_FILE,
                "連携ファイルではありません。拡張子が " + Manifest.FILE_SUFFIX + " の、端末または管理画面が出力したファイルを選んでください。");
    }

    static Refusal otherCity() {
        return new Refusal(Reason.OTHER_CITY, "ほかの自治体の連携ファイルです。取り込みは行っていません。ファイルを取り違えていないかを確認し、出力した自治体へ返してください。");
    }

    static Refusal unknownTerminal(String terminal) {
        return new Refusal(
                Reason.UNKNOWN_TERMINAL,
                "登録されていない相手（" + terminal + "）が作成したファイルです。取り込みは行っていません。"
                        + "鍵の登録画面で相手の公開鍵を登録し、照合番号を確認してから、もう一度取り込んでください。");
    }

    static Refusal notForUs() {
        return new Refusal(
                Reason.NOT_FOR_US,
                "この宛先では開けないファイルです。取り込みは行っていません。" + "出力した側に現在の公開鍵が登録されているかを確認し、登録してからファイルを出力し直してください。");
    }

    static Refusal alreadyImported(long sequence) {
        return new Refusal(Reason.ALREADY_IMPORTED, "第" + sequence + "号のファイルは取り込み済みです。内容は変わっていません。次の番号のファイルを選んでください。");
    }

    /** A number before this one has not been imported. */
    static Refusal missing(long expected, Manifest manifest) {
        String again = manifest.direction() == Direction.TO_CITY
                ? "第" + expected + "号は、端末" + manifest.terminalId() + "の「データ連携」の「書き出したファイル」から、同じものを保存し直せます。"
                        + "保存し直せないときは、その端末で「すべての対象者を書き出す」を行い、できたファイルを取り込んでください。"
                : "第" + expected + "号は、予約システムの「データ連携」の「やり取りの履歴」から、同じものをもう一度ダウンロードできます。"
                        + "ダウンロードできないときは、予約システムで「すべての予約を書き出す」を行い、できたファイルを取り込んでください。";
        return new Refusal(
                Reason.OUT_OF_SEQUENCE,
                order(expected, manifest) + "第" + expected + "号が届いていません。先に第" + expected + "号を取り込んでください。" + again);
    }

    /** The number was used by another file. */
    static Refusal oldNumber(long expected, Manifest manifest) {
        String again = manifest.direction() == Direction.TO_CITY
                ? "端末の「データ連携」の「すべての対象者を書き出す」で、番号に" + expected + "を入れて書き出し、そのファイルを取り込んでください。"
                : "予約システムの「データ連携」の「すべての予約を書き出す」で、番号に" + expected + "を入れて書き出し、そのファイルを取り込んでください。";
        return new Refusal(
                Reason.OUT_OF_SEQUENCE,
                order(expected, manifest) + "同じ番号の別のファイルを取り込み済みです。出力した側を古いバックアップから戻したときは、" + again);
    }

    private static String order(long expected, Manifest manifest) {
        return "番号の順番が違います。次に取り込むのは第" + expected + "号ですが、このファイルは第" + manifest.sequence() + "号です。取り込みは行っていません。";
    }

    static Refusal unexpectedFields(List<String> names) {
        return new Refusal(
                Reason.UNEXPECTED_FIELDS,
                "この市の設定では受け取らない項目（" + String.join("、", names) + "）が入っています。取り込みは行っていません。"
                        + "予約システムの予約ファイルを端末に取り込むと、設定が端末に伝わります。そのあと、端末の「すべての対象者を書き出す」で作ったファイルを取り込んでください。");
    }

    static Refusal unsupportedVersion(int version) {
        return new Refusal(
                Reason.UNSUPPORTED_VERSION,
                "新しい形式（版" + version + "）の連携ファイルのため読めません。取り込みは行っていません。" + "こちらのソフトウェアを更新してから、もう一度取り込んでください。");
    }

    static Refusal wrongDirection() {
        return new Refusal(Reason.WRONG_DIRECTION, "反対向きの連携ファイルです。端末が出力したファイルは管理画面で、管理画面が出力したファイルは端末で取り込んでください。");
    }

    static Refusal wrongKind() {
        return new Refusal(Reason.WRONG_KIND, "種類の違う連携ファイルです。取り込みは行っていません。予約対象者のファイルか予約のファイルかを確認し、選び直してください。");
    }

    static Refusal unreadableRows(long line) {
        return new Refusal(
                Reason.UNREADABLE_ROWS,
                "ファイルは本物ですが、" + line + "行目を読み取れません。取り込みは行っていません。"
                        + "出力した側とこちらのソフトウェアの版が合っているかを確認し、保守窓口へこの行番号を知らせてください。");
    }
}
