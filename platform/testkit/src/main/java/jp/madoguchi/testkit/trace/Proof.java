package jp.madoguchi.testkit.trace;

/** One run of a test that carries a clause. */
record Proof(String clause, String test, boolean passed) {

    static Proof read(String line) {
        String[] cells = line.split("\t", -1);
        return new Proof(cells[0], cells[1], cells[2].equals("passed"));
    }
}
