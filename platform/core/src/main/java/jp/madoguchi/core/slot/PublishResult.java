package jp.madoguchi.core.slot;

/** What publishing did. */
public record PublishResult(int added, int alreadyThere) {}
