package jp.madoguchi.base.port;

/**
 * A right to do one thing on one screen.
 *
 * @param code feature and verb with a dot: {@code exchange.upload}
 */
public record Permission(String code) {

    public Permission {
        if (!code.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("A permission is feature.verb, not " + code);
        }
    }
}
