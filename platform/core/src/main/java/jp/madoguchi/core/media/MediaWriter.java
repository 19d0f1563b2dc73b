package jp.madoguchi.core.media;

import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a picture's row and its audit row in one transaction, which ends where a text still shows the picture. */
@Service
class MediaWriter {

    private static final String SUBJECT = "media";

    private final MediaRows rows;
    private final AllPictureUses uses;
    private final AuditTrail audit;

    MediaWriter(MediaRows rows, AllPictureUses uses, AuditTrail audit) {
        this.rows = rows;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional
    public void insert(MediaFile file) {
        rows.insert(file);
        audit.record(AuditEntry.of("media.added", SUBJECT, file.id().toString()));
    }

    @Transactional
    public boolean describe(UUID id, String alt) {
        boolean found = rows.describe(id, alt);
        if (found) {
            audit.record(AuditEntry.of("media.described", SUBJECT, id.toString()));
        }
        return found;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException where a text shows it */
    @Transactional
    public boolean delete(UUID id) {
        uses.releasePast(id);
        boolean found = rows.delete(id);
        if (found) {
            audit.record(AuditEntry.of("media.deleted", SUBJECT, id.toString()));
        }
        return found;
    }
}
