package jp.madoguchi.exchange.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.exchange.CryptoProvider;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** Two certificates in one PEM text. */
final class PemBundle {
    private static final int LONGEST = 20_000;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_AGREEMENT = 4;

    private PemBundle() {}

    static String write(PublicIdentity identity) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(identity.signing());
            pem.writeObject(identity.encryption());
        } catch (IOException e) {
            throw new IllegalStateException("A certificate cannot be written", e);
        }
        return text.toString();
    }

    static PublicIdentity read(String text) {
        List<X509Certificate> certificates = certificates(text);
        if (certificates.size() != 2) {
            throw new InvalidIdentityException("公開鍵ファイルではありません。端末または管理画面が書き出した拡張子 pem のファイルを選んでください。");
        }
        return checked(certificates.get(0), certificates.get(1));
    }

    static PublicIdentity checked(X509Certificate signing, X509Certificate encryption) {
        try {
            signing.verify(signing.getPublicKey(), CryptoProvider.get());
            encryption.verify(signing.getPublicKey(), CryptoProvider.get());
            PartyName name = name(signing);
            if (!name.equals(name(encryption)) || !may(signing, DIGITAL_SIGNATURE) || !may(encryption, KEY_AGREEMENT)) {
                throw new InvalidIdentityException("公開鍵ファイルの中の二つの鍵が対になっていません。相手側でもう一度書き出してください。");
            }
            return new PublicIdentity(name, signing, encryption);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new InvalidIdentityException("公開鍵ファイルが壊れています。相手側でもう一度書き出してください。", e);
        }
    }

    private static List<X509Certificate> certificates(String text) {
        List<X509Certificate> found = new ArrayList<>();
        if (text.length() > LONGEST) {
            return found;
        }
        var converter = new JcaX509CertificateConverter().setProvider(CryptoProvider.get());
        try (PEMParser pem = new PEMParser(new StringReader(text))) {
            for (Object next = pem.readObject(); next != null; next = pem.readObject()) {
                if (next instanceof X509CertificateHolder holder) {
                    found.add(converter.getCertificate(holder));
                } else if (!(next instanceof ContentInfo)) {
                    return List.of();
                }
            }
            return found;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new InvalidIdentityException("公開鍵ファイルが壊れています。相手側でもう一度書き出してください。", e);
        }
    }

    private static PartyName name(X509Certificate certificate) throws GeneralSecurityException, IOException {
        return PartyName.of(new X509CertificateHolder(certificate.getEncoded()));
    }

    private static boolean may(X509Certificate certificate, int usage) {
        boolean[] usages = certificate.getKeyUsage();
        return usages != null && usages[usage];
    }
}
