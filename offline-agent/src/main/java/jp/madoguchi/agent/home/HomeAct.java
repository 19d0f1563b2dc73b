package jp.madoguchi.agent.home;

import java.time.LocalDateTime;

/**
 * Something that was done on this terminal.
 *
 * @param at Asia/Tokyo
 * @param key of its text
 * @param actor who did it
 */
public record HomeAct(LocalDateTime at, String key, String actor) {}
