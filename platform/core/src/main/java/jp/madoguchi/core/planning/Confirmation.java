package jp.madoguchi.core.planning;

import java.util.UUID;

/**
 * A planner's word that a preview is to be done.
 *
 * @param operation made with the preview: a second click does nothing again
 * @param seen of the preview
 * @param keepBooked people who are there keep their places and nobody new gets in; else nothing is done where it strands
 */
public record Confirmation(UUID operation, String seen, boolean keepBooked) {}
