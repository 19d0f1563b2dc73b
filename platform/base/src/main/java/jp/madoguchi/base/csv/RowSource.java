package jp.madoguchi.base.csv;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a text file one by one, in steady memory; throws {@link CsvSyntaxException} while iterating. */
public interface RowSource extends Closeable, Iterator<CsvRow> {}
