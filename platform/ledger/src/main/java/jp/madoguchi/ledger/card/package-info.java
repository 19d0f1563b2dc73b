/** Cards: their states, moves, history, search and pages. */
@NullMarked
package jp.madoguchi.ledger.card;

import org.jspecify.annotations.NullMarked;
