package jp.madoguchi.admin.exchange;

import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.exchange.KeyChange;
import jp.madoguchi.core.exchange.SealedUploads;
import jp.madoguchi.core.exchange.Terminals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that shows terminals, uploads and history; several controllers end on it. */
@Component
class ExchangePage {

    static final String VIEW = "admin/exchange";
    private static final int SHOWN = 50;

    private final Terminals terminals;
    private final SealedUploads uploads;
    private final KeyChange keys;
    private final Permissions permissions;

    ExchangePage(Terminals terminals, SealedUploads uploads, KeyChange keys, Permissions permissions) {
        this.terminals = terminals;
        this.uploads = uploads;
        this.keys = keys;
        this.permissions = permissions;
    }

    String fill(Model model) {
        model.addAttribute("terminals", terminals.list());
        model.addAttribute("history", uploads.history(SHOWN));
        model.addAttribute("cityKeys", keys.state());
        model.addAttribute("mayEnrol", permissions.allows(ExchangeScreen.ENROL));
        model.addAttribute("mayUpload", permissions.allows(ExchangeScreen.UPLOAD));
        model.addAttribute("mayExport", permissions.allows(ExchangeScreen.EXPORT));
        return VIEW;
    }
}
