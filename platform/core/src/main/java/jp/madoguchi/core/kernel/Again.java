package jp.madoguchi.core.kernel;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Runs a transaction again that has lost against another one: the database has undone it, so nothing is done twice. */
public final class Again {
    private static final int TRIES = 5;

    private Again() {}

    /**
     * The transaction's answer. After some tries its failure is the caller's.
     *
     * @param constraint of what only one may have: whoever comes second looks again
     */
    public static <T> T ifLost(String constraint, Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (PessimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } catch (DuplicateKeyException e) {
                if (attempt == TRIES || !names(constraint, e)) {
                    throw e;
                }
            }
        }
    }

    /** Whether it is this constraint that was broken. */
    public static boolean names(String constraint, DuplicateKeyException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage()).contains(constraint);
    }
}
