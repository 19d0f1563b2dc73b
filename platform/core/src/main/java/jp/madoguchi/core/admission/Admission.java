package jp.madoguchi.core.admission;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a visitor who wants to come in. */
public sealed interface Admission {

    /**
     * Come in.
     *
     * @param pass to be kept by the browser from now on; null where it has a good one
     */
    record Enter(@Nullable String pass) implements Admission {

        @Override
        public String toString() {
            return "Enter[]";
        }
    }

    /**
     * Please wait.
     *
     * @param ticket to be kept by the browser; the place hangs on it
     * @param ahead people before this one
     * @param waiting people in the line
     * @param estimate empty where it would be a guess
     * @param refreshSeconds when to ask again
     * @param lapsed an earlier turn was not used in time
     * @param opensAt local time for which the line waits; null when it moves already
     */
    record Wait(
            String ticket,
            long ahead,
            long waiting,
            Optional<Estimate> estimate,
            int refreshSeconds,
            boolean lapsed,
            @Nullable LocalDateTime opensAt)
            implements Admission {

        @Override
        public String toString() {
            return "Wait[" + ahead + "]";
        }
    }
}
