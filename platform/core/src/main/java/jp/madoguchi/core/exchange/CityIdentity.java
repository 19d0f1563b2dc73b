package jp.madoguchi.core.exchange;

import jp.madoguchi.core.keystore.ExchangeKeys;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.sealed.EnrolmentAnswer;
import org.springframework.stereotype.Component;

/** How the bound city shows itself to terminals. */
@Component
class CityIdentity {
    private final ExchangeKeys keys;
    private final UploadFields fields;

    CityIdentity(ExchangeKeys keys, UploadFields fields) {
        this.keys = keys;
        this.fields = fields;
    }

    PublicIdentity inUse() {
        return keys.inUse().publicIdentity();
    }

    /** The file that a terminal reads once. */
    String pem() {
        return EnrolmentAnswer.write(keys.inUse(), fields.mask());
    }
}
