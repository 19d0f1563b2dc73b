package jp.madoguchi.agent.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Follows the chain row by row and notes where it does not hold. After a break it goes on from what is stored. */
final class ChainWalk {

    private static final int ENOUGH = 100;

    private final AuditKey key;
    private final Optional<ChainEnd> anchor;
    private final List<ChainBreak> breaks = new ArrayList<>();
    private byte[] before = new byte[0];
    private long last;
    private long read;

    ChainWalk(AuditKey key, Optional<ChainEnd> anchor) {
        this.key = key;
        this.anchor = anchor;
    }

    /** Rows come in the order of their numbers. */
    void next(SealedRow sealed) {
        AuditRow row = sealed.row();
        boolean gap = row.id() != last + 1;
        for (long missing = last + 1; missing < row.id() && !full(); missing++) {
            note(missing, ChainBreak.Kind.REMOVED);
        }
        // After a gap the row's own seal cannot be computed: it covers the seal of the row that is gone.
        if (!gap && !Arrays.equals(key.seal(row.content(before)), sealed.hash())) {
            note(row.id(), ChainBreak.Kind.ALTERED);
        } else if (differsFromAnchor(row.id(), sealed.hash())) {
            note(row.id(), ChainBreak.Kind.ALTERED);
        }
        before = sealed.hash();
        last = row.id();
        read++;
    }

    List<ChainBreak> end(ChainEnd tableEnd) {
        long wanted = Math.max(
                tableEnd.last(),
                anchor.filter(end -> !end.forged()).map(ChainEnd::last).orElse(0L));
        if (wanted > last) {
            note(last + 1, ChainBreak.Kind.CUT_OFF);
        } else if (last > 0 && (tableEnd.last() != last || !Arrays.equals(tableEnd.hash(), before))) {
            note(last, ChainBreak.Kind.ALTERED);
        }
        if (read > 0 && anchor.filter(end -> !end.forged()).isEmpty()) {
            note(last, ChainBreak.Kind.ANCHOR);
        }
        return breaks;
    }

    long read() {
        return read;
    }

    private boolean differsFromAnchor(long id, byte[] hash) {
        return anchor.isPresent()
                && anchor.get().last() == id
                && !Arrays.equals(anchor.get().hash(), hash);
    }

    private boolean full() {
        return breaks.size() >= ENOUGH;
    }

    private void note(long row, ChainBreak.Kind kind) {
        if (!full()) {
            breaks.add(new ChainBreak(row, kind));
        }
    }

    /** A row with the seal that is stored beside it. */
    record SealedRow(AuditRow row, byte[] hash) {}
}
