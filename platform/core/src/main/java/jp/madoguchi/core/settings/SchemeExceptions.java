package jp.madoguchi.core.settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Procedures whose residents sign in otherwise than the rest of the city.
 *
 * @param byProcedure the scheme by the procedure's code
 */
public record SchemeExceptions(Map<String, LoginScheme> byProcedure) {

    /** None. */
    static final SchemeExceptions NONE = new SchemeExceptions(Map.of());

    public SchemeExceptions {
        byProcedure = Map.copyOf(byProcedure);
    }

    /** Reads {@code renewal=予約ID,pin=製造管理番号}; a name such as {@code SERIAL_MMDD} stands for the word too. */
    static SchemeExceptions of(String text) {
        Map<String, LoginScheme> schemes = new TreeMap<>();
        for (String part : text.split("[,、]")) {
            if (!part.isBlank()) {
                String[] sides = part.split("=", -1);
                LoginScheme scheme =
                        sides.length == 2 ? LoginScheme.ofWord(sides[1].strip()).orElse(null) : null;
                String procedure = sides[0].strip();
                if (scheme == null || !procedure.matches("[a-z0-9-]{1,30}") || schemes.put(procedure, scheme) != null) {
                    throw new InvalidSetting("settings.wrong.schemes");
                }
            }
        }
        return new SchemeExceptions(schemes);
    }

    String text() {
        return new TreeMap<>(byProcedure)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().word())
                        .collect(Collectors.joining(","));
    }
}
