package jp.madoguchi.identity;

import jakarta.ws.rs.core.Response;

/** Reads what Keycloak answered to a request that makes something. */
final class Answers {

    private Answers() {}

    /** "Already there" is as good as made: an earlier run, or another one at this moment, was faster. */
    static void madeOrThere(Response answer, String what) {
        try (answer) {
            boolean there = answer.getStatus() == Response.Status.CONFLICT.getStatusCode();
            if (!there && answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new AccountsFailed(
                        what + ": Keycloak refused with " + answer.getStatus() + " " + answer.readEntity(String.class));
            }
        }
    }

    /** Whatever is no longer there is as good as done. */
    static void done(Response answer, String what) {
        try (answer) {
            boolean gone = answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode();
            if (!gone && answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new AccountsFailed(
                        what + ": Keycloak refused with " + answer.getStatus() + " " + answer.readEntity(String.class));
            }
        }
    }
}
