package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.AuthEnvelopedDataParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;

/** Reads a file's outer form from end to end, without any key. */
final class EnvelopeInspector {
    private EnvelopeInspector() {}

    /** The file's hint, after every byte before it was compared with its checksum and every byte after it with its form. */
    static EnvelopeHint inspect(Path file) throws IOException, RefusedException {
        boolean[] recognised = {false};
        try (WatchedInput in = new WatchedInput(file)) {
            EnvelopeHint hint;
            try {
                hint = parse(in, recognised);
            } catch (IOException | RuntimeException e) {
                in.throwDiskFailure();
                throw new RefusedException(refusal(recognised[0], in.ended()), e);
            }
            requireWhole(file, hint);
            return hint;
        }
    }

    private static Refusal refusal(boolean recognised, boolean ended) {
        if (!recognised) {
            return Refusal.notASealedFile();
        }
        return ended ? Refusal.truncated() : Refusal.damaged();
    }

    private static EnvelopeHint parse(InputStream in, boolean[] recognised) throws IOException {
        ASN1StreamParser asn1 = new ASN1StreamParser(in);
        ContentInfoParser content = new ContentInfoParser((ASN1SequenceParser) asn1.readObject());
        recognised[0] = CMSObjectIdentifiers.authEnvelopedData.equals(content.getContentType());
        AuthEnvelopedDataParser envelope =
                new AuthEnvelopedDataParser((ASN1SequenceParser) content.getContent(BERTags.SEQUENCE));
        envelope.getOriginatorInfo();
        envelope.getRecipientInfos().toASN1Primitive();
        ASN1OctetStringParser encrypted = (ASN1OctetStringParser)
                envelope.getAuthEncryptedContentInfo().getEncryptedContent(BERTags.OCTET_STRING);
        encrypted.getOctetStream().transferTo(OutputStream.nullOutputStream());
        envelope.getAuthAttrs();
        envelope.getMac();
        ASN1Set attributes = (ASN1Set) envelope.getUnauthAttrs().toASN1Primitive();
        return EnvelopeHint.fromText(CmsAttributes.text(new AttributeTable(attributes), CmsAttributes.HINT));
    }

    private static void requireWhole(Path file, EnvelopeHint hint) throws IOException, RefusedException {
        byte[] expected = tail(hint);
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Digests.sha256())) {
            skip(in, hint.length());
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            byte[] found = in.readNBytes(expected.length + 1);
            boolean begun = Arrays.equals(found, Arrays.copyOf(expected, Math.min(found.length, expected.length)));
            if (begun && found.length < expected.length) {
                throw new RefusedException(Refusal.truncated());
            }
            if (!begun || !sha256.equals(hint.sha256())) {
                throw new RefusedException(Refusal.damaged());
            }
        }
    }

    /** The hint's attribute, then the ends of the three outer layers, which are of indefinite length. */
    private static byte[] tail(EnvelopeHint hint) throws IOException {
        Attribute attribute = CmsAttributes.of(CmsAttributes.HINT, hint.toText());
        byte[] encoded = new DERTaggedObject(false, 2, new DERSet(attribute)).getEncoded();
        return Arrays.copyOf(encoded, encoded.length + 6);
    }

    private static void skip(InputStream in, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}
