package jp.madoguchi.core.botcheck;

/** Does a script's work. */
public final class TestWork {
    private TestWork() {}

    /** The proof of a challenge. */
    public static Proof of(Challenge challenge) {
        return new Proof(challenge.ticket(), solve(challenge.ticket(), challenge.bits()), "");
    }

    static String solve(String ticket, int bits) {
        int work = 0;
        while (!WorkProof.isDone(ticket, Integer.toString(work), bits)) {
            work++;
        }
        return Integer.toString(work);
    }
}
