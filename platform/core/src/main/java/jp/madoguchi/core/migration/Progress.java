package jp.madoguchi.core.migration;

/** Rows that are done, of all. */
public record Progress(int done, int total) {}
