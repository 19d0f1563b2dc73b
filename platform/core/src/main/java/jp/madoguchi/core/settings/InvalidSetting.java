package jp.madoguchi.core.settings;

import java.util.List;

/** A text is no value of a setting; the key of {@code messages/settings} says what to type instead. */
public final class InvalidSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** With the arguments of the sentence. */
    public InvalidSetting(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
