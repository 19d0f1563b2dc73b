/** Moves of many cards at once, and the proposals of cards to dispose of. */
@NullMarked
package jp.madoguchi.ledger.bulk;

import org.jspecify.annotations.NullMarked;
