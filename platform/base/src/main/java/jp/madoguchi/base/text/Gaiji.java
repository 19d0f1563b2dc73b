package jp.madoguchi.base.text;

import java.util.List;

/** 外字: private-use code points of a vendor (U+E000–F8FF, planes 15 and 16). They are kept, and shown as □. */
public final class Gaiji {

    public static final String PLACEHOLDER = "□";

    private Gaiji() {}

    public static boolean isGaiji(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    public static boolean in(String text) {
        return text.codePoints().anyMatch(Gaiji::isGaiji);
    }

    /** Each private-use code point once, in the order they appear. */
    public static List<Integer> codePoints(String text) {
        return text.codePoints().filter(Gaiji::isGaiji).distinct().boxed().toList();
    }

    /** The text for a screen: every private-use character as □, all else as it is. */
    public static String display(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isGaiji(codePoint)) {
                shown.append(PLACEHOLDER);
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }
}
