/** The card ledger: cards, statuses, lists, printed notices and its screens. */
@NullMarked
package jp.madoguchi.ledger;

import org.jspecify.annotations.NullMarked;
