/** Lists of cards from files: dry run, confirmation, history. */
@NullMarked
package jp.madoguchi.ledger.importing;

import org.jspecify.annotations.NullMarked;
