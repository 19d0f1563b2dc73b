package jp.madoguchi.console.mail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.mail.MailEvent;
import jp.madoguchi.core.mail.MailTags;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as SES publishes it ("event publishing", JSON). City, mail and attempt are read from the tags that we sent
 * along, never from an address.
 */
final class SesEventText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SesEventText() {}

    /** The event and its city; empty for what is no event of ours. */
    static Optional<CityEvent> read(String messageId, String message) {
        try {
            JsonNode event = JSON.readTree(message);
            JsonNode mail = event.path("mail");
            JsonNode tags = mail.path("tags");
            String type = event.path("eventType").asString("");
            JsonNode bounce = event.path("bounce");
            return type.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CityEvent(
                            tag(tags, MailTags.CITY),
                            new MailEvent(
                                    messageId,
                                    UUID.fromString(tag(tags, MailTags.MAIL)),
                                    UUID.fromString(tag(tags, MailTags.ATTEMPT)),
                                    type,
                                    bounce.path("bounceType").asString("").equals("Permanent"),
                                    detail(bounce),
                                    mail.path("messageId").asString(""),
                                    Instant.parse(mail.path("timestamp").asString("")))));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String detail(JsonNode bounce) {
        return bounce.isMissingNode()
                ? ""
                : bounce.path("bounceType").asString("") + "/"
                        + bounce.path("bounceSubType").asString("");
    }

    private static String tag(JsonNode tags, String name) {
        return tags.path(name).path(0).asString("");
    }

    /** An event of one city's mail. */
    record CityEvent(String city, MailEvent event) {}
}
