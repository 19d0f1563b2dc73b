package jp.madoguchi.base.importing;

/** Numbers of rows without the header, and of warnings. {@code read = valid + refused}. */
public record ImportCounts(long read, long valid, long refused, long warnings) {}
