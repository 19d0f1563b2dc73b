package jp.madoguchi.core.settings;

import java.util.List;
import jp.madoguchi.core.kernel.Problem;

/**
 * What saving would change.
 *
 * @param problems what is wrong, with the setting's key as field; then nothing can be saved
 * @param lines    the settings that would change, as texts from and to
 * @param stranded future bookings that would not fit any more
 */
public record SettingsPlan(List<Problem> problems, List<Line> lines, List<StrandedBooking> stranded) {

    /** One change. */
    public record Line(Setting<?> setting, String from, String to) {}
}
