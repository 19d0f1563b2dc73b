package jp.madoguchi.ledger.card;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's papers and its rule of disposal. */
@Service
public class CityLists {

    private static final String PAPERS = "papers.";
    private static final String AFTER_NOTICE = "disposal.after-notice";
    private static final String DAYS = "disposal.days";
    private static final String AFTER_APPLICATION = "disposal.after-application";

    private final CardSettings settings;
    private final MessageSource messages;
    private final AuditTrail audit;

    CityLists(CardSettings settings, MessageSource messages, AuditTrail audit) {
        this.settings = settings;
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Papers papers() {
        return new Papers(papers("one"), papers("two"), papers("others"));
    }

    @Transactional
    public void changePapers(Papers papers) {
        settings.put(PAPERS + "one", String.join("\n", papers.one()));
        settings.put(PAPERS + "two", String.join("\n", papers.two()));
        settings.put(PAPERS + "others", String.join("\n", papers.others()));
        audit.record(AuditEntry.of("card-rules.changed", "card-rules", "papers"));
    }

    @Transactional(readOnly = true)
    public DisposalRule disposal() {
        return new DisposalRule(
                Integer.parseInt(settings.get(AFTER_NOTICE, "0")),
                Boolean.parseBoolean(settings.get(DAYS, "false")),
                Integer.parseInt(settings.get(AFTER_APPLICATION, "0")));
    }

    @Transactional
    public void changeDisposal(DisposalRule rule) {
        settings.put(AFTER_NOTICE, Integer.toString(rule.afterNotice()));
        settings.put(DAYS, Boolean.toString(rule.days()));
        settings.put(AFTER_APPLICATION, Integer.toString(rule.afterApplication()));
        audit.record(AuditEntry.of("card-rules.changed", "card-rules", "disposal"));
    }

    /** One kind a line; the same kind twice is one. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> papers(String list) {
        String usual = messages.getMessage("ledger-card.papers." + list, null, Locale.JAPANESE);
        return lines(settings.get(PAPERS + list, usual));
    }
}
