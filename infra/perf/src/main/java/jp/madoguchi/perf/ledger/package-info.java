/** {@code infra/bench ledger}: what the card ledger's large work costs, beside the least that it could cost. */
@NullMarked
package jp.madoguchi.perf.ledger;

import org.jspecify.annotations.NullMarked;
