package jp.madoguchi.exchange.sealed;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.jspecify.annotations.Nullable;

/** The three attributes of our own. Their identifiers are UUIDs under 2.25 (ITU-T X.667), which need no registration. */
final class CmsAttributes {
    /** The manifest, signed, within the encryption. */
    static final ASN1ObjectIdentifier MANIFEST =
            new ASN1ObjectIdentifier("2.25.166663685174843903458146305090105449662");

    /** The checksum of the outer layer's head, signed, within the encryption. */
    static final ASN1ObjectIdentifier HEAD = new ASN1ObjectIdentifier("2.25.132280169463914817417946892378370206044");

    /** What travels beside the rows, signed, within the encryption; since version 2. */
    static final ASN1ObjectIdentifier ENCLOSURE =
            new ASN1ObjectIdentifier("2.25.86481833077648862348901258365146118028");

    private CmsAttributes() {}

    static AttributeTable add(AttributeTable table, ASN1ObjectIdentifier type, String text) {
        return table.add(type, new DERUTF8String(text));
    }

    /** The text of the one attribute of this type. */
    static String text(@Nullable AttributeTable table, ASN1ObjectIdentifier type) {
        if (table == null) {
            throw new IllegalArgumentException("There are no attributes");
        }
        ASN1EncodableVector all = table.getAll(type);
        if (all.size() != 1) {
            throw new IllegalArgumentException("The attribute is there " + all.size() + " times");
        }
        Attribute attribute = Attribute.getInstance(all.get(0));
        if (attribute.getAttributeValues().length != 1) {
            throw new IllegalArgumentException("The attribute has not one value");
        }
        return ASN1UTF8String.getInstance(attribute.getAttributeValues()[0]).getString();
    }
}
