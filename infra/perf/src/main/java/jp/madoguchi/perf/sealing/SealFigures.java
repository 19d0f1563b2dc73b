package jp.madoguchi.perf.sealing;

/**
 * What a run took, in milliseconds of wall clock.
 *
 * @param rows        people in the file
 * @param bytes       of the sealed file
 * @param seal        writing the rows, compressing, signing, encrypting, forcing to the disk and reading back
 * @param open        authenticating the whole file, checking every row and reading every row
 * @param opensslSeal gzip, openssl cms -sign and openssl cms -encrypt of the same rows
 * @param opensslOpen openssl cms -decrypt, openssl cms -verify and gunzip
 */
public record SealFigures(int rows, long bytes, long seal, long open, long opensslSeal, long opensslOpen) {

    /** How many times longer than openssl sealing takes. */
    public double sealRatio() {
        return (double) seal / opensslSeal;
    }

    /** How many times longer than openssl opening takes. */
    public double openRatio() {
        return (double) open / opensslOpen;
    }
}
