package jp.madoguchi.core.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/** Hands a mail to SES v2: text and HTML in UTF-8, to one recipient, with tags that its events come back with. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class SesSender {
    private static final String UTF_8 = "UTF-8";
    /** What one encoded word holds. */
    private static final int NAME_LENGTH = 15;

    private final SesV2Client ses;
    private final CitySettings settings;
    private final String configurationSet;

    SesSender(
            SesV2Client ses,
            CitySettings settings,
            @Value("${madoguchi.ses.configuration-set:}") String configurationSet) {
        this.ses = ses;
        this.settings = settings;
        this.configurationSet = configurationSet;
    }

    /** @param attempt this attempt's own id */
    SendResult send(MailRow mail, UUID attempt, RenderedMail content) {
        try {
            return new SendResult.Taken(
                    ses.sendEmail(request(mail, attempt, content)).messageId());
        } catch (SdkException e) {
            return SesAnswers.read(e);
        }
    }

    private SendEmailRequest request(MailRow mail, UUID attempt, RenderedMail content) {
        SendEmailRequest.Builder request = SendEmailRequest.builder()
                .fromEmailAddress(sender())
                .destination(destination -> destination.toAddresses(mail.recipient()))
                .emailTags(
                        tag(MailTags.CITY, Tenancy.current().code()),
                        tag(MailTags.MAIL, mail.id().toString()),
                        tag(MailTags.ATTEMPT, attempt.toString()))
                .content(all -> all.simple(message -> message.subject(text(content.subject()))
                        .body(body -> body.text(text(content.text())).html(text(content.html())))
                        .headers(headers(content))));
        String replies = settings.get(LookSettings.CONTACT_MAIL);
        if (EmailAddress.parse(replies).isPresent()) {
            request.replyToAddresses(replies);
        }
        if (!configurationSet.isBlank()) {
            request.configurationSetName(configurationSet);
        }
        return request.build();
    }

    /** Auto-Submitted of RFC 3834 keeps absence notes away; one press unsubscribes by RFC 8058. */
    private static List<MessageHeader> headers(RenderedMail content) {
        MessageHeader automatic = header("Auto-Submitted", "auto-generated");
        return content.unsubscribe() == null
                ? List.of(automatic)
                : List.of(
                        automatic,
                        header("List-Unsubscribe", "<" + content.unsubscribe() + ">"),
                        header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    /** With the city's name as an encoded word (RFC 2047): headers are ASCII. */
    private String sender() {
        String chosen = settings.get(LookSettings.SENDER_NAME);
        String name = chosen.isEmpty() ? Tenancy.current().name() : chosen;
        String shown = name.codePointCount(0, name.length()) > NAME_LENGTH
                ? name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH))
                : name;
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(shown.getBytes(StandardCharsets.UTF_8)) + "?= <"
                + settings.get(Settings.MAIL_FROM) + ">";
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }

    private static Content text(String data) {
        return Content.builder().charset(UTF_8).data(data).build();
    }
}
