package jp.madoguchi.agent.audit;

/** The number and the seal of the last record. */
record ChainEnd(long last, byte[] hash) {

    /** Before the first record. */
    static final ChainEnd START = new ChainEnd(0, new byte[0]);

    /** What an anchor that somebody else has written is taken for: no chain ends there. */
    static final ChainEnd FORGED = new ChainEnd(Long.MAX_VALUE, new byte[0]);

    boolean forged() {
        return last == Long.MAX_VALUE;
    }
}
