package jp.madoguchi.core.emailfirst;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.mail.EmailAddress;

/** Helps whoever types an address: full width is forgiven, likely slips are questioned, carriers' blocks are hinted at. */
public final class AddressAdvice {
    private static final List<String> WELL_KNOWN = List.of(
            "gmail.com",
            "yahoo.co.jp",
            "icloud.com",
            "outlook.jp",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.jp",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "au.com",
            "softbank.ne.jp",
            "i.softbank.jp",
            "ymobile.ne.jp",
            "ybb.ne.jp",
            "rakuten.jp",
            "live.jp",
            "nifty.com",
            "biglobe.ne.jp",
            "ocn.ne.jp",
            "uqmobile.jp",
            "yahoo.com",
            "me.com",
            "msn.com");

    /** Near to a well-known domain, and right. */
    private static final Set<String> RIGHT_AS_THEY_ARE =
            Set.of("mail.com", "ymail.com", "gmx.com", "yahoo.ne.jp", "live.com", "mac.com", "ymail.ne.jp", "au.jp");

    private static final Set<String> CARRIERS = Set.of(
            "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "uqmobile.jp");

    private AddressAdvice() {}

    /** The address that was typed, from full to half width and without surrounding blanks; empty when it is none. */
    public static Optional<EmailAddress> read(String typed) {
        return typed.length() > 300
                ? Optional.empty()
                : EmailAddress.parse(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
    }

    /** The address that was probably meant; empty where nothing is odd about the typed one. */
    public static Optional<EmailAddress> meant(EmailAddress address) {
        String domain = domain(address);
        if (WELL_KNOWN.contains(domain) || RIGHT_AS_THEY_ARE.contains(domain)) {
            return Optional.empty();
        }
        return WELL_KNOWN.stream()
                .filter(known -> known.length() > 6 && distance(domain, known) <= (known.length() > 8 ? 2 : 1))
                .findFirst()
                .map(known -> new EmailAddress(
                        address.value().substring(0, address.value().lastIndexOf('@') + 1) + known));
    }

    /** Whether the address is a mobile carrier's, whose customers often let no unknown domains through. */
    public static boolean isCarriers(EmailAddress address) {
        return CARRIERS.contains(domain(address));
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Letters that were left out, added, changed, or swapped with their neighbour. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
