/** The contract between the ledger and the booking side, and its sealed file. */
@NullMarked
package jp.madoguchi.exchange;

import org.jspecify.annotations.NullMarked;
