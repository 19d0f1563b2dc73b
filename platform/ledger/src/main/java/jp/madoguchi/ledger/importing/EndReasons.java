package jp.madoguchi.ledger.importing;

import java.util.Arrays;
import jp.madoguchi.ledger.card.EndReason;

/** What a register's word for a change means for the ledger. */
final class EndReasons {

    private EndReasons() {}

    /** The name of an {@link EndReason}, or empty when the change ends nothing: 転居, 転入. */
    static String of(String word) {
        if (word.contains("転出")) {
            return EndReason.MOVED_OUT.name();
        }
        if (word.contains("死亡") || word.contains("失踪宣告")) {
            return EndReason.DECEASED.name();
        }
        if (word.contains("消除")) {
            return EndReason.STRUCK_OFF.name();
        }
        return Arrays.stream(EndReason.values())
                .map(Enum::name)
                .filter(word::equals)
                .findFirst()
                .orElse("");
    }
}
