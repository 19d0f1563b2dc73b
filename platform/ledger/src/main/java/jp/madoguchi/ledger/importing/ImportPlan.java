package jp.madoguchi.ledger.importing;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.ledger.card.CardState;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do to the ledger; nothing of it is stored until it is confirmed.
 *
 * @param file       that was uploaded
 * @param layout     by which it is read, as it was when it was read first
 * @param counts     of rows and cards
 * @param problems   the first wrong cells
 * @param samples    the first rows that will be taken
 * @param changes    the first cards that will be corrected
 * @param endings    the first cards that will end
 * @param unmatched  the first rows that mean no card for sure
 * @param warnings   sentences that do not stop the import
 * @param already    when the very same file was confirmed, as a sentence; null when it was not
 */
public record ImportPlan(
        File file,
        Layout layout,
        Counts counts,
        List<Problem> problems,
        List<Sample> samples,
        List<Change> changes,
        List<Ending> endings,
        List<Unmatched> unmatched,
        List<String> warnings,
        @Nullable String already) {

    public ImportPlan {
        problems = List.copyOf(problems);
        samples = List.copyOf(samples);
        changes = List.copyOf(changes);
        endings = List.copyOf(endings);
        unmatched = List.copyOf(unmatched);
        warnings = List.copyOf(warnings);
    }

    /** @param sha256 lower-case hex */
    public record File(UUID id, String name, long size, String sha256) {}

    /**
     * @param profileId  of the city's profile; null for a built-in one
     * @param definition the profile as JSON: a change of the profile meanwhile changes nothing
     */
    public record Layout(
            @Nullable UUID profileId, String name, TargetKind target, TextEncoding encoding, String definition) {}

    /**
     * @param added     cards that the ledger does not know
     * @param changed   cards whose details differ
     * @param unchanged cards that stay as they are
     * @param ended     cards that end
     * @param unmatched rows to end somebody that mean nobody, or several
     * @param refused   rows that will not be taken
     */
    public record Counts(long added, long changed, long unchanged, long ended, long unmatched, long refused) {}

    public UUID id() {
        return file.id();
    }

    public String profile() {
        return layout.name();
    }

    public String fileName() {
        return file.name();
    }

    public long added() {
        return counts.added();
    }

    public long changed() {
        return counts.changed();
    }

    public long unchanged() {
        return counts.unchanged();
    }

    public long refused() {
        return counts.refused();
    }

    /** Whether its rows end cards instead of adding some. */
    public boolean ends() {
        return layout.target().endsCards();
    }

    /** Whether confirming it would do anything. */
    public boolean confirmable() {
        return already == null && counts.added() + counts.changed() + counts.ended() > 0;
    }

    /** One wrong cell of a refused row. */
    public record Problem(long line, String column, String value, String reason) {

        @Override
        public String toString() {
            return "Problem[line=" + line + ", column=" + column + "]";
        }
    }

    /**
     * One row that will be taken, as a screen shows it.
     *
     * @param rare the characters beyond ordinary fonts in name and address, each once
     */
    public record Sample(
            long line,
            String name,
            String address,
            String birthDate,
            String sex,
            String serialNumber,
            String applicationId,
            List<String> rare) {

        @Override
        public String toString() {
            return "Sample[line=" + line + "]";
        }
    }

    /** A card that will be corrected, and the names of what changes. */
    public record Change(long line, String name, String birth, String differences) {

        public String shownName() {
            return Gaiji.display(name);
        }

        public String shownBirth() {
            return shownDate(birth);
        }

        @Override
        public String toString() {
            return "Change[line=" + line + "]";
        }
    }

    /** A card that will end. */
    public record Ending(long line, String name, String birth, String address, CardState state, String reason) {

        public String shownName() {
            return Gaiji.display(name);
        }

        public String shownAddress() {
            return Gaiji.display(address);
        }

        public String shownBirth() {
            return shownDate(birth);
        }

        @Override
        public String toString() {
            return "Ending[line=" + line + "]";
        }
    }

    /** A row that ends nobody. */
    public record Unmatched(long line, String name, String birth, Why why) {

        public String shownName() {
            return Gaiji.display(name);
        }

        public String shownBirth() {
            return shownDate(birth);
        }

        @Override
        public String toString() {
            return "Unmatched[line=" + line + ", " + why + "]";
        }
    }

    /** Why a row ends nobody. */
    public enum Why {
        NOBODY("台帳に当てはまる人がいません。"),
        SEVERAL("当てはまる人が複数います。カードを検索して1人ずつ処理してください。"),
        ELSEWHERE("氏名と生年月日が同じで住所が違う人だけが見つかりました。本人か確かめてください。"),
        REASON("終わりにする異動（転出、死亡、職権消除）ではありません。");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        /** As a sentence. */
        public String reason() {
            return reason;
        }
    }

    private static String shownDate(String stored) {
        return stored.isEmpty() ? "" : PartialDate.fromStorage(stored).printEra();
    }
}
