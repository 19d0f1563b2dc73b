package jp.madoguchi.agent.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.base.db.SchemaRows;
import jp.madoguchi.base.db.TableSum;

/**
 * What a backup says of itself, inside its encryption: lines of words parted by tabs.
 *
 * @param scripts what made its tables
 * @param contents every table's rows counted and hashed, and where the sequences stood
 */
record BackupManifest(
        String city, String terminal, Instant madeAt, List<String> scripts, SchemaRows.Contents contents) {

    private static final String VERSION = "madoguchi-backup\t1";

    long rows() {
        return contents.sums().stream().mapToLong(TableSum::rows).sum();
    }

    /** Rows of one table; 0 where there is none. */
    long rows(String table) {
        return contents.sums().stream()
                .filter(sum -> sum.table().equals(table))
                .mapToLong(TableSum::rows)
                .sum();
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(VERSION, "of\t" + city + "\t" + terminal + "\t" + madeAt));
        scripts.forEach(script -> lines.add("script\t" + script));
        contents.sums().forEach(sum -> lines.add("table\t" + sum.table() + "\t" + sum.rows() + "\t" + sum.sum()));
        contents.sequences().forEach((name, value) -> lines.add("sequence\t" + name + "\t" + value));
        return String.join("\n", lines) + "\n";
    }

    /** @throws IllegalArgumentException when it is nothing of ours */
    static BackupManifest of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(VERSION)) {
            throw new IllegalArgumentException("Not a backup of this kind");
        }
        String[] head = lines.get(1).split("\t", -1);
        List<String> scripts = new ArrayList<>();
        List<TableSum> sums = new ArrayList<>();
        Map<String, Long> sequences = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split("\t", -1);
            switch (words[0]) {
                case "script" -> scripts.add(words[1]);
                case "table" -> sums.add(new TableSum(words[1], Long.parseLong(words[2]), words[3]));
                case "sequence" -> sequences.put(words[1], Long.parseLong(words[2]));
                default -> throw new IllegalArgumentException("Not a line of a backup");
            }
        }
        return new BackupManifest(
                head[1], head[2], Instant.parse(head[3]), scripts, new SchemaRows.Contents(sums, sequences));
    }
}
