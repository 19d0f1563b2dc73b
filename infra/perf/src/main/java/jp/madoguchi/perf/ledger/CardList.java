package jp.madoguchi.perf.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A カード発行一覧 of people who do not exist, the same at every run. */
final class CardList {

    /** The built-in layout that reads it. */
    static final String PROFILE = "三浦 カード発行一覧";

    private static final String[] FAMILY = {"佐藤", "髙橋", "齋藤", "渡邉", "山﨑", "五十嵐", "長谷川", "東", "浜田", "小野寺"};
    private static final String[] GIVEN = {"太郎", "花子", "さくら", "一郎", "由美子", "翔太", "徳之助", "ツル", "健", "美咲"};
    private static final String[] PLACE = {"初声町下宮田", "南下浦町上宮田", "三崎町六合", "晴海町", "栄町", "原町", "白石町"};

    private CardList() {}

    static void write(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("氏名,住所,生年月日,性別,製造管理番号,申請書ID\r\n");
            for (int i = 0; i < rows; i++) {
                out.write(FAMILY[i % FAMILY.length] + "　" + GIVEN[i / FAMILY.length % GIVEN.length]);
                out.write(",神奈川県三浦市" + PLACE[i % PLACE.length] + (i % 97 + 1) + "番地の" + (i % 31 + 1));
                out.write(String.format(
                        ",%04d/%02d/%02d,%s,%09d,%023d\r\n",
                        1930 + i % 85,
                        i % 12 + 1,
                        i % 28 + 1,
                        i % 2 == 0 ? "男" : "女",
                        100_000_000 + i,
                        70_000_000_000_000L + 7L * i));
            }
        }
    }
}
