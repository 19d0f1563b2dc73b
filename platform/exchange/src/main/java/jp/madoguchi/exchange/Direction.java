package jp.madoguchi.exchange;

import java.util.Locale;

/** Which way a sealed file travels between a city's cloud and its offline terminals. */
public enum Direction {
    /** From one terminal to the city. */
    TO_CITY,
    /** From the city to every enrolled terminal. */
    TO_TERMINALS;

    /** The name used in manifests and file names, such as {@code to-city}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The direction with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Direction ofCode(String code) {
        for (Direction direction : values()) {
            if (direction.code().equals(code)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("No such direction");
    }
}
