package jp.madoguchi.ledger.port;

import java.util.Locale;

/** Where residents find the city's booking site. */
@FunctionalInterface
public interface SiteAddress {

    /** What the QR code holds: {@code HTTP://{CITY HOST}/Q/{26 Base32 characters}}, upper case throughout. */
    String qrUrl(String token);

    /** The site's first page as a resident types it, in lower case. */
    default String printed() {
        String address = qrUrl("");
        return address.substring(0, address.lastIndexOf("/Q/") + 1).toLowerCase(Locale.ROOT);
    }
}
