package jp.madoguchi.core.migration;

/** How many rows are not taken for one reason. */
public record ReasonCount(String reason, int rows) {}
