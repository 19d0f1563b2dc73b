package jp.madoguchi.bookingweb.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rendered page in UTF-8, cut where it names its reader and carries the reader's CSRF token, so that it can be
 * written for another reader.
 */
final class PageCut {

    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Boolean> namesReader = new ArrayList<>();

    private PageCut() {}

    /**
     * Cuts a page; empty when it does not hold both, which would mean that it is not the page we think it is.
     *
     * @param reader how the page names its reader, as it stands in the HTML
     * @param token the CSRF token, as it stands in the HTML
     */
    static Optional<PageCut> of(String html, String reader, String token) {
        PageCut cut = new PageCut();
        Matcher places = Pattern.compile(Pattern.quote(reader) + "|" + Pattern.quote(token))
                .matcher(html);
        int begin = 0;
        while (places.find()) {
            cut.pieces.add(html.substring(begin, places.start()).getBytes(StandardCharsets.UTF_8));
            cut.namesReader.add(places.group().equals(reader));
            begin = places.end();
        }
        cut.pieces.add(html.substring(begin).getBytes(StandardCharsets.UTF_8));
        return cut.namesReader.contains(true) && cut.namesReader.contains(false) ? Optional.of(cut) : Optional.empty();
    }

    /** Writes the page for a reader; both texts as they are to stand in the HTML. */
    void write(OutputStream out, String reader, String token) throws IOException {
        byte[] name = reader.getBytes(StandardCharsets.UTF_8);
        byte[] secret = token.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < namesReader.size(); i++) {
            out.write(pieces.get(i));
            out.write(namesReader.get(i) ? name : secret);
        }
        out.write(pieces.getLast());
    }

    /** Length in bytes for a reader and a token of these texts. */
    int length(String reader, String token) {
        int length = pieces.stream().mapToInt(piece -> piece.length).sum();
        int name = reader.getBytes(StandardCharsets.UTF_8).length;
        int secret = token.getBytes(StandardCharsets.UTF_8).length;
        for (boolean named : namesReader) {
            length += named ? name : secret;
        }
        return length;
    }
}
