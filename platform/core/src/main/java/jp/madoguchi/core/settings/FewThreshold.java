package jp.madoguchi.core.settings;

/**
 * From when a slot shows as △ (T6).
 *
 * @param amount free places, or hundredths of the capacity
 * @param share  whether it is hundredths
 */
public record FewThreshold(int amount, boolean share) {

    /** Reads {@code 2} or {@code 20%}. */
    static FewThreshold of(String text) {
        boolean share = text.endsWith("%");
        String digits = share ? text.substring(0, text.length() - 1).strip() : text;
        if (!digits.matches("\\d{1,3}") || (share && Integer.parseInt(digits) > 100)) {
            throw new InvalidSetting("settings.wrong.few");
        }
        return new FewThreshold(Integer.parseInt(digits), share);
    }

    /** Whether so few places are left of so many. */
    public boolean isFew(int free, int capacity) {
        return share ? free * 100 <= capacity * amount : free <= amount;
    }

    String text() {
        return amount + (share ? "%" : "");
    }
}
