package jp.madoguchi.bookingweb.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.bookingweb.availability.PackedHtml;

/**
 * A rendered page in UTF-8, cut where it names its reader and carries the reader's CSRF token, so that it can be
 * written for another reader.
 */
final class PageCut {

    private final PackedHtml html;
    private final List<Cut> cuts;

    private PageCut(PackedHtml html, List<Cut> cuts) {
        this.html = html;
        this.cuts = List.copyOf(cuts);
    }

    /** @param at place in the HTML without readers and tokens, in bytes */
    private record Cut(int at, boolean namesReader) {}

    /**
     * Cuts a page; empty when it does not hold both, which would mean that it is not the page we think it is.
     *
     * @param reader how the page names its reader, as it stands in the HTML
     * @param token the CSRF token, as it stands in the HTML
     */
    static Optional<PageCut> of(String html, String reader, String token) {
        Matcher places = Pattern.compile(Pattern.quote(reader) + "|" + Pattern.quote(token))
                .matcher(html);
        StringBuilder rest = new StringBuilder(html.length());
        List<Cut> cuts = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (places.find()) {
            String piece = html.substring(begin, places.start());
            rest.append(piece);
            at += piece.getBytes(StandardCharsets.UTF_8).length;
            cuts.add(new Cut(at, places.group().equals(reader)));
            begin = places.end();
        }
        rest.append(html, begin, html.length());
        boolean both =
                cuts.stream().anyMatch(Cut::namesReader) && !cuts.stream().allMatch(Cut::namesReader);
        return both ? Optional.of(new PageCut(PackedHtml.of(rest.toString()), cuts)) : Optional.empty();
    }

    /** The HTML without readers and tokens, in UTF-8; a new array each time. */
    byte[] unpacked() {
        return html.bytes();
    }

    /**
     * Writes the page for a reader; both texts as they are to stand in the HTML.
     *
     * @param unpacked gives {@link #unpacked} of this page
     */
    void write(OutputStream out, String reader, String token, Function<PageCut, byte[]> unpacked) throws IOException {
        byte[] name = reader.getBytes(StandardCharsets.UTF_8);
        byte[] secret = token.getBytes(StandardCharsets.UTF_8);
        byte[] page = unpacked.apply(this);
        int begin = 0;
        for (Cut cut : cuts) {
            out.write(page, begin, cut.at() - begin);
            out.write(cut.namesReader() ? name : secret);
            begin = cut.at();
        }
        out.write(page, begin, page.length - begin);
    }

    /** Length in bytes for a reader and a token of these texts. */
    int length(String reader, String token) {
        int name = reader.getBytes(StandardCharsets.UTF_8).length;
        int secret = token.getBytes(StandardCharsets.UTF_8).length;
        return html.length()
                + cuts.stream()
                        .mapToInt(cut -> cut.namesReader() ? name : secret)
                        .sum();
    }
}
