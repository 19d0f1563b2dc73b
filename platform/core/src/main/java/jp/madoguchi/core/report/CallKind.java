package jp.madoguchi.core.report;

/** What a caller wanted, in the city's words. */
public record CallKind(String code, String name) {}
