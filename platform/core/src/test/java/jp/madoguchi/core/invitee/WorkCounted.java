package jp.madoguchi.core.invitee;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import org.slf4j.LoggerFactory;

/** Counts the statements and the HMACs of some steps: the work that an attacker could time. */
final class WorkCounted {
    private static final AtomicInteger HMACS = new AtomicInteger();

    private WorkCounted() {}

    record Work(long statements, int hmacs) {}

    static Work of(Runnable steps) {
        Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Provider counting = new Counting();
        Security.insertProviderAt(counting, 1);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(log);
        HMACS.set(0);
        try {
            steps.run();
            return new Work(
                    log.list.stream()
                            .map(ILoggingEvent::getFormattedMessage)
                            .filter(line -> line.startsWith("Executing prepared SQL statement"))
                            // The city's settings are read every two seconds, by whoever comes then.
                            .filter(line -> !line.contains("FROM setting"))
                            .count(),
                    HMACS.get());
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
            logger.setLevel(null);
            Security.removeProvider(counting.getName());
        }
    }

    private static final class Counting extends Provider {
        private static final long serialVersionUID = 1L;

        Counting() {
            super("Counting", "1", "counts HMACs");
            put("Mac.HmacSHA256", Counter.class.getName());
        }
    }

    /** Made by the platform's security. */
    public static final class Counter extends MacSpi {
        private final Mac mac;

        public Counter() throws NoSuchAlgorithmException, NoSuchProviderException {
            mac = Mac.getInstance("HmacSHA256", "SunJCE");
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec params)
                throws InvalidKeyException, InvalidAlgorithmParameterException {
            mac.init(key, params);
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            mac.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            HMACS.incrementAndGet();
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }
    }
}
