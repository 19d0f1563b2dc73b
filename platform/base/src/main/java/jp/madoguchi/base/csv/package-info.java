/** Reading and writing CSV: encodings, what is not CSV, and cells that a spreadsheet would run. */
@NullMarked
package jp.madoguchi.base.csv;

import org.jspecify.annotations.NullMarked;
