/** 住民票コード: sealed in its column, found by a keyed hash, and only where this home may keep it. */
@NullMarked
package jp.madoguchi.ledger.residence;

import org.jspecify.annotations.NullMarked;
