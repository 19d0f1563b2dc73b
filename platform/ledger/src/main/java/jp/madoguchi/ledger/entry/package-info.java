/** Rows that are entered by hand: 転入, re-issues, and the old cards that are taken back for them. */
@NullMarked
package jp.madoguchi.ledger.entry;

import org.jspecify.annotations.NullMarked;
