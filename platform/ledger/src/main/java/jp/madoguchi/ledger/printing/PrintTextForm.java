package jp.madoguchi.ledger.printing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The city's own words on the notice, as they are typed. */
public record PrintTextForm(
        @NotBlank(message = "{ledger.notice.text.required}") @Size(max = 200, message = "{ledger.notice.text.long}")
        String sender,

        @NotBlank(message = "{ledger.notice.text.required}") @Size(max = 200, message = "{ledger.notice.text.long}")
        String greeting,

        @NotBlank(message = "{ledger.notice.text.required}") @Size(max = 300, message = "{ledger.notice.text.long}")
        String papers,

        @NotBlank(message = "{ledger.notice.text.required}") @Size(max = 200, message = "{ledger.notice.text.long}")
        String contact) {}
