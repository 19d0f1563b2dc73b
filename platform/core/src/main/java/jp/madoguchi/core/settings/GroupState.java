package jp.madoguchi.core.settings;

import java.util.List;

/**
 * The settings of a group as they stand.
 *
 * @param version changes with every change of the group; a form carries the one it was made from
 */
public record GroupState(SettingGroup group, int version, List<SettingState> settings) {}
