package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.util.List;

/**
 * A stop as an operator plans it.
 *
 * @param cities    codes
 * @param emergency why it cannot be told in time; empty where it is
 */
public record PlanCommand(
        List<String> cities,
        Instant startsAt,
        Instant endsAt,
        Stops stops,
        String textResidents,
        String textStaff,
        String emergency) {

    public PlanCommand {
        cities = List.copyOf(cities);
        textResidents = textResidents.strip();
        textStaff = textStaff.strip();
        emergency = emergency.strip();
    }
}
