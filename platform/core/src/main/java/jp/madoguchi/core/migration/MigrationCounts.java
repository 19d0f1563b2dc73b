package jp.madoguchi.core.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.core.kernel.JsonText;

/**
 * What becomes of the rows of a run; {@code read} is the sum of the other five, for bookings and for people.
 *
 * @param overbooked bookings that go beyond a slot's capacity
 * @param madePeople people who are made, from either file
 */
public record MigrationCounts(Kind bookings, Kind people, int overbooked, int madePeople) {
    /** Nothing counted. */
    public static final MigrationCounts NONE = new MigrationCounts(Kind.NONE, Kind.NONE, 0, 0);

    /** Rows of one file. */
    public record Kind(int read, int taken, int changed, int unchanged, int leftOut, int refused) {
        static final Kind NONE = new Kind(0, 0, 0, 0, 0, 0);

        Kind plus(Outcome outcome) {
            return new Kind(
                    read + 1,
                    taken + one(outcome, Outcome.TAKEN),
                    changed + one(outcome, Outcome.CHANGED),
                    unchanged + one(outcome, Outcome.UNCHANGED),
                    leftOut + one(outcome, Outcome.LEFT_OUT),
                    refused + one(outcome, Outcome.REFUSED));
        }

        private static int one(Outcome is, Outcome wanted) {
            return is == wanted ? 1 : 0;
        }
    }

    MigrationCounts plus(Verdict verdict) {
        boolean booking = verdict.kind() == RowKind.BOOKING;
        return new MigrationCounts(
                booking ? bookings.plus(verdict.outcome()) : bookings,
                booking ? people : people.plus(verdict.outcome()),
                overbooked + (verdict.overbooked() ? 1 : 0),
                madePeople + (verdict.madePerson() ? 1 : 0));
    }

    String json() {
        Map<String, String> values = new LinkedHashMap<>();
        write(values, "b.", bookings);
        write(values, "p.", people);
        values.put("overbooked", Integer.toString(overbooked));
        values.put("made", Integer.toString(madePeople));
        return JsonText.write(values);
    }

    static MigrationCounts read(String json) {
        Map<String, String> values = JsonText.read(json);
        return new MigrationCounts(
                kind(values, "b."), kind(values, "p."), number(values, "overbooked"), number(values, "made"));
    }

    private static void write(Map<String, String> values, String prefix, Kind kind) {
        values.put(prefix + "read", Integer.toString(kind.read));
        values.put(prefix + "taken", Integer.toString(kind.taken));
        values.put(prefix + "changed", Integer.toString(kind.changed));
        values.put(prefix + "unchanged", Integer.toString(kind.unchanged));
        values.put(prefix + "leftOut", Integer.toString(kind.leftOut));
        values.put(prefix + "refused", Integer.toString(kind.refused));
    }

    private static Kind kind(Map<String, String> values, String prefix) {
        return new Kind(
                number(values, prefix + "read"),
                number(values, prefix + "taken"),
                number(values, prefix + "changed"),
                number(values, prefix + "unchanged"),
                number(values, prefix + "leftOut"),
                number(values, prefix + "refused"));
    }

    private static int number(Map<String, String> values, String key) {
        return Integer.parseInt(values.getOrDefault(key, "0"));
    }
}
