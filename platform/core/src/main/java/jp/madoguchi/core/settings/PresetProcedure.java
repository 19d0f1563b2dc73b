package jp.madoguchi.core.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A procedure of a preset: {@code procedure.<code>} is its name, {@code procedure.<code>.<member>} the rest.
 *
 * @param members papers, script, group, minutes, active (ONE or FREE), days (ALL or EXTRA),
 *     known (whether only registered people book: true or false), channels and order
 */
record PresetProcedure(String code, String name, Map<String, String> members) {
    static final Set<String> MEMBERS =
            Set.of("papers", "script", "group", "minutes", "active", "days", "known", "channels", "order");

    private static final String PREFIX = "procedure.";
    private static final Set<String> CHANNELS = Set.of("WEB", "CALL_CENTRE", "STAFF");
    private static final int LONGEST_VISIT = 240;

    /** Every procedure of a preset, by code. */
    static List<PresetProcedure> of(Map<String, String> preset) {
        return preset.keySet().stream()
                .filter(key -> key.matches("procedure\\.[a-z0-9-]+"))
                .map(key -> of(key, preset))
                .toList();
    }

    private static PresetProcedure of(String key, Map<String, String> preset) {
        Map<String, String> members = new TreeMap<>();
        preset.forEach((other, value) -> {
            if (other.startsWith(key + ".")) {
                members.put(other.substring(key.length() + 1), value);
            }
        });
        return new PresetProcedure(key.substring(PREFIX.length()), preset.getOrDefault(key, ""), members);
    }

    /** Members that the product does not know or cannot read. */
    List<String> faults() {
        return members.keySet().stream()
                .filter(member -> !MEMBERS.contains(member) || !isRight(member))
                .map(member -> PREFIX + code + "." + member)
                .toList();
    }

    private boolean isRight(String member) {
        String value = text(member);
        return switch (member) {
            case "minutes" -> value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= LONGEST_VISIT;
            case "order" -> value.matches("[0-9]{1,3}");
            case "group" -> value.matches("[a-z0-9-]{1,30}");
            case "active" -> value.matches("ONE|FREE");
            case "days" -> value.matches("ALL|EXTRA");
            case "known" -> value.matches("true|false");
            case "channels" -> CHANNELS.containsAll(channels());
            default -> true;
        };
    }

    String text(String member) {
        return members.getOrDefault(member, "");
    }

    String group() {
        return members.getOrDefault("group", "card");
    }

    int minutes() {
        return Integer.parseInt(members.getOrDefault("minutes", "0"));
    }

    boolean oneActive() {
        return !"FREE".equals(members.get("active"));
    }

    boolean knownPerson() {
        return !"false".equals(members.get("known"));
    }

    String days() {
        return members.getOrDefault("days", "ALL");
    }

    List<String> channels() {
        String value = members.getOrDefault("channels", "WEB,CALL_CENTRE,STAFF");
        return Stream.of(value.split(",")).filter(channel -> !channel.isEmpty()).toList();
    }

    int order() {
        return Integer.parseInt(members.getOrDefault("order", "0"));
    }
}
