package jp.madoguchi.core.remark;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of what staff wrote about a person. Hides itself in {@link #toString()}.
 *
 * @param version from 1 on; who writes names the version that they have seen
 * @param text up to {@value Remarks#LONGEST} characters; empty when the remark was removed
 * @param name who wrote it
 */
public record Remark(UUID inviteeId, int version, String text, String name, Instant at) {

    @Override
    public String toString() {
        return "Remark[inviteeId=" + inviteeId + ", version=" + version + "]";
    }
}
