package jp.madoguchi.agent.home;

/**
 * One step of the day's work.
 *
 * @param key begins the keys of its texts
 * @param href where it is done
 * @param count what is counted for it
 * @param next whether it is what to do now
 */
public record HomeStep(String key, String href, long count, boolean next) {}
