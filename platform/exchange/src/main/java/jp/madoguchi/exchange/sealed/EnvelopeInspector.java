package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import jp.madoguchi.exchange.identity.PartyName;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.AuthEnvelopedDataParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads a file's outer form from end to end, without any key. */
final class EnvelopeInspector {
    private static final byte[] CLOSED = new byte[6];
    private static final int LONGEST_PART = 1 << 20;
    private static final int MAC = 16;
    private static final byte[] BEFORE_MAC = {0, 0, 0, 0, BERTags.OCTET_STRING, MAC};

    private EnvelopeInspector() {}

    /**
     * The writer that the file names in clear. Anyone could have written that name: it chooses the sentence of a
     * refusal, never what is imported.
     */
    static PartyName inspect(Path file) throws IOException, RefusedException {
        boolean[] recognised = {false};
        try (WatchedInput in = new WatchedInput(file)) {
            PartyName named;
            try {
                named = parse(in, recognised);
            } catch (IOException | RuntimeException e) {
                in.throwDiskFailure();
                throw new RefusedException(refusal(recognised[0], in.ended()), e);
            }
            requireEnd(in, file);
            return named;
        }
    }

    private static Refusal refusal(boolean recognised, boolean ended) {
        if (!recognised) {
            return Refusal.notASealedFile();
        }
        return ended ? Refusal.truncated() : Refusal.damaged();
    }

    private static PartyName parse(InputStream in, boolean[] recognised) throws IOException {
        ASN1StreamParser asn1 = new ASN1StreamParser(in, LONGEST_PART);
        ContentInfoParser content = new ContentInfoParser((ASN1SequenceParser) asn1.readObject());
        recognised[0] = CMSObjectIdentifiers.authEnvelopedData.equals(content.getContentType());
        AuthEnvelopedDataParser envelope =
                new AuthEnvelopedDataParser((ASN1SequenceParser) content.getContent(BERTags.SEQUENCE));
        ASN1Set writers = envelope.getOriginatorInfo().getCertificates();
        envelope.getRecipientInfos().toASN1Primitive();
        ASN1OctetStringParser encrypted = (ASN1OctetStringParser)
                envelope.getAuthEncryptedContentInfo().getEncryptedContent(BERTags.OCTET_STRING);
        encrypted.getOctetStream().transferTo(OutputStream.nullOutputStream());
        envelope.getAuthAttrs();
        envelope.getMac();
        return PartyName.of(new X509CertificateHolder(Certificate.getInstance(writers.getObjectAt(0))));
    }

    /** From the content's end on there is one right form: two layers close, the MAC follows, three layers close. */
    private static void requireEnd(InputStream in, Path file) throws IOException, RefusedException {
        byte[] end = new byte[BEFORE_MAC.length + MAC + CLOSED.length];
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(ByteBuffer.wrap(end), channel.size() - end.length);
        }
        int afterMac = BEFORE_MAC.length + MAC;
        if (in.read() >= 0
                || !Arrays.equals(Arrays.copyOf(end, BEFORE_MAC.length), BEFORE_MAC)
                || !Arrays.equals(Arrays.copyOfRange(end, afterMac, end.length), CLOSED)) {
            throw new RefusedException(Refusal.damaged());
        }
    }
}
