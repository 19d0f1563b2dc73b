package jp.madoguchi.core.broadcast;

/** How many copies of a mail to many wait, have left, were left out, failed, and came back. */
public record Progress(int waiting, int sent, int skipped, int failed, int bounced) {

    public int total() {
        return waiting + sent + skipped + failed;
    }

    public int over() {
        return total() - waiting;
    }
}
