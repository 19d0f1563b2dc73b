package jp.madoguchi.core.waiting;

/**
 * How many wait for a place.
 *
 * @param groups that would come there, whoever would come anywhere among them
 * @param people of these groups
 */
public record WaitingCount(long facilityId, String facility, int groups, int people) {}
