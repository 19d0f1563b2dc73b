package jp.madoguchi.core.branding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** A link at the foot of a city's pages: {@code http} or {@code https} to a named host, nothing else. */
public record FooterLink(String words, String address) {

    /** The sound ones of the lines. */
    public static List<FooterLink> list(String lines) {
        return lines.lines().flatMap(line -> parse(line).stream()).toList();
    }

    /** Reads words, a blank and an address. */
    static Optional<FooterLink> parse(String line) {
        String plain = line.replace('　', ' ').strip();
        int blank = plain.lastIndexOf(' ');
        if (blank < 1) {
            return Optional.empty();
        }
        String address = plain.substring(blank + 1);
        try {
            URI uri = new URI(address);
            boolean sound = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return sound ? Optional.of(new FooterLink(plain.substring(0, blank).strip(), address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
