package jp.madoguchi.agent.place;

/**
 * What this terminal is.
 *
 * @param terminal its name within the city, such as {@code T1}
 * @param city the city's code
 * @param site the address of the residents' site in upper case, without a slash at its end
 */
public record Terminal(String terminal, String city, String site) {}
