package jp.madoguchi.core.lifecycle;

/**
 * A step that did not succeed; everything before it stands, and the course can be continued.
 *
 * @param step   code of the step
 * @param reason what was thrown, in words for the log and the operator
 */
public record StepFailure(String step, String reason) {}
