package jp.madoguchi.cloudledger;

import jp.madoguchi.ledger.port.Home;
import org.springframework.stereotype.Component;

/** The cloud never keeps 住民票コード. */
@Component
class CityHome implements Home {

    @Override
    public boolean keepsResidentCode() {
        return false;
    }
}
