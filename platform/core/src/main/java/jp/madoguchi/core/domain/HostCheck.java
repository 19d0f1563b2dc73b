package jp.madoguchi.core.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.Problem;

/** What was typed as a host name: a name in lower-case ASCII, or why it cannot be one (RFC 1123, RFC 5891). */
sealed interface HostCheck {

    /** A name that may be asked for. */
    record Valid(String host) implements HostCheck {}

    /** It cannot be; the problem names a sentence. */
    record Refused(Problem problem) implements HostCheck {}

    Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*:.*|\\[.*");
    int MOST = 253;
    int MOST_TYPED = 300;

    /** @param platform the platform's own domain, under which the operators alone give names */
    static HostCheck of(String typed, String platform) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return problem(name)
                .<HostCheck>map(HostCheck::refused)
                .orElseGet(() -> ascii(name).map(host -> named(host, platform)).orElseGet(() -> refused("invalid")));
    }

    private static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("empty");
        }
        if (name.contains("*")) {
            return Optional.of("wildcard");
        }
        if (ADDRESS.matcher(name).matches()) {
            return Optional.of("address");
        }
        return name.contains("/") || name.contains(":") ? Optional.of("url") : Optional.empty();
    }

    private static Optional<String> ascii(String name) {
        if (name.length() > MOST_TYPED) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static HostCheck named(String host, String platform) {
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return refused("invalid");
            }
        }
        if (ADDRESS.matcher(host).matches()) {
            return refused("address");
        }
        if (labels.length == 1) {
            return refused("single");
        }
        if (host.length() > MOST) {
            return refused("invalid");
        }
        return host.equals(platform) || host.endsWith("." + platform) ? refused("platform") : new Valid(host);
    }

    private static HostCheck refused(String what) {
        return new Refused(Problem.of("host", "domain.refused." + what));
    }
}
