package jp.madoguchi.core.mail;

import java.util.Optional;

/** Asked before each mail leaves. */
@FunctionalInterface
public interface MailGate {

    /** Why the bound city may not write to this address, as a Japanese sentence; empty when it may. */
    Optional<String> closed(EmailAddress recipient);
}
