package jp.madoguchi.agent.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the log when the program has started, beside the first page, which does not wait for it. */
@Component
class CheckAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAtStart.class);

    private final AuditChain chain;

    CheckAtStart(AuditChain chain) {
        this.chain = chain;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("log-check").start(this::check);
    }

    private void check() {
        try {
            ChainCheck check = chain.check();
            if (!check.whole()) {
                LOG.error("The log is not as it was written: {}", check.breaks());
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "The log could not be checked at the start: {}",
                    e.getClass().getSimpleName());
        }
    }
}
