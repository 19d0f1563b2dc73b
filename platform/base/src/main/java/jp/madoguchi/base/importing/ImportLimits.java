package jp.madoguchi.base.importing;

/**
 * How much a file may hold and how much of it a result keeps.
 *
 * @param maxBytes of the file
 * @param maxRows without the header
 * @param keptRefusals refused rows that the result shows
 * @param keptSamples accepted rows that the result shows
 */
public record ImportLimits(long maxBytes, long maxRows, int keptRefusals, int keptSamples) {

    public static final ImportLimits DEFAULT = new ImportLimits(200L * 1024 * 1024, 1_000_000, 100, 10);
}
