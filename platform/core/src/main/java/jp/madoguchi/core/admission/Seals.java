package jp.madoguchi.core.admission;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.stereotype.Component;

/**
 * Tickets and passes as they travel in cookies: plain numbers and an HMAC-SHA-256 under the bound city's own key, cut to
 * 128 bits, so that nobody writes one and none of another city counts.
 */
@Component
class Seals {

    private static final String TICKET = "waiting-ticket";
    private static final String PASS = "waiting-pass";
    private static final int BYTES = 16;
    private static final int LONGEST = 120;

    private final CityKeystore keys;

    Seals(CityKeystore keys) {
        this.keys = keys;
    }

    String seal(Ticket ticket) {
        return sealed(TICKET, ticket.spot().second() + "." + ticket.spot().part());
    }

    String seal(Visitor visitor) {
        return sealed(PASS, visitor.id() + "." + visitor.since() + "." + visitor.seen());
    }

    /** Empty for whatever this city has not sealed as a ticket. */
    Optional<Ticket> ticket(String text) {
        return opened(TICKET, text, 2)
                .filter(numbers -> numbers[1] >= 0 && numbers[1] <= Spot.PARTS)
                .map(numbers -> new Ticket(new Spot(numbers[0], (int) numbers[1])));
    }

    /** Empty for whatever this city has not sealed as a pass. */
    Optional<Visitor> pass(String text) {
        return opened(PASS, text, 3).map(numbers -> new Visitor(numbers[0], numbers[1], numbers[2]));
    }

    private String sealed(String purpose, String content) {
        return content + "." + HexFormat.of().formatHex(mac(purpose, content));
    }

    private Optional<long[]> opened(String purpose, String text, int count) {
        int end = text.lastIndexOf('.');
        if (end < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String content = text.substring(0, end);
        String[] numbers = content.split("\\.", -1);
        try {
            boolean ours =
                    MessageDigest.isEqual(HexFormat.of().parseHex(text.substring(end + 1)), mac(purpose, content));
            return ours && numbers.length == count
                    ? Optional.of(
                            Arrays.stream(numbers).mapToLong(Long::parseLong).toArray())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, String content) {
        return Arrays.copyOf(keys.hmac(purpose, content), BYTES);
    }
}
