package jp.madoguchi.exchange.identity;

import java.util.Optional;
import jp.madoguchi.exchange.ExchangeNames;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * Who an identity belongs to, as the common name of its certificates: {@code miura/city} or {@code miura/terminal/T1}.
 *
 * @param city the city's code
 * @param terminalId the terminal, or null for the city itself
 */
public record PartyName(String city, @Nullable String terminalId) {

    /** @throws IllegalArgumentException when a name is out of range */
    public PartyName {
        ExchangeNames.city(city);
        if (terminalId != null) {
            ExchangeNames.terminal(terminalId);
        }
    }

    /** The city itself. */
    public static PartyName ofCity(String city) {
        return new PartyName(city, null);
    }

    /** A terminal of a city. */
    public static PartyName ofTerminal(String city, String terminalId) {
        return new PartyName(city, terminalId);
    }

    /** The terminal's id, empty for a city. */
    public Optional<String> terminal() {
        return Optional.ofNullable(terminalId);
    }

    /** The common name. */
    public String commonName() {
        return terminalId == null ? city + "/city" : city + "/terminal/" + terminalId;
    }

    /**
     * The name in a certificate, as it stands there: nothing is checked.
     *
     * @throws IllegalArgumentException when it is not of the two forms
     */
    public static PartyName of(X509CertificateHolder certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        if (names.length != 1) {
            throw new IllegalArgumentException("A certificate has one common name");
        }
        return parse(IETFUtils.valueToString(names[0].getFirst().getValue()));
    }

    /**
     * The name of a common name.
     *
     * @throws IllegalArgumentException when it is not of the two forms
     */
    public static PartyName parse(String commonName) {
        String[] parts = commonName.split("/", -1);
        if (parts.length == 2 && parts[1].equals("city")) {
            return ofCity(parts[0]);
        }
        if (parts.length == 3 && parts[1].equals("terminal")) {
            return ofTerminal(parts[0], parts[2]);
        }
        throw new IllegalArgumentException("A common name is CITY/city or CITY/terminal/ID");
    }
}
