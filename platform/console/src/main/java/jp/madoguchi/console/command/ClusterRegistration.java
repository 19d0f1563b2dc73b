package jp.madoguchi.console.command;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.placement.Clusters;
import jp.madoguchi.core.placement.MoveAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds the clusters that the installation names, {@code name=address} each, in {@code madoguchi.db.register}. */
@Component
class ClusterRegistration {

    private static final Logger log = LoggerFactory.getLogger(ClusterRegistration.class);

    private final List<String> wanted;
    private final ObjectProvider<Clusters> clusters;
    private final MessageSource messages;

    ClusterRegistration(
            @Value("${madoguchi.db.register:}") List<String> wanted,
            ObjectProvider<Clusters> clusters,
            MessageSource messages) {
        this.wanted = wanted;
        this.clusters = clusters;
        this.messages = messages;
    }

    /** Whether all of them are there now. */
    boolean run() {
        boolean all = true;
        for (String one : wanted) {
            String[] parts = one.split("=", 2);
            MoveAnswer answer = parts.length == 2
                    ? clusters.getObject().add(parts[0], parts[1], Actor.system("migrate"))
                    : new MoveAnswer.Refused("placement.cluster.refused.address");
            if (answer instanceof MoveAnswer.Refused refused) {
                log.error("{}: {}", parts[0], messages.getMessage(refused.key(), null, Locale.JAPAN));
                all = false;
            }
        }
        return all;
    }
}
