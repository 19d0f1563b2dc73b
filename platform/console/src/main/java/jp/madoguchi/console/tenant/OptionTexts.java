package jp.madoguchi.console.tenant;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.tenancy.Cluster;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Choices of the form with their words. */
@Component
class OptionTexts {

    private final MessageSource messages;

    OptionTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> presets(List<String> names) {
        return names.stream()
                .map(name -> new Option(name, messages.getMessage("console.preset." + name, null, Locale.JAPAN)))
                .toList();
    }

    List<Option> clusters(List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> new Option(cluster.name(), cluster.name()))
                .toList();
    }

    /** One choice. */
    public record Option(String value, String label) {}
}
