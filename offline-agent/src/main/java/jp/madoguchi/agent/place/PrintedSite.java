package jp.madoguchi.agent.place;

import java.util.Locale;
import jp.madoguchi.ledger.port.SiteAddress;
import org.springframework.stereotype.Component;

/** The residents' site as told at the first start. */
@Component
class PrintedSite implements SiteAddress {

    private final Terminals terminals;

    PrintedSite(Terminals terminals) {
        this.terminals = terminals;
    }

    @Override
    public String qrUrl(String token) {
        return terminals.get().site() + "/Q/" + token.toUpperCase(Locale.ROOT);
    }
}
