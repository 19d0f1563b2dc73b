package jp.madoguchi.core.domain;

import static jp.madoguchi.core.domain.CertificateState.Verdict;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Looks at a host's certificate by a handshake, over which nothing is sent. */
final class CertificateLook {

    private static final int LIMIT_MILLIS = 5000;
    private static final int DNS_NAME = 2;

    private final NameServer names;
    private final DomainSettings settings;
    private final Clock clock;

    CertificateLook(NameServer names, DomainSettings settings, Clock clock) {
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    CertificateState at(String host) {
        List<InetAddress> addresses = names.reachable(host);
        if (addresses.isEmpty()) {
            return new CertificateState(Verdict.UNREACHABLE, "", null);
        }
        try {
            return judged(host, chain(host, addresses.getFirst()));
        } catch (IOException e) {
            return new CertificateState(Verdict.UNREACHABLE, "", null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS cannot be used here", e);
        }
    }

    private X509Certificate[] chain(String host, InetAddress address) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Taking()}, null);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, settings.tlsPort()), LIMIT_MILLIS);
            plain.setSoTimeout(LIMIT_MILLIS);
            try (SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, host, settings.tlsPort(), true)) {
                socket.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
                socket.startHandshake();
                return Arrays.stream(socket.getSession().getPeerCertificates())
                        .map(X509Certificate.class::cast)
                        .toArray(X509Certificate[]::new);
            }
        }
    }

    private CertificateState judged(String host, X509Certificate[] chain) throws GeneralSecurityException {
        X509Certificate own = chain[0];
        Verdict verdict = Verdict.GOOD;
        if (own.getNotAfter().toInstant().isBefore(clock.instant())) {
            verdict = Verdict.EXPIRED;
        } else if (!isNamed(own, host)) {
            verdict = Verdict.OTHER_NAME;
        } else if (!isTrusted(chain)) {
            verdict = Verdict.UNTRUSTED;
        }
        return new CertificateState(
                verdict,
                own.getIssuerX500Principal().getName(),
                own.getNotAfter().toInstant());
    }

    private static boolean isNamed(X509Certificate certificate, String host) throws CertificateException {
        Collection<List<?>> all = certificate.getSubjectAlternativeNames();
        String anyInItsPlace = "*" + host.substring(host.indexOf('.'));
        return all != null
                && all.stream()
                        .filter(name -> Objects.equals(name.getFirst(), DNS_NAME))
                        .map(name -> String.valueOf(name.get(1)))
                        .anyMatch(name -> name.equalsIgnoreCase(host) || name.equalsIgnoreCase(anyInItsPlace));
    }

    private static boolean isTrusted(X509Certificate[] chain) throws GeneralSecurityException {
        TrustManagerFactory usual = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        usual.init((KeyStore) null);
        try {
            ((X509TrustManager) usual.getTrustManagers()[0]).checkServerTrusted(chain, "UNKNOWN");
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Takes every certificate, to look at it: nothing is sent or believed over this connection. */
    private static final class Taking implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            throw new IllegalStateException("There are no clients here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {
            // Judged after the handshake.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
