/** What the ledger hands to the booking side and takes from it. */
@NullMarked
package jp.madoguchi.ledger.exchange;

import org.jspecify.annotations.NullMarked;
